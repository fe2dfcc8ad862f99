package nl.draagkracht.labour;

import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * The passing of a month in everybody's work record: service, work history, weeks worked, months without work.
 * The record feeds the weeks and years tests of the Werkloosheidswet (articles 17 and 42): bit k says "worked k + 1 months ago".
 */
final class Upkeep {
    private static final long RECORD = (1L << 60) - 1;
    private static final int ADULT_MONTHS = 18 * 12;

    private Upkeep() {}

    /** In the first month the start population is one month older only in its unemployment: its work record already ends last month. */
    static void begin(Setting setting) {
        var persons = setting.persons();
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i) && persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
                persons.monthsUnemployed[i] = next(persons.monthsUnemployed[i]);
            }
        }
    }

    /** Moves the clocks of some rows by the month that has passed before this one. */
    static void pass(Persons persons, int month, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!persons.isAlive(i)) {
                continue;
            }
            persons.replacedWageCents[i] = 0;
            boolean works = persons.status[i] == SurveyStatus.EMPLOYED.ordinal();
            persons.workRecord[i] = (persons.workRecord[i] << 1 | (works ? 1 : 0)) & RECORD;
            if (works) {
                persons.tenureMonths[i] = next(persons.tenureMonths[i]);
                int most = Math.max(0, persons.ageMonths(i, month) - ADULT_MONTHS);
                persons.historyMonths[i] = (short) Math.min(most, persons.historyMonths[i] + 1);
            } else if (persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
                persons.monthsUnemployed[i] = next(persons.monthsUnemployed[i]);
            }
        }
    }

    private static short next(short months) {
        return months == Short.MAX_VALUE ? months : (short) (months + 1);
    }
}
