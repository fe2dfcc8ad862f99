package nl.draagkracht.firms;

/**
 * Numbers that fill (0, 1) evenly from the first on, so that sums over a few firms or jobs are already accurate.
 * Van der Corput 1935 (halving) and the golden-ratio sequence, the two classic one-dimensional low-discrepancy sequences.
 */
final class Spread {
    private static final double GOLDEN = 0.6180339887498949;

    private Spread() {}

    /** The number with this place (from 0) in the van der Corput sequence of base 2, moved off zero by half a step of 2^-31. */
    static double halving(int place) {
        return ((Integer.reverse(place) >>> 1) + 0.5) * 0x1.0p-31;
    }

    /** The number with this place (from 0) in the golden-ratio sequence. */
    static double golden(int place) {
        double value = (place + 0.5) * GOLDEN;
        return value - Math.floor(value);
    }
}
