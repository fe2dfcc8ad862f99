package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sex;

/**
 * Inhabitants by sex and single year of age, for the labour force that they would supply.
 * CBS 71488NED has the same layout.
 *
 * @param persons persons[sex][age in years]
 */
public record AgeSexCounts(long[][] persons) {
    /** Highest age counted separately. */
    public static final int OLDEST = 120;

    /** Nobody yet. */
    public static AgeSexCounts empty() {
        return new AgeSexCounts(new long[Sex.COUNT][OLDEST + 1]);
    }

    /** Persons of a sex and age. */
    public long of(Sex sex, int age) {
        return persons[sex.ordinal()][age];
    }
}
