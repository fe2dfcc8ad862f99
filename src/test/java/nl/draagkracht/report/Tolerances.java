package nl.draagkracht.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a number may lie from the one kept, column by column; {@code results/reference/tolerances.csv}.
 * The program promises the same bytes on every machine. The tolerances leave room for the last digit of a rounded number and for
 * nothing that a model can do: the smallest change of a count is one sampled person, two hundred at full scale.
 */
final class Tolerances {
    private static final Tolerance EXACT = new Tolerance(0, 0);

    private final Map<String, Tolerance> byColumn = new TreeMap<>();

    /**
     * What is allowed of a column.
     *
     * @param absolute largest distance in the unit of the column
     * @param relative largest distance as a share of the number kept
     */
    record Tolerance(double absolute, double relative) {

        boolean accepts(String expected, String got) {
            if (expected.equals(got)) {
                return true;
            }
            try {
                double kept = Double.parseDouble(expected);
                double room = Math.max(absolute, relative * Math.abs(kept));
                return Math.abs(Double.parseDouble(got) - kept) <= room;
            } catch (NumberFormatException aWord) {
                return false;
            }
        }

        @Override
        public String toString() {
            return absolute == 0 && relative == 0 ? "exact" : "absolute " + absolute + ", relative " + relative;
        }
    }

    /** Reads {@code column,absolute,relative,why}. */
    static Tolerances read(String csv) {
        var read = new Tolerances();
        Grid grid = Grid.ofCsv(csv, 1);
        grid.rows()
                .forEach((column, cells) -> read.byColumn.put(
                        column, new Tolerance(Double.parseDouble(cells.get(0)), Double.parseDouble(cells.get(1)))));
        return read;
    }

    /** Columns with a stated tolerance. */
    Iterable<String> columns() {
        return byColumn.keySet();
    }

    /** Whether a tolerance is stated for a column. */
    boolean has(String column) {
        return byColumn.containsKey(column);
    }

    /** The tolerance of a cell: of the column itself, or where the row says what is measured, of that; text is exact. */
    Tolerance of(String file, String row, String column) {
        String name = column;
        if (file.endsWith("yearly.csv")) {
            name = row.split(",")[1];
        } else if (file.endsWith(".json")) {
            name = file.substring(file.lastIndexOf('/') + 1).replace(".json", "") + row.substring(row.lastIndexOf('/'));
        }
        return byColumn.getOrDefault(name, EXACT);
    }
}
