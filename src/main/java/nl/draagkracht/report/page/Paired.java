package nl.draagkracht.report.page;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One measure in the scenario, in its paired baseline and, when it was run, in the scenario without demand feedback.
 * The difference of the last is the second-round part: what lost demand adds.
 *
 * @param scenario by month
 * @param baseline by month, same luck
 * @param withoutFeedback by month, empty when that run was not made
 */
record Paired(double[] scenario, double[] baseline, Optional<double[]> withoutFeedback) {

    /** The same after an operation on each row. */
    Paired map(UnaryOperator<double[]> operation) {
        return new Paired(operation.apply(scenario), operation.apply(baseline), withoutFeedback.map(operation::apply));
    }

    int months() {
        return scenario.length;
    }

    /** Scenario less baseline in a month. */
    double gap(int month) {
        return scenario[month] - baseline[month];
    }

    /** The month in which scenario and baseline are furthest apart. */
    int widest() {
        int widest = 0;
        for (int t = 1; t < months(); t++) {
            if (Double.isNaN(gap(widest)) || Math.abs(gap(t)) > Math.abs(gap(widest))) {
                widest = t;
            }
        }
        return widest;
    }

    /** The month of the highest ({@code sign} 1) or lowest (-1) value in the scenario. */
    int extreme(int sign) {
        int extreme = 0;
        for (int t = 1; t < months(); t++) {
            if (Double.isNaN(scenario[extreme]) || sign * scenario[t] > sign * scenario[extreme]) {
                extreme = t;
            }
        }
        return extreme;
    }

    /** Scenario less baseline, by month. */
    double[] gaps() {
        double[] gaps = new double[months()];
        for (int t = 0; t < gaps.length; t++) {
            gaps[t] = gap(t);
        }
        return gaps;
    }
}
