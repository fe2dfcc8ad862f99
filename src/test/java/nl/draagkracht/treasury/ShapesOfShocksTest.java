package nl.draagkracht.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import nl.draagkracht.income.IncomeSplit;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import org.junit.jupiter.api.Test;

/**
 * Shapes that studies of tax and benefits find, on the start population: what a fall of pay does to premiums and to what is left of it.
 * Nobody claims anything in these months, so that taxes, premiums and allowances are seen alone.
 */
class ShapesOfShocksTest {
    /** Weekly hours of a full job times weeks of a month and holiday pay: from an hour to a month. */
    private static final double MONTH_OF_HOUR = 40 * Month.WEEKS * 1.08;

    /** What a month of lower pay does: premiums and pay of employees, market and disposable income of households, cents. */
    private record Outcome(double premiums, double wages, double market, double disposable) {}

    /** A month after everybody for whom this holds has had the pay factor; the start population is left as it was. */
    private static Outcome after(IntPredicate hit, double factor) {
        var town = new MoneyTown(null, 1);
        town.run(1, 0);
        var persons = town.population.persons();
        int[] wages = persons.wageCents.clone();
        try {
            for (int i = 0; i < persons.count(); i++) {
                if (isEmployee(persons, i) && hit.test(i)) {
                    persons.wageCents[i] = (int) Math.round(factor * wages[i]);
                }
            }
            town.month(Month.START.plus(1), new double[Section.COUNT]);
            var households = town.population.households();
            double market = 0;
            for (int h = 0; h < households.count(); h++) {
                market += households.exists(h) ? households.marketCents[h] : 0;
            }
            var premiums = town.income.lastMonth().premiums();
            return new Outcome(
                    premiums.awf() + premiums.aof() + premiums.whk() + premiums.ufo(),
                    town.income.labourIncome(),
                    market / MoneyTown.SAMPLE,
                    town.income.disposableCents());
        } finally {
            System.arraycopy(wages, 0, persons.wageCents, 0, wages.length);
        }
    }

    private static boolean isEmployee(Persons persons, int i) {
        return persons.isAlive(i)
                && persons.job[i] >= 0
                && persons.contract[i] >= 0
                && persons.contract[i] != Contract.ZZP.ordinal()
                && persons.contract[i] != Contract.DGA.ordinal();
    }

    @Test
    void payAboveTheMaximumPremiumWageIsLostWithoutPremiums() {
        var town = new MoneyTown(null, 1);
        var persons = town.population.persons();
        double cap = town.statutes.inForce(Month.START).employeeInsurance().maximumMonthCents();
        // well above the cap before and after a fall of a tenth: their premiums are those of the cap
        IntPredicate high = i -> persons.wageCents[i] * MONTH_OF_HOUR * persons.hoursPerWeek[i] / 40 > 1.3 * cap;
        var before = after(i -> false, 1);
        var top = after(high, 0.9);
        double lost = before.wages() - top.wages();
        assertThat(lost / before.wages()).as("the pay lost").isGreaterThan(0.003);
        assertThat((before.premiums() - top.premiums()) / lost).isCloseTo(0, within(0.002));
        // the same fall for all costs premiums, but less than in proportion to pay
        var all = after(i -> true, 0.9);
        double premiums = 1 - all.premiums() / before.premiums();
        assertThat(premiums).isBetween(0.03, (1 - all.wages() / before.wages()) * 1.12);
        assertThat(premiums).isLessThan(0.1);
    }

    @Test
    void aFallOfAllPayIsAbsorbedAsInThePublishedStressTestsWhateverItsSize() {
        var before = after(i -> false, 1);
        double small = stabilised(before, after(i -> true, 0.95));
        double large = stabilised(before, after(i -> true, 0.9));
        // JRC 2026: 44 % in the EU, 17 in Bulgaria to 61 in Belgium, flat in the size of the shock, 70 % of it taxes
        // and contributions;
        // Dolls, Fuest and Peichl: 38 % of an income shock in the EU, 32 in the United States
        assertThat(small).isBetween(0.32, 0.61);
        assertThat(large).isCloseTo(small, within(0.03));
    }

    /**
     * Unemployment as studies with weights have it (Dolls, Fuest and Peichl 2012): households of a type whose head is unemployed at the
     * start stand for those that become so, whatever right they have. The size of such a shock drops out.
     */
    @Test
    void moreUnemployedOfTheKindThatThereIsAreMadeGoodAsInThePublishedStressTests() {
        var town = new MoneyTown(null, 1);
        town.run(1, 0);
        double[] lost = lostByUnemployment(town);
        double market = lost[IncomeSplit.MARKET.ordinal()];
        double taxes = -(lost[IncomeSplit.TAXES.ordinal()] + lost[IncomeSplit.PREMIUMS.ordinal()]) / market;
        double benefits = -(lost[IncomeSplit.INSURANCE.ordinal()]
                        + lost[IncomeSplit.ASSISTANCE.ordinal()]
                        + lost[IncomeSplit.ALLOWANCES.ordinal()])
                / market;
        // JRC 2026: 17 % in Bulgaria to 61 in Belgium; 0.05 is what so few unemployed leave to chance
        assertThat(taxes + benefits).isBetween(0.17, 0.61 + 0.05);
        assertThat(taxes).isGreaterThan(0.1);
        assertThat(benefits).isGreaterThan(0.1);
    }

    /** Income of employed heads of 25 to 64 less that of unemployed ones of the same household type, by part, cents. */
    private static double[] lostByUnemployment(MoneyTown town) {
        int types = HouseholdType.values().length;
        var unemployed = new long[types][IncomeSplit.COUNT + 1];
        var employed = new long[types][IncomeSplit.COUNT + 1];
        var households = town.population.households();
        var persons = town.population.persons();
        var parts = new long[IncomeSplit.COUNT];
        for (int h = 0; h < households.count(); h++) {
            int head = households.exists(h) ? households.firstMember[h] : -1;
            int age = head < 0 ? 0 : persons.age(head, Month.START.index());
            if (age >= 25 && age < 65 && persons.status[head] != SurveyStatus.INACTIVE.ordinal()) {
                boolean jobless = persons.status[head] == SurveyStatus.UNEMPLOYED.ordinal();
                long[] sums = (jobless ? unemployed : employed)[households.type[h]];
                town.income.split(h, parts);
                for (int part = 0; part < parts.length; part++) {
                    sums[part] += parts[part];
                }
                sums[IncomeSplit.COUNT]++;
            }
        }
        double[] lost = new double[IncomeSplit.COUNT];
        for (int type = 0; type < types; type++) {
            double each = unemployed[type][IncomeSplit.COUNT] / (double) Math.max(1, employed[type][IncomeSplit.COUNT]);
            for (int part = 0; part < lost.length; part++) {
                lost[part] += each * employed[type][part] - unemployed[type][part];
            }
        }
        return lost;
    }

    private static double stabilised(Outcome before, Outcome after) {
        return 1 - (before.disposable() - after.disposable()) / (before.market() - after.market());
    }
}
