package nl.draagkracht.claims;

import static nl.draagkracht.claims.Rights.ANW;
import static nl.draagkracht.claims.Rights.DISABILITY;
import static nl.draagkracht.claims.Rights.INSURANCE;
import static nl.draagkracht.claims.Rights.IOAW;
import static nl.draagkracht.claims.Rights.IOW;
import static nl.draagkracht.claims.Rights.PROVISION;
import static nl.draagkracht.claims.Rights.TW;

import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * IOW, IOAW and Anw of the members of a household, month by month: the running right is a bit of the person, the amount is worked
 * out anew from this month's incomes. A right that work leaves nothing of rests; pension age, a new right to WW and, for Anw, a new
 * partner or the last child's eighteenth birthday end it. Supplements follow, since they count all of this.
 */
final class ProvisionClaims {
    private final Persons persons;
    private final Households households;
    private final HouseholdLinks links;
    private final Rights rights;
    private final StatuteBook law;
    private final CountedIncome income;
    private final SupplementClaims supplements;
    private final int monthIndex;

    ProvisionClaims(
            Population population,
            Rights rights,
            StatuteBook law,
            CountedIncome income,
            SupplementClaims supplements,
            int monthIndex) {
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        this.rights = rights;
        this.law = law;
        this.income = income;
        this.supplements = supplements;
        this.monthIndex = monthIndex;
    }

    /** Settles all members of a household. */
    void settle(int household, ClaimFlows flows) {
        int head = households.firstMember[household];
        int any = 0;
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            any |= persons.rights[member];
        }
        if (!comesUp(any)) {
            return;
        }
        int partner = links.partner(household);
        if ((any & PROVISION) != 0) {
            provisions(head, partner, flows);
        }
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            persons.supplementCents[member] = 0;
        }
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            if (rights.has(member, IOW | INSURANCE | TW)) {
                supplements.settle(member, head, partner, flows);
            }
        }
    }

    /** Whether provisions or supplements may come up by these rights. */
    static boolean comesUp(int rights) {
        return (rights & (PROVISION | INSURANCE | TW)) != 0;
    }

    /** Gives partners left behind their right, if they care for a child or are disabled; returns how many. */
    int bereave(IntSequence widowed) {
        int granted = 0;
        for (int place = 0; place < widowed.size(); place++) {
            int person = widowed.at(place);
            if (persons.isAlive(person) && survives(person) && !rights.has(person, ANW)) {
                rights.end(person, IOW | IOAW);
                persons.provisionCents[person] = 0;
                rights.grant(person, ANW);
                granted++;
            }
        }
        return granted;
    }

    private void provisions(int head, int partner, ClaimFlows flows) {
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            if (rights.has(member, PROVISION)) {
                persons.provisionCents[member] = 0;
                persons.supplementCents[member] = 0;
                if (income.isPensioner(member) || rights.has(member, ANW) && !survives(member)) {
                    end(member, flows);
                } else if (rights.has(member, IOW)) {
                    flows.add(ClaimCount.IOW_STOCK);
                    pay(member, Scheme.IOW, older(member), flows);
                } else if (rights.has(member, ANW)) {
                    double other = income.euros(persons.insuranceCents[member]);
                    double due = law.survivors().month(income.earnings(member), other);
                    flows.add(ClaimCount.ANW_STOCK, pay(member, Scheme.ANW, due, flows) ? 1 : 0);
                }
            }
        }
        // a family benefit counts what both have, the other's share of the same benefit included: it is paid once
        for (int member = head; member >= 0; member = persons.nextMember[member]) {
            if (rights.has(member, IOAW)) {
                boolean couple = partner >= 0 && (member == head || member == partner);
                double both = couple ? income.all(head) + income.all(partner) : income.all(member);
                double due = law.olderFamily().month(couple, income.withHoliday(both));
                flows.add(ClaimCount.IOAW_STOCK, pay(member, Scheme.IOAW, income.withoutHoliday(due), flows) ? 1 : 0);
            }
        }
    }

    private double older(int person) {
        double wage = income.euros(persons.wwBaseCents[person]);
        double other = income.euros(persons.insuranceCents[person] + income.pensionCents(person));
        return law.olderUnemployed().month(wage, income.earnings(person), other);
    }

    /** Whether the law of survivors holds: no partner, below pension age, with a child under 18 at home or disabled. */
    private boolean survives(int person) {
        return links.partnerOf(person) < 0
                && !income.isPensioner(person)
                && law.survivors().entitled(caresForChild(person), degree(person));
    }

    /** Degree of disability: that of WGA, else a disability benefit stands for full disability. */
    private double degree(int person) {
        return rights.has(person, Rights.WGA)
                ? persons.disabilityDegree[person] / 100.0
                : rights.has(person, DISABILITY) ? 1 : 0;
    }

    private boolean caresForChild(int person) {
        for (int member = households.firstMember[persons.household[person]];
                member >= 0;
                member = persons.nextMember[member]) {
            if (!links.isAdult(member, monthIndex)) {
                return true;
            }
        }
        return false;
    }

    private void end(int person, ClaimFlows flows) {
        flows.add(
                rights.has(person, ANW)
                        ? ClaimCount.ANW_ENDED
                        : rights.has(person, IOW) ? ClaimCount.IOW_ENDED : ClaimCount.IOAW_ENDED);
        rights.end(person, PROVISION);
    }

    /** Pays what is due of a right; whether anything is. */
    private boolean pay(int person, Scheme scheme, double euros, ClaimFlows flows) {
        int cents = income.cents(euros);
        persons.provisionCents[person] = cents;
        if (cents > 0) {
            flows.pay(scheme, cents);
        }
        return cents > 0;
    }
}
