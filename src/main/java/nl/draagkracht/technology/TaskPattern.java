package nl.draagkracht.technology;

import nl.draagkracht.kernel.Occupation;

/**
 * Which share of the tasks of each occupation AI can do, for any mean over the economy.
 * Eloundou et al. 2023 rate tasks in three ever wider ways: alpha (a language model alone), beta (half of what needs software),
 * zeta (all of it). The pattern moves along straight lines from alpha over beta and zeta to all tasks, so a higher
 * mean never lowers any occupation. ISCO major groups 6 to 9 have a ceiling of their own: their work is mostly physical.
 */
public final class TaskPattern {
    private static final String[] KNOTS = {"alpha", "beta", "zeta"};
    private static final int BISECTIONS = 60;

    private final double[][] knots = new double[KNOTS.length + 1][Occupation.COUNT];
    private final double[] weight = new double[Occupation.COUNT];

    /** The pattern of the given exposure and employment tables. */
    public TaskPattern(TechnologyParameters parameters) {
        double total = 0;
        for (int o = 0; o < Occupation.COUNT; o++) {
            String code = Occupation.at(o).code();
            for (int k = 0; k < KNOTS.length; k++) {
                knots[k][o] = parameters.taskExposure().value(code, KNOTS[k]);
            }
            knots[KNOTS.length][o] = 1;
            weight[o] = parameters.employmentByOccupation().value(code);
            total += weight[o];
        }
        for (int o = 0; o < Occupation.COUNT; o++) {
            weight[o] /= total;
        }
    }

    /** Share of tasks that AI can do at the start, by ordinal of {@link Occupation}: alpha. */
    public double[] atStart() {
        return knots[0].clone();
    }

    /**
     * Share of tasks at the horizon, by ordinal of {@link Occupation}.
     * A mean below what is feasible at the start gives the start; one beyond all cognitive tasks gives all of them.
     *
     * @param mean wanted mean over employed persons
     * @param physicalCeiling share in ISCO 6 to 9, never below the start
     */
    public double[] ceiling(double mean, double physicalCeiling) {
        double low = 0;
        double high = KNOTS.length;
        if (mean(along(low, physicalCeiling)) >= mean) {
            return along(low, physicalCeiling);
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (low + high);
            if (mean(along(middle, physicalCeiling)) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return along(high, physicalCeiling);
    }

    /** Mean over employed persons. */
    public double mean(double[] byOccupation) {
        double sum = 0;
        for (int o = 0; o < Occupation.COUNT; o++) {
            sum += weight[o] * byOccupation[o];
        }
        return sum;
    }

    private double[] along(double place, double physicalCeiling) {
        var shares = new double[Occupation.COUNT];
        int knot = Math.min((int) place, KNOTS.length - 1);
        double part = place - knot;
        for (int o = 0; o < Occupation.COUNT; o++) {
            shares[o] = isPhysical(o)
                    ? Math.max(knots[0][o], physicalCeiling)
                    : knots[knot][o] + part * (knots[knot + 1][o] - knots[knot][o]);
        }
        return shares;
    }

    private static boolean isPhysical(int occupation) {
        return Occupation.at(occupation).code().charAt(0) >= '6';
    }
}
