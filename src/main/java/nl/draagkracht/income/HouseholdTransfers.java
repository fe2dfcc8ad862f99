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
    /** Bits of what may be claimed. */
    static final int CARE = 1;

    static final int RENT = 2;
    static final int BUDGET = 4;
    /** Bit of a household with head and partner. */
    static final int COUPLE = 8;
    /** Bit of a household that is paid AIO. */
    static final int OLDER_ASSISTANCE = 16;

    private static final int ADULT = 18;

    private final Households households;
    private final Settlement settlement;
    final ChildcareAccount childcare;
    private final long[] flows;
    /** What the household may claim besides the test of income, by bits. */
    int right;
    /** Kindgebonden budget before income, cents a month. */
    int budgetMaximum;
    /** Income of head and partner and of everybody this month, bijstand counted gross, cents. */
    long partnersMonth;

    long jointMonth;
    /** Zorgtoeslag of other adults, which is in the flow. */
    long careOfOthers;
    /** Claimants of zorgtoeslag in the home: head and partner are one, every other adult is one. */
    int careClaimants;
    /** Claimants of any allowance in the home. */
    int claimants;
    /** How ready the household at hand is to claim: its lasting draw. */
    private double readiness;

    HouseholdTransfers(Households households, Settlement settlement, long[] flows) {
        this.households = households;
        this.settlement = settlement;
        childcare = new ChildcareAccount(households, settlement);
        this.flows = flows;
    }

    /**
     * Bijstand, kinderbijslag and allowances, cents a month.
     *
     * @param taxable taxable income of each member, cents a month
     * @param olderNet net income where head or partner has reached the pension age, without one the largest number, cents a month
     */
    long received(int household, HouseholdMembers members, long[] taxable, long olderNet) {
        long joint = 0;
        for (int k = 0; k < members.count; k++) {
            joint += taxable[k];
        }
        long partners = members.couple ? taxable[0] + taxable[1] : taxable[0];
        long older = olderAssistance(household, members, olderNet);
        int selfEmployed = households.selfEmployedCents[household];
        flows[HouseholdFlow.ASSISTANCE.ordinal()] += households.assistanceCents[household];
        flows[HouseholdFlow.OLDER_ASSISTANCE.ordinal()] += older;
        flows[HouseholdFlow.SELF_EMPLOYED.ordinal()] += selfEmployed;
        long child = childBenefit(members);
        careClaimants = 0;
        claimants = 0;
        readiness = settlement.draws.uniform(Decision.ALLOWANCE_TAKE_UP, households.identity[household], 0);
        // AIO is hardly taxed: credits of pensioners are larger than the tax on it
        long grossed = grossedUp(household, members.couple ? 2 : 1) + 12 * older;
        partnersMonth = partners + grossed / 12;
        jointMonth = joint + grossed / 12;
        var rows = settlement.allowances;
        boolean estimated = rows.isEstimated(household);
        allowances(
                household,
                members,
                estimated ? rows.estimate(household) : 12 * partners + grossed,
                estimated ? rows.jointEstimate(household) : 12 * joint + grossed);
        right |= older > 0 ? OLDER_ASSISTANCE : 0;
        claimants = flows[HouseholdFlow.CARE_ALLOWANCE.ordinal()]
                                + flows[HouseholdFlow.RENT_ALLOWANCE.ordinal()]
                                + flows[HouseholdFlow.CHILD_BUDGET.ordinal()]
                                + flows[HouseholdFlow.CHILDCARE_ALLOWANCE.ordinal()]
                        > 0
                ? 1
                : 0;
        careOfOthers(members, taxable);
        long allowances = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            allowances += flows[HouseholdFlow.FIRST_ALLOWANCE + i];
        }
        return households.assistanceCents[household] + older + selfEmployed + child + allowances;
    }

    /**
     * AIO, the bijstand of pensioners that SVB pays (Participatiewet art. 47a), cents a month. None with other adults in the home, whose part
     * in the costs is not worked out; take-up is a lasting trait.
     */
    private long olderAssistance(int household, HouseholdMembers members, long net) {
        if (net == Long.MAX_VALUE
                || members.adults != (members.couple ? 2 : 1)
                || households.assistanceCents[household] > 0) {
            return 0;
        }
        var law = settlement.law.socialAssistance();
        long lacking = Math.round(100 * law.norm(members.couple, members.age[0], true)) - net;
        if (lacking <= 0) {
            return 0;
        }
        double assets = (households.liquidCents[household] + households.securitiesCents[household]) / 100.0;
        if (assets > law.assetLimit(members.couple || members.children > 0)) {
            return 0;
        }
        var rates = settlement.rates;
        double claims = lacking > rates.olderAssistanceLargeCents()
                ? rates.olderAssistanceTakeUpLarge()
                : rates.olderAssistanceTakeUp();
        return settlement.draws.uniform(Decision.ALLOWANCE_TAKE_UP, households.identity[household], 1) < claims
                ? lacking
                : 0;
    }

    /** Kinderbijslag of all children, cents a month. */
    private long childBenefit(HouseholdMembers members) {
        long child = 0;
        for (int k = 0; members.children > 0 && k < members.count; k++) {
            child += members.age[k] < 18 ? settlement.childBenefitCents[members.age[k]] : 0;
        }
        pay(HouseholdFlow.CHILD_BENEFIT, child);
        return child;
    }

    /** Zorgtoeslag of grown children and other adults in the home: each claims as a single person, on the own income. */
    private void careOfOthers(HouseholdMembers members, long[] taxable) {
        int first = members.couple ? 2 : 1;
        careOfOthers = 0;
        if (members.adults <= first) {
            return;
        }
        for (int k = first; k < members.count; k++) {
            if (members.age[k] >= ADULT) {
                // what they own is not known apart from the household: no test of assets
                long cents = settlement.law.careAllowance().monthCents(12 * taxable[k], false, 0);
                if (readiness >= settlement.takeUp.share(AllowanceTakeUp.CARE, cents, false, false)) {
                    continue;
                }
                pay(HouseholdFlow.CARE_ALLOWANCE, cents);
                careOfOthers += cents;
                careClaimants += cents > 0 ? 1 : 0;
                claimants += cents > 0 ? 1 : 0;
            }
        }
    }

    private void allowances(int household, HouseholdMembers members, long partners, long joint) {
        right = members.couple ? COUPLE : 0;
        budgetMaximum = 0;
        childcare.clear();
        if (members.adults == 0) {
            return;
        }
        long assets = households.liquidCents[household] + households.securitiesCents[household];
        var law = settlement.law;
        long care = law.careAllowance().monthCents(partners, members.couple, assets);
        if (claims(household, members, AllowanceTakeUp.CARE, care)) {
            right |= law.careAllowance().admits(members.couple, assets) ? CARE : 0;
            pay(HouseholdFlow.CARE_ALLOWANCE, care);
            careClaimants += care > 0 ? 1 : 0;
        }
        if (members.children > 0) {
            childBudget(household, members, partners, assets);
        }
        if (members.children > 0) {
            pay(HouseholdFlow.CHILDCARE_ALLOWANCE, childcare.monthCents(household, members, partners));
        }
        if (rents(household)
                && !members.inRoom
                && members.age[0] >= law.rentAllowance().amounts().independentAge()) {
            rentAllowance(household, members, joint, assets);
        }
    }

    private void childBudget(int household, HouseholdMembers members, long partners, long assets) {
        var law = settlement.law.childBudget();
        int middle = members.aged12To15;
        int oldest = members.aged16To17;
        long cents = law.monthCents(members.children, middle, oldest, members.couple, partners, assets);
        if (!claims(household, members, AllowanceTakeUp.CHILD, cents)) {
            return;
        }
        if (law.admits(members.couple, assets)) {
            right |= BUDGET;
            budgetMaximum = Math.toIntExact(law.maximumMonthCents(members.children, middle, oldest, members.couple));
        }
        pay(HouseholdFlow.CHILD_BUDGET, cents);
    }

    private void rentAllowance(int household, HouseholdMembers members, long joint, long assets) {
        var law = settlement.law.rentAllowance();
        long cents = law.monthCents(households.rentCents[household], joint, members.count, members.couple, assets);
        if (claims(household, members, AllowanceTakeUp.RENT, cents)) {
            right |= law.admits(members.couple, assets) ? RENT : 0;
            pay(HouseholdFlow.RENT_ALLOWANCE, cents);
        }
    }

    /** Whether the household claims a right of this size: its readiness lasts, its take-up rises with the right. */
    private boolean claims(int household, HouseholdMembers members, int allowance, long cents) {
        boolean assisted = households.assistanceCents[household] + households.selfEmployedCents[household] > 0;
        return readiness < settlement.takeUp.share(allowance, cents, assisted, members.selfEmployed);
    }

    private void pay(HouseholdFlow flow, long cents) {
        flows[flow.ordinal()] += cents;
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
