package nl.draagkracht.technology;

import nl.draagkracht.kernel.Occupation;

/**
 * The share of the tasks done by AI that saves labour; the rest makes the work of those who stay better.
 * Pizzinelli et al. 2023 measure the complementarity theta of AI with each occupation. On the straight line over its range
 * sigma is mean + slope for the least and mean - slope for the most complementary occupation (scenario table).
 */
public final class LabourSaving {
    private final double[] share = new double[Occupation.COUNT];
    private final double[] growth = new double[Occupation.COUNT];

    /** Labour saving in a scenario. */
    public LabourSaving(TechnologyParameters parameters) {
        double mean = parameters.scenario().labourSavingMean().value();
        double slope = parameters.scenario().labourSavingSlope().value();
        var theta = new double[Occupation.COUNT];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < Occupation.COUNT; o++) {
            theta[o] = parameters.taskExposure().value(Occupation.at(o).code(), "theta");
            low = Math.min(low, theta[o]);
            high = Math.max(high, theta[o]);
        }
        double meanTheta = new TaskPattern(parameters).mean(theta);
        for (int o = 0; o < Occupation.COUNT; o++) {
            double place = 2 * (theta[o] - low) / (high - low) - 1;
            share[o] = Math.min(1, Math.max(0, mean - slope * place));
            growth[o] = theta[o] / meanTheta;
        }
    }

    /** sigma: share of the tasks done by AI that saves labour, by ordinal of the occupation. */
    public double share(int occupation) {
        return share[occupation];
    }

    /** Weight of an occupation in new tasks: its complementarity, 1 on the mean of employed persons. */
    public double newTaskWeight(int occupation) {
        return growth[occupation];
    }
}
