package nl.draagkracht.labour;

/**
 * Turns a row of expected numbers into whole numbers whose running sum is never more than one away from the expected sum.
 * Systematic sampling (Madow 1949): three tenths of a worker in each of ten small cells become three workers, never none.
 */
final class SystematicRounding {
    private double sum;

    /** Starts at a point in (0, 1) drawn for the purpose. */
    SystematicRounding(double start) {
        sum = start;
    }

    /** The whole number for the next expected number. */
    int next(double expected) {
        double before = Math.floor(sum);
        sum += expected;
        return (int) (Math.floor(sum) - before);
    }
}
