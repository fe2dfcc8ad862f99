package nl.draagkracht.kernel;

/**
 * The plausible range of a number; outside it a scenario is warned, not refused.
 *
 * @param low lowest plausible value
 * @param high highest plausible value
 */
public record Range(double low, double high) {
    /** The range of a number that nobody doubts or nobody bounded. */
    public static final Range UNBOUNDED = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Rejects an empty range. */
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Read the range " + low + " to " + high + "; low must not exceed high.");
        }
    }

    /** Whether the value lies inside, ends included. */
    public boolean includes(double value) {
        return value >= low && value <= high;
    }
}
