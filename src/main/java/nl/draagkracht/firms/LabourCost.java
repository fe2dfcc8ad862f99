package nl.draagkracht.firms;

import nl.draagkracht.kernel.Section;

/**
 * Fewer workers wanted where an hour of work has become more expensive than in the baseline.
 * Model page 4.3: {@code (omega / omega0)^(-epsilon)}, epsilon 0.3 at once and 0.5 after five years; the difference acts on
 * the exponentially smoothed logarithm of the cost, so a short spell of dear labour never gets the long-run answer.
 */
final class LabourCost {
    private final double atOnce;
    private final double later;
    private final double delay;
    private final double[] smoothed = new double[Section.COUNT];

    /** The answer with these elasticities. */
    LabourCost(LabourDemandParameters parameters) {
        atOnce = parameters.elasticityAtOnce().value();
        later = parameters.elasticityLongRun().value() - atOnce;
        delay = parameters.elasticityMeanDelayMonths().value();
    }

    /** The factor on jobs by section in this month, for employer cost relative to the baseline; exactly 1 at cost 1. */
    double[] factors(double[] costIndex) {
        var factors = new double[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            double cost = StrictMath.log(costIndex[s]);
            smoothed[s] += (cost - smoothed[s]) / delay;
            factors[s] = StrictMath.exp(-(atOnce * cost + later * smoothed[s]));
        }
        return factors;
    }
}
