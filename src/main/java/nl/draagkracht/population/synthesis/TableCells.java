package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Coded;
import nl.draagkracht.kernel.SourcedTable;

/** A published table as a dense array in row-major order, so that it can be fitted; absent cells are zero. */
final class TableCells {

    private TableCells() {}

    /** Reads the cells for all combinations of the given keys, one list of keys per dimension. */
    static double[] read(SourcedTable table, String[]... keys) {
        int size = 1;
        for (String[] dimension : keys) {
            size *= dimension.length;
        }
        double[] cells = new double[size];
        String[] row = new String[keys.length];
        for (int cell = 0; cell < size; cell++) {
            int rest = cell;
            for (int d = keys.length - 1; d >= 0; d--) {
                row[d] = keys[d][rest % keys[d].length];
                rest /= keys[d].length;
            }
            cells[cell] = table.valueOr(0, row);
        }
        return cells;
    }

    /** Whole numbers from {@code from} to {@code to} as keys, both included. */
    static String[] numbers(int from, int to) {
        String[] keys = new String[to - from + 1];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Integer.toString(from + i);
        }
        return keys;
    }

    /** Codes of an enumeration as keys. */
    static String[] codes(Coded... values) {
        String[] keys = new String[values.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = values[i].code();
        }
        return keys;
    }

    static double sum(double[] cells) {
        double sum = 0;
        for (double cell : cells) {
            sum += cell;
        }
        return sum;
    }

    static long sum(int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /** The cells scaled so that they add up to the total. */
    static double[] scaled(double[] cells, double total) {
        double factor = total / sum(cells);
        double[] scaled = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            scaled[i] = cells[i] * factor;
        }
        return scaled;
    }

    static double[] asDoubles(int[] cells) {
        double[] doubles = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            doubles[i] = cells[i];
        }
        return doubles;
    }

    /** Whole numbers with a given total, each next to its wish: systematic rounding of one row. */
    static int[] whole(double[] cells, int total) {
        return ControlledRounding.round(cells, new int[cells.length], 1, new int[] {total}, java.util.List.of());
    }
}
