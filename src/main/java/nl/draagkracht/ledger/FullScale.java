package nl.draagkracht.ledger;

/**
 * Turns sums over a sample of the Dutch population into sums for the whole country.
 *
 * <p>Source: model.md 2 (a sample must not change the answer). Rounded once per aggregated flow, so every later sum is exact.
 *
 * @param sampleShare simulated share of the population, 0 to 1
 */
public record FullScale(double sampleShare) {
    /** Refuses shares outside 0 to 1. */
    public FullScale {
        if (!(sampleShare > 0 && sampleShare <= 1)) {
            throw new IllegalArgumentException(
                    "The sample share must lie in (0, 1], not " + sampleShare + ".\nMaybe it was given in percent?");
        }
    }

    /** The amount for the whole country, in whole cents. */
    public long of(long sampleCents) {
        return sampleShare == 1 ? sampleCents : Math.round(sampleCents / sampleShare);
    }
}
