package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Grade;

/**
 * One step of the chain that gives the Dutch population its attributes: persons in rows receive one of several values.
 * A seed says how rows and values go together, published margins say how many there are; then fitting, controlled rounding and an
 * exact quota inside each row. House method after Deming and Stephan (1940) and Cox (1987).
 */
final class Allotment {
    private final FitReport report;
    private final int[] rowOfPerson;
    private final int rows;
    private final int values;
    private final int[] rowTotal;
    private final double[] seed;
    private final List<Published> published = new ArrayList<>();
    private int[] counts;

    /** What a published margin says: which cells belong together, how many persons they hold, how well founded. */
    private record Published(
            String name,
            boolean crossed,
            boolean reported,
            int weight,
            int[] groupOf,
            List<String> labels,
            Grades grades,
            double[] target) {}

    /** Which group of a margin a cell belongs to, -1 when the margin is silent about it. */
    @FunctionalInterface
    interface Grouping {
        /** The group of the cell of this row and value. */
        int of(int row, int value);
    }

    /** How well each group of a margin is founded. */
    @FunctionalInterface
    interface Grades {
        /** The grade of a group. */
        Grade of(int group);
    }

    /** An allotment over persons in rows; a negative row leaves the person out. */
    Allotment(int[] rowOfPerson, int rows, int values, FitReport report) {
        this.report = report;
        this.rowOfPerson = rowOfPerson;
        this.rows = rows;
        this.values = values;
        this.rowTotal = new int[rows];
        this.seed = new double[rows * values];
        for (int row : rowOfPerson) {
            if (row >= 0) {
                rowTotal[row]++;
            }
        }
    }

    /** Persons in a row. */
    int rowTotal(int row) {
        return rowTotal[row];
    }

    /** Sets how likely a value is in a row, relative to the other values. */
    void seed(int row, int value, double weight) {
        seed[row * values + value] = weight;
    }

    /** Adds a margin that enters the fit report. */
    void margin(String name, boolean crossed, CellTable table, Grouping grouping) {
        add(new Published(name, crossed, true, 1, groups(grouping), table.labels(), table::grade, table.cells()));
    }

    /** The same for a margin with many small cells, which counts more often when persons are rounded. */
    void firmMargin(String name, CellTable table, Grouping grouping) {
        add(new Published(name, true, true, 4, groups(grouping), table.labels(), table::grade, table.cells()));
    }

    /** Adds a margin that only steers, such as a total that an earlier step has left over. */
    void steer(String name, double[] target, Grouping grouping) {
        steer(name, target, grouping, true);
    }

    /** The same; a margin that is not crossed is held more tightly. */
    void steer(String name, double[] target, Grouping grouping, boolean crossed) {
        add(new Published(name, crossed, false, 1, groups(grouping), List.of(), g -> Grade.C, target));
    }

    private void add(Published margin) {
        published.add(margin);
    }

    private int[] groups(Grouping grouping) {
        int[] groupOf = new int[rows * values];
        for (int row = 0; row < rows; row++) {
            for (int value = 0; value < values; value++) {
                groupOf[row * values + value] = grouping.of(row, value);
            }
        }
        return groupOf;
    }

    /** The fitted table, row by row, before rounding. */
    double[] fitted() {
        int[] active = active();
        double[] cells = new double[active.length];
        for (int k = 0; k < active.length; k++) {
            cells[k] = seed[active[k]] * rowTotal[active[k] / values];
        }
        PartitionFitting.fit(cells, partitions(active, true, false));
        if (published.stream().anyMatch(Published::reported)) {
            // What only steers gives way where it cannot hold beside what is published.
            PartitionFitting.fit(cells, partitions(active, true, true));
        }
        double[] full = new double[seed.length];
        for (int k = 0; k < active.length; k++) {
            full[active[k]] = cells[k];
        }
        return full;
    }

    /** Whole persons per row and value: rows exact, margins to within about one person. */
    int[] counts() {
        if (counts == null) {
            int[] active = active();
            double[] full = fitted();
            double[] cells = new double[active.length];
            int[] rowOf = new int[active.length];
            for (int k = 0; k < active.length; k++) {
                rowOf[k] = active[k] / values;
                cells[k] = full[active[k]];
            }
            refill(active, cells);
            int[] rounded = round(active, cells, rowOf);
            counts = new int[seed.length];
            for (int k = 0; k < active.length; k++) {
                counts[active[k]] = rounded[k];
            }
        }
        return counts;
    }

