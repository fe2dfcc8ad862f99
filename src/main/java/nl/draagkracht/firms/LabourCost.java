package nl.draagkracht.firms;

/**
 * Fewer workers wanted where an hour of work has become more expensive than in the baseline.
 * Model page 4.3: {@code (omega / omega0)^(-epsilon)}, epsilon 0.3 at once and 0.5 after five years; the difference acts on
 * the exponentially smoothed logarithm of the cost, so a short spell of dear labour never gets the long-run answer.
 */
final class LabourCost {
    private final double atOnce;
    private final double later;
    private final double delay;
    private final double[] smoothed;

    /** The answer with these elasticities in this number of places (sections, or sections x occupations). */
    LabourCost(LabourDemandParameters parameters, int places) {
        smoothed = new double[places];
        atOnce = parameters.elasticityAtOnce().value();
        later = parameters.elasticityLongRun().value() - atOnce;
        delay = parameters.elasticityMeanDelayMonths().value();
    }

    /** The factor on jobs by place in this month, for the logarithm of employer cost relative to the baseline; exactly 1 at 0. */
    double[] factors(double[] logCost) {
        var factors = new double[smoothed.length];
        for (int i = 0; i < factors.length; i++) {
            smoothed[i] += (logCost[i] - smoothed[i]) / delay;
            factors[i] = StrictMath.exp(-(atOnce * logCost[i] + later * smoothed[i]));
        }
        return factors;
    }
}
