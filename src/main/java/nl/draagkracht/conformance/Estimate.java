package nl.draagkracht.conformance;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of a few nearly independent stretches of a run, with its Monte-Carlo error.
 * Method of batch means (Law, Simulation Modeling and Analysis, section 9.5): Student's t on the means of the stretches.
 */
final class Estimate {
    private final double mean;
    private final double standardError;
    private final int batches;

    /** The estimate from at least two stretches. */
    Estimate(double[] means) {
        batches = means.length;
        mean = Arrays.stream(means).sum() / batches;
        double squares = 0;
        for (double one : means) {
            squares += (one - mean) * (one - mean);
        }
        standardError = Math.sqrt(squares / (batches - 1) / batches);
    }

    double mean() {
        return mean;
    }

    /** Standard deviation of the mean. */
    double standardError() {
        return standardError;
    }

    /** Distance from the true value that is passed with this chance only. */
    double margin(double chance) {
        return new TDistribution(null, batches - 1).inverseCumulativeProbability(1 - chance / 2) * standardError;
    }
}
