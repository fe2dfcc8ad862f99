package nl.draagkracht.labour;

/**
 * The six ten-year age bands of the Dutch labour force survey, 15 to 75 years.
 * CBS 85264NED; persons outside them are never in the labour force.
 */
final class AgeBand {
    /** Number of bands. */
    static final int COUNT = 6;

    /** First age of the survey. */
    static final int FIRST_AGE = 15;

    /** First age after the survey. */
    static final int LAST_AGE = 75;

    private AgeBand() {}

    /** The band of an age in years; ages outside fall into the nearest band. */
    static int of(int age) {
        return Math.max(0, Math.min(COUNT - 1, (age - FIRST_AGE) / 10));
    }

    /** The code of a band, such as 25-35. */
    static String code(int band) {
        int from = FIRST_AGE + 10 * band;
        return from + "-" + (from + 10);
    }

    /** Whether the survey asks persons of this age. */
    static boolean surveys(int age) {
        return age >= FIRST_AGE && age < LAST_AGE;
    }
}
