package nl.draagkracht.population.synthesis;

import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.draagkracht.kernel.Grade;

/**
 * Writes whole published tables of the Netherlands, with what the population holds, into the fit report.
 * House convention: every margin that was used is reported.
 */
final class MarginReport {
    private final FitReport report;

    MarginReport(FitReport report) {
        this.report = report;
    }

    /** All cells of a crossed table. */
    void crossed(String name, CellTable table, double[] achieved) {
        for (int cell = 0; cell < achieved.length; cell++) {
            report.crossed(name, table.labels().get(cell), table.at(cell), achieved[cell], table.grade(cell));
        }
    }

    /** All cells of a table with one dimension. */
    void single(String name, CellTable table, double[] achieved) {
        for (int cell = 0; cell < achieved.length; cell++) {
            report.single(name, table.labels().get(cell), table.at(cell), achieved[cell], table.grade(cell));
        }
    }

    /** Totals of a table over groups of its cells; a negative group leaves the cell out. */
    void single(
            String name,
            CellTable table,
            double[] achieved,
            List<String> labels,
            IntUnaryOperator groupOf,
            Grade grade) {
        double[] target = new double[labels.size()];
        double[] sums = new double[labels.size()];
        for (int cell = 0; cell < achieved.length; cell++) {
            int group = groupOf.applyAsInt(cell);
            if (group >= 0) {
                target[group] += table.at(cell);
                sums[group] += achieved[cell];
            }
        }
        for (int group = 0; group < sums.length; group++) {
            report.single(name, labels.get(group), target[group], sums[group], grade);
        }
    }
}
