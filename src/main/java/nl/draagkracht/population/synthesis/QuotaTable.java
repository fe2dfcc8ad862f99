package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Grade;

/**
 * One stage of the chain that builds the Netherlands: groups of known size receive values, with published shares as margins;
 * fitted, rounded, handed out by quota and reported. The last dimension of the table holds the values.
 */
final class QuotaTable {

    private record Published(String name, int[] dimensions, String[] labels, Grade grade) {}

    private final String name;
    private final int[] shape;
    private final int[] groupDimensions;
    private final int[] counts;
    private final List<Published> published = new ArrayList<>();
    private final List<IterativeFitting.Margin> margins = new ArrayList<>();

    /** A stage whose first {@code groupDimensions} dimensions are the groups with these counts. */
    QuotaTable(String name, int[] shape, int groupDimensions, int[] counts) {
        this.name = name;
        this.shape = shape;
        this.groupDimensions = new int[groupDimensions];
        for (int d = 0; d < groupDimensions; d++) {
            this.groupDimensions[d] = d;
        }
        this.counts = counts;
    }

    /**
     * Adds published shares, least trusted first: kept dimensions of which the last is the values; each row is scaled to
     * the number of agents in it. A null label keeps a cell out of the report.
     */
    void margin(String title, int[] dimensions, double[] shares, String[] labels, Grade grade) {
        int values = shape[shape.length - 1];
        int[] rows = Arrays.copyOf(dimensions, dimensions.length - 1);
        double[] total = IterativeFitting.marginOf(
                TableCells.asDoubles(counts), Arrays.copyOf(shape, groupDimensions.length), rows);
        double[] target = new double[shares.length];
        for (int row = 0; row < total.length; row++) {
            double[] part = Arrays.copyOfRange(shares, row * values, (row + 1) * values);
            System.arraycopy(TableCells.scaled(part, total[row]), 0, target, row * values, values);
        }
        margins.add(new IterativeFitting.Margin(title, dimensions, target));
        published.add(new Published(title, dimensions, labels, grade));
    }

    /** Fits, rounds and hands out; reports the contradictions and the cells. */
    @SuppressWarnings("checkstyle:parameternumber")
    void assign(
            double[] seed,
            int[] group,
            byte[] target,
            Draws draws,
            Decision decision,
            int[] identity,
            FitReport report) {
        int values = shape[shape.length - 1];
        margins.add(new IterativeFitting.Margin(
                name + ": agents in each group", groupDimensions, TableCells.asDoubles(counts)));
        var result = IterativeFitting.fit(seed, shape, margins);
        report.contradictions(result.contradictions());
        int[] rowOf = new int[seed.length];
        for (int cell = 0; cell < seed.length; cell++) {
            rowOf[cell] = cell / values;
        }
        var rounded = new ArrayList<ControlledRounding.Margin>();
        for (Published margin : published) {
            rounded.add(new ControlledRounding.Margin(
                    IterativeFitting.groupOf(shape, margin.dimensions()),
                    IterativeFitting.marginOf(result.cells(), shape, margin.dimensions())));
        }
        int[] units = ControlledRounding.round(result.cells(), rowOf, counts.length, counts, rounded);
        Quota.assign(group, counts.length, values, units, target, draws, decision, identity);
        tell(rounded, group, target, report);
    }

    /** Counts what was really handed out. */
    private void tell(List<ControlledRounding.Margin> rounded, int[] group, byte[] target, FitReport report) {
        int values = shape[shape.length - 1];
        int[] given = new int[counts.length * values];
        for (int i = 0; i < group.length; i++) {
            if (group[i] >= 0) {
                given[group[i] * values + target[i]]++;
            }
        }
        for (int m = 0; m < rounded.size(); m++) {
            var margin = published.get(m);
            double[] achieved = IterativeFitting.marginOf(TableCells.asDoubles(given), shape, margin.dimensions());
            for (int cell = 0; cell < achieved.length; cell++) {
                if (margin.labels()[cell] == null) {
                    continue;
                }
                double wanted = rounded.get(m).target()[cell];
                if (margin.dimensions().length == 1) {
                    report.single(margin.name(), margin.labels()[cell], wanted, achieved[cell], margin.grade());
                } else {
                    report.crossed(margin.name(), margin.labels()[cell], wanted, achieved[cell], margin.grade());
                }
            }
        }
    }
}
