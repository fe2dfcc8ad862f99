package nl.draagkracht.firms;

/**
 * How many employees firms of one section and size class have: many small, few large.
 * Truncated power law with density proportional to {@code h^-a} between two bounds (Axtell 2001 finds power laws for firm
 * sizes); the exponent is solved so that the mean is that of CBS firms and jobs.
 */
final class HeadcountDistribution {
    private static final double STEEPEST = 60;
    private static final int BISECTIONS = 80;

    private final double low;
    private final double high;
    private final double exponent;

    /** The distribution on [low, high] with the mean nearest to the wanted one. */
    HeadcountDistribution(double low, double high, double mean) {
        this.low = low;
        this.high = high;
        double flat = -STEEPEST;
        double steep = STEEPEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (flat + steep);
            if (mean(low, high, middle) > mean) {
                flat = middle;
            } else {
                steep = middle;
            }
        }
        exponent = 0.5 * (flat + steep);
    }

    /** The headcount below which a share of the firms lies. */
    double quantile(double share) {
        double power = 1 - exponent;
        if (high == low) {
            return low;
        }
        if (Math.abs(power) < 1e-9) {
            return low * StrictMath.pow(high / low, share);
        }
        double top = StrictMath.pow(high / low, power);
        double place = low * StrictMath.pow(1 + share * (top - 1), 1 / power);
        return Math.min(high, Math.max(low, place));
    }

    /** The mean headcount. */
    double mean() {
        return mean(low, high, exponent);
    }

    private static double mean(double low, double high, double exponent) {
        return high == low ? low : low * moment(high / low, 2 - exponent) / moment(high / low, 1 - exponent);
    }

    /** Integral of h^(power - 1) from 1 to ratio. */
    private static double moment(double ratio, double power) {
        return Math.abs(power) < 1e-9 ? StrictMath.log(ratio) : (StrictMath.pow(ratio, power) - 1) / power;
    }
}
