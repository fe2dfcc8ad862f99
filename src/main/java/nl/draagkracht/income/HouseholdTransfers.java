package nl.draagkracht.income;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;

/**
 * What a Dutch household gets besides its own incomes: bijstand, allowances, kinderbijslag.
 * Allowances as advances on twelve times this month's income; take-up is a persistent trait of the household
 * ({@code benefits/take_up}).
 */
final class HouseholdTransfers {
    private static final int STUDENT_AGE = 23;

    private final Households households;
    private final Settlement settlement;
    private final long[] flows;

    HouseholdTransfers(Households households, Settlement settlement, long[] flows) {
        this.households = households;
        this.settlement = settlement;
        this.flows = flows;
    }

    /** Bijstand, kinderbijslag and allowances, cents a month. */
    long received(int household, HouseholdMembers members, long partnersMonth, long jointMonth) {
        int assistance = households.assistanceCents[household];
        int selfEmployed = households.selfEmployedCents[household];
        flows[HouseholdFlow.ASSISTANCE.ordinal()] += assistance;
        flows[HouseholdFlow.SELF_EMPLOYED.ordinal()] += selfEmployed;
        long child = 0;
        if (members.children > 0) {
            for (int k = 0; k < members.count; k++) {
                child += members.age[k] < 18 ? settlement.childBenefitCents[members.age[k]] : 0;
            }
            flows[HouseholdFlow.CHILD_BENEFIT.ordinal()] += child;
        }
        long allowances = allowances(household, members, 12 * partnersMonth, 12 * jointMonth);
        flows[HouseholdFlow.ALLOWANCES.ordinal()] += allowances;
        return assistance + selfEmployed + child + allowances;
    }

    private long allowances(int household, HouseholdMembers members, long partnersYear, long jointYear) {
        if (members.adults == 0) {
            return 0;
        }
        double readiness = settlement.draws.uniform(Decision.ALLOWANCE_TAKE_UP, households.identity[household], 0);
        long assets = households.liquidCents[household] + households.securitiesCents[household];
        long grossed = grossedUp(household, members.couple ? 2 : 1);
        long partners = partnersYear + grossed;
        long sum = 0;
        if (readiness < settlement.rates.careTakeUp()) {
            sum += settlement.law.careAllowance().monthCents(partners, members.couple, assets);
        }
        if (members.children > 0 && readiness < settlement.rates.childTakeUp()) {
            sum += settlement
                    .law
                    .childBudget()
                    .monthCents(
                            members.children, members.aged12To15, members.aged16To17, members.couple, partners, assets);
        }
        if (rents(household) && readiness < settlement.rates.rentTakeUp() && members.age[0] >= STUDENT_AGE - 2) {
            sum += settlement
                    .law
                    .rentAllowance()
                    .monthCents(
                            households.rentCents[household],
                            jointYear + grossed,
                            members.count,
                            members.couple,
                            assets);
        }
        return sum;
    }

    /** Bijstand and Bbz count gross for the income test, a year; the municipality pays the tax on top of the net norm. */
    private long grossedUp(int household, int recipients) {
        long net = households.assistanceCents[household] + households.selfEmployedCents[household];
        return net == 0 ? 0 : 12 * settlement.law.personalTax().grossOfAssistanceCents(net, recipients);
    }

    private boolean rents(int household) {
        int tenancy = households.tenancy[household];
        return tenancy == Tenancy.SOCIAL_RENT.ordinal() || tenancy == Tenancy.PRIVATE_RENT.ordinal();
    }
}
