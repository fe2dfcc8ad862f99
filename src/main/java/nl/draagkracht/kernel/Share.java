package nl.draagkracht.kernel;

/**
 * A part of a whole, between 0 and 1.
 * Rates and shares are fractions everywhere (0.038, not 3.8).
 *
 * @param value the fraction, 0 to 1
 */
public record Share(double value) {
    /** Rejects values outside 0 to 1. */
    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Read the share " + value + "; allowed is 0 to 1.");
        }
    }
}
