package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.SharedHomes;

/** The means test of bijstand (Participatiewet art. 11, 19, 31-34) as the run asks it, opened for the benchmark. */
public final class AssistanceRight {
    private final MeansTest test;

    /** The test of a month on these households. */
    public AssistanceRight(Population population, ClaimsParameters numbers, StatuteBook law, Month month) {
        double holiday = numbers.unemployment().holidayFactor().value();
        var rights = new Rights(population.persons(), holiday);
        var income =
                new CountedIncome(population.persons(), rights, law, month.index(), holiday, PensionBeforeAge.NONE);
        test = new MeansTest(population, rights, income, SharedHomes.NONE, law, month);
    }

    /** Bijstand of a household this month, cents. */
    public long cents(int household) {
        return test.rightCents(household);
    }
}
