package nl.draagkracht.income;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Households;

/**
 * Kinderopvangtoeslag of a Dutch family in a month: which of its children are in formal childcare, for how many hours at what
 * price, and what the law pays of it. Wet kinderopvang art. 1.6 and 1.7. Use is a persistent trait of the family, so that brothers
 * and sisters go together and a family does not change its mind by chance.
 */
final class ChildcareAccount {
    private final Households households;
    private final Settlement settlement;
    /** Cost that counts this month of the child with most hours and of the others, cents. */
    int firstCost;

    int otherCost;

    ChildcareAccount(Households households, Settlement settlement) {
        this.households = households;
        this.settlement = settlement;
    }

    /**
     * The allowance, cents a month; nothing where a parent neither works nor stopped within the run-on.
     *
     * @param incomeYearCents joint income of the parents, cents a year
     */
    long monthCents(int household, HouseholdMembers members, long incomeYearCents) {
        if (!members.parentsWork() || !members.anyYoungerThan(ChildcareUse.AGES)) {
            return 0;
        }
        int identity = households.identity[household];
        var use = settlement.childcare;
        double place = settlement.draws.uniform(Decision.CHILDCARE_USE, identity, 0) / use.lift(incomeYearCents);
        if (place >= use.largestShare()) {
            return 0;
        }
        double kind = settlement.draws.uniform(Decision.CHILDCARE_KIND, identity, 0);
        double days = use.daysAgainstMean(settlement.draws.uniform(Decision.CHILDCARE_DAYS, identity, 0));
        double price = use.price(settlement.draws.uniform(Decision.CHILDCARE_PRICE, identity, 0));
        double mostHours = 0;
        double first = 0;
        double sum = 0;
        for (int k = 0; k < members.count; k++) {
            int age = members.age[k];
            if (age >= ChildcareUse.AGES || place >= use.share(age)) {
                continue;
            }
            double hours = use.hours(age, kind, days);
            double cost = hours * use.countedRate(age, kind, price);
            sum += cost;
            if (hours > mostHours || hours == mostHours && cost > first) {
                mostHours = hours;
                first = cost;
            }
        }
        firstCost = (int) Whole.nearest(100 * first);
        otherCost = (int) Whole.nearest(100 * (sum - first));
        return settlement.law.childcareAllowance().monthCents(incomeYearCents, firstCost / 100.0, otherCost / 100.0);
    }

    /** Forgets the family before. */
    void clear() {
        firstCost = 0;
        otherCost = 0;
    }
}
