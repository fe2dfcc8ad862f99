package nl.draagkracht.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A number of the whole country in a sample beside that in the largest sample: whether they differ by more than luck.
 * Welch 1947: the difference over its standard error, with as many degrees of freedom as the seeds leave.
 *
 * @param name name of the number
 * @param unit its unit
 * @param sample share of the inhabitants
 * @param ours mean over the seeds in this sample
 * @param error its standard error over the seeds
 * @param largest mean over the seeds in the largest sample
 * @param errorOfLargest its standard error over the seeds
 * @param seeds seeds in this sample
 * @param seedsOfLargest seeds in the largest
 * @param comparisons how many such comparisons are made at once
 */
public record Agreement(
        String name,
        String unit,
        double sample,
        double ours,
        double error,
        double largest,
        double errorOfLargest,
        int seeds,
        int seedsOfLargest,
        int comparisons) {
    /** Chance that luck alone makes any of all comparisons differ. */
    public static final double FALSE_ALARM = 0.05;

    /** The difference as a share of the number in the largest sample. */
    public double difference() {
        return (ours - largest) / Math.abs(largest);
    }

    /** The difference in standard errors; 0 when neither moves. */
    public double z() {
        double error2 = error * error + errorOfLargest * errorOfLargest;
        return ours == largest ? 0 : (ours - largest) / Math.sqrt(error2);
    }

    /** Chance of a difference at least as large when the samples agree. */
    public double chance() {
        if (ours == largest) {
            return 1;
        }
        double own = error * error;
        double other = errorOfLargest * errorOfLargest;
        // Welch and Satterthwaite
        double freedom =
                (own + other) * (own + other) / (own * own / (seeds - 1) + other * other / (seedsOfLargest - 1));
        return freedom > 0 ? 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(z())) : 0;
    }

    /** Whether luck explains the difference; the bound is shared out over all comparisons (Bonferroni). */
    public boolean isAgreed() {
        return chance() * comparisons >= FALSE_ALARM;
    }
}
