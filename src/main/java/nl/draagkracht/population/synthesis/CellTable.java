package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Coded;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.SourcedTable;

/**
 * A published Dutch table laid out as plain numbers in row-major order of its keys, scaled to the sample.
 * Carries labels and grades along for the fit report. Made from {@link SourcedTable}.
 */
final class CellTable {
    private final double[] cells;
    private final List<String> labels;
    private final Grade[] grades;

    private CellTable(double[] cells, List<String> labels, Grade[] grades) {
        this.cells = cells;
        this.labels = labels;
        this.grades = grades;
    }

    /** All cells of a table over these keys per dimension, times a factor; absent cells are zero. */
    @SafeVarargs
    static CellTable of(SourcedTable table, double factor, List<String>... keys) {
        int size = 1;
        for (var axis : keys) {
            size *= axis.size();
        }
        double[] cells = new double[size];
        Grade[] grades = new Grade[size];
        var labels = new ArrayList<String>();
        String[] key = new String[keys.length];
        for (int cell = 0; cell < size; cell++) {
            int rest = cell;
            for (int axis = keys.length - 1; axis >= 0; axis--) {
                key[axis] = keys[axis].get(rest % keys[axis].size());
                rest /= keys[axis].size();
            }
            cells[cell] = factor * table.valueOr(0, key);
            grades[cell] = table.has(key) ? table.grade(key) : table.source().grade();
            labels.add(String.join(" ", key));
        }
        return new CellTable(cells, labels, grades);
    }

    /** The same labels and grades with other numbers, such as a table made consistent with a newer total. */
    CellTable with(double[] other) {
        return new CellTable(other, labels, grades);
    }

    /** A total over the groups that a function gives each cell; the grade is the one given. */
    CellTable totals(List<String> names, java.util.function.IntUnaryOperator groupOf, Grade grade) {
        double[] sums = new double[names.size()];
        Grade[] same = new Grade[names.size()];
        java.util.Arrays.fill(same, grade);
        for (int cell = 0; cell < cells.length; cell++) {
            int group = groupOf.applyAsInt(cell);
            if (group >= 0) {
                sums[group] += cells[cell];
            }
        }
        return new CellTable(sums, List.copyOf(names), same);
    }

    /** This two-way table scaled to row and column totals that are trusted more; the rows are trusted most. */
    CellTable scaledTo(double[] rows, double[] columns, int width) {
        double[] scaled = cells.clone();
        int[] rowOf = new int[scaled.length];
        int[] columnOf = new int[scaled.length];
        double[] left = columns.clone();
        double all = 0;
        double sum = 0;
        for (double row : rows) {
            all += row;
        }
        for (double column : columns) {
            sum += column;
        }
        for (int c = 0; c < left.length; c++) {
            left[c] *= all / sum;
        }
        for (int cell = 0; cell < scaled.length; cell++) {
            rowOf[cell] = cell / width;
            columnOf[cell] = cell % width;
        }
        PartitionFitting.fit(
                scaled,
                List.of(new ControlledRounding.Margin(columnOf, left), new ControlledRounding.Margin(rowOf, rows)));
        return with(scaled);
    }

    double[] cells() {
        return cells;
    }

    List<String> labels() {
        return labels;
    }

    Grade grade(int cell) {
        return grades[cell];
    }

    double at(int cell) {
        return cells[cell];
    }

    /** Sum of all cells. */
    double total() {
        double total = 0;
        for (double cell : cells) {
            total += cell;
        }
        return total;
    }

    /** The codes of a classification in the order of its ordinals. */
    static List<String> codes(Coded[] values) {
        var codes = new ArrayList<String>();
        for (var value : values) {
            codes.add(value.code());
        }
        return codes;
    }
}
