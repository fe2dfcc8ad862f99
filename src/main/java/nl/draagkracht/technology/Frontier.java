package nl.draagkracht.technology;

/**
 * The technology frontier: the share of the tasks of an occupation that AI can do, rising in an S from 2025 to a horizon.
 * Model page 4.2: {@code phi_o(t) = low_o + (ceiling_o - low_o) S(t)}, S logistic with centre at half the horizon H and slope 10/H,
 * normalised to S(0) = 0 and S(H) = 1, and 1 ever after.
 */
public final class Frontier {
    private final double[] low;
    private final double[] ceiling;
    private final double horizonYears;
    private final double steepness;

    /** The frontier of a scenario. */
    public Frontier(TechnologyParameters parameters) {
        var scenario = parameters.scenario();
        var pattern = new TaskPattern(parameters);
        low = pattern.atStart();
        ceiling = pattern.ceiling(
                scenario.feasibleTaskShare().value(), scenario.physicalCeiling().value());
        horizonYears = scenario.horizonYears().value();
        steepness = parameters.frontier().steepness().value();
    }

    /** Share of the tasks of an occupation (ordinal) that AI can do, this many years after the start. */
    public double feasible(int occupation, double years) {
        return low[occupation] + (ceiling[occupation] - low[occupation]) * progress(years, horizonYears, steepness);
    }

    /** S(t): the part of the way from start to ceiling, 0 to 1. */
    static double progress(double years, double horizonYears, double steepness) {
        if (years <= 0) {
            return 0;
        }
        if (years >= horizonYears) {
            return 1;
        }
        double first = logistic(-0.5 * steepness);
        double here = logistic(steepness * (years / horizonYears - 0.5));
        return (here - first) / (1 - 2 * first);
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