    /** Rounds, then moves single persons until no published cell is further off than the fit report allows. */
    private int[] round(int[] active, double[] cells, int[] rowOf) {
        int[] rounded = ControlledRounding.round(cells, rowOf, rows, rowTotal, reachable(active, cells));
        int[][] groupOf = new int[published.size()][active.length];
        double[][] target = new double[published.size()][];
        double[][] allowed = new double[published.size()][];
        for (int m = 0; m < groupOf.length; m++) {
            var margin = published.get(m);
            for (int k = 0; k < active.length; k++) {
                groupOf[m][k] = margin.groupOf()[active[k]];
            }
            target[m] = margin.target();
            allowed[m] = new double[target[m].length];
            for (int g = 0; g < target[m].length; g++) {
                allowed[m][g] = 0.98
                        * report.tolerance(new FitReport.MarginCell(
                                margin.name(), "", target[m][g], 0, Grade.C, margin.crossed()));
            }
        }
        new RoundingPolish(rounded, cells, rowOf, groupOf, target, allowed).run();
        return rounded;
    }

    /** A row that no margin leaves a place falls back on its seed, so that everybody receives a value. */
    private void refill(int[] active, double[] cells) {
        double[] sums = new double[rows];
        for (int k = 0; k < cells.length; k++) {
            sums[active[k] / values] += cells[k];
        }
        for (int k = 0; k < cells.length; k++) {
            cells[k] = sums[active[k] / values] > 0 ? cells[k] : seed[active[k]];
        }
    }

    /** The margins with the totals that the fit reached: consistent with the rows, even where published totals are not. */
    private List<ControlledRounding.Margin> reachable(int[] active, double[] cells) {
        var margins = new ArrayList<ControlledRounding.Margin>();
        var partitions = partitions(active, false, false);
        for (int m = 0; m < partitions.size(); m++) {
            var margin = partitions.get(m);
            double[] target = new double[margin.target().length];
            for (int k = 0; k < cells.length; k++) {
                target[margin.groupOf()[k]] += cells[k];
            }
            var reachable = new ControlledRounding.Margin(margin.groupOf(), target);
            margins.addAll(java.util.Collections.nCopies(published.get(m).weight(), reachable));
        }
        return margins;
    }

    /** Cells that can hold somebody. */
    private int[] active() {
        int size = 0;
        int[] active = new int[seed.length];
        for (int cell = 0; cell < seed.length; cell++) {
            if (seed[cell] > 0 && rowTotal[cell / values] > 0) {
                active[size++] = cell;
            }
        }
        return java.util.Arrays.copyOf(active, size);
    }

    /** The margins over the active cells; cells a margin is silent about share what it leaves over. */
    private List<ControlledRounding.Margin> partitions(int[] active, boolean withRows, boolean reportedOnly) {
        var margins = new ArrayList<ControlledRounding.Margin>();
        double all = 0;
        for (int total : rowTotal) {
            all += total;
        }
        for (var margin : published) {
            if (reportedOnly && !margin.reported()) {
                continue;
            }
            int rest = margin.target().length;
            double[] target = java.util.Arrays.copyOf(margin.target(), rest + 1);
            target[rest] = all;
            for (double part : margin.target()) {
                target[rest] -= part;
            }
            target[rest] = Math.max(0, target[rest]);
            int[] groupOf = new int[active.length];
            for (int k = 0; k < active.length; k++) {
                int group = margin.groupOf()[active[k]];
                groupOf[k] = group < 0 ? rest : group;
            }
            margins.add(new ControlledRounding.Margin(groupOf, target));
        }
        if (withRows) {
            int[] rowOf = new int[active.length];
            double[] target = new double[rows];
            for (int k = 0; k < active.length; k++) {
                rowOf[k] = active[k] / values;
            }
            for (int row = 0; row < rows; row++) {
                target[row] = rowTotal[row];
            }
            margins.add(new ControlledRounding.Margin(rowOf, target));
        }
        return margins;
    }

    /** Gives every person in a row a value, each value exactly as often as counted. */
    void assign(byte[] target, Draws draws, Decision decision, int[] identity) {
        Quota.assign(rowOfPerson, rows, values, counts(), target, draws, decision, identity);
    }

    /** The same for more than 127 values. */
    void assign(short[] target, Draws draws, Decision decision, int[] identity) {
        Quota.assign(rowOfPerson, rows, values, counts(), target, draws, decision, identity);
    }

    /** Writes every published margin with what was achieved into the fit report. */
    void report() {
        for (var margin : published) {
            if (!margin.reported()) {
                continue;
            }
            double[] achieved = new double[margin.target().length];
            for (int cell = 0; cell < seed.length; cell++) {
                if (margin.groupOf()[cell] >= 0) {
                    achieved[margin.groupOf()[cell]] += counts()[cell];
                }
            }
            for (int g = 0; g < achieved.length; g++) {
                String label = margin.labels().get(g);
                Grade grade = margin.grades().of(g);
                if (margin.crossed()) {
                    report.crossed(margin.name(), label, margin.target()[g], achieved[g], grade);
                } else {
                    report.single(margin.name(), label, margin.target()[g], achieved[g], grade);
                }
            }
        }
    }
}
