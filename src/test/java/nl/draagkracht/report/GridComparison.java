package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds every cell, row and column in which a new file of results differs from the one kept, beyond the tolerance of the cell. */
final class GridComparison {
    private static final String ABSENT = "(absent)";
    private static final String PRESENT = "(present)";

    private final Tolerances tolerances;

    GridComparison(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /**
     * A place where two files differ.
     *
     * @param file name of the file
     * @param row key of the row, empty for a column
     * @param column name of the column, empty for a row
     * @param expected what is kept
     * @param got what was computed
     * @param tolerance what was allowed, in words
     */
    record Difference(String file, String row, String column, String expected, String got, String tolerance) {
        @Override
        public String toString() {
            if (column.isEmpty() || row.isEmpty()) {
                String what = row.isEmpty() ? "  column " + column : "  row " + row;
                return file + what + (got.equals(ABSENT) ? ": is kept, but not in the run" : ": is new in the run");
            }
            return file + "  row " + row + "  column " + column + ": expected " + expected + ", got " + got
                    + " (allowed: " + tolerance + ")";
        }
    }

    /** All differences, in the order of the kept file, then what is new. */
    List<Difference> of(String file, Grid expected, Grid got) {
        var found = new ArrayList<Difference>();
        for (String column : expected.columns()) {
            if (!got.columns().contains(column)) {
                found.add(new Difference(file, "", column, PRESENT, ABSENT, "exact"));
            }
        }
        for (String column : got.columns()) {
            if (!expected.columns().contains(column)) {
                found.add(new Difference(file, "", column, ABSENT, PRESENT, "exact"));
            }
        }
        for (Map.Entry<String, List<String>> row : expected.rows().entrySet()) {
            List<String> other = got.rows().get(row.getKey());
            if (other == null) {
                found.add(new Difference(file, row.getKey(), "", PRESENT, ABSENT, "exact"));
            } else {
                cells(file, row.getKey(), expected, got, found);
            }
        }
        for (String key : got.rows().keySet()) {
            if (!expected.rows().containsKey(key)) {
                found.add(new Difference(file, key, "", ABSENT, PRESENT, "exact"));
            }
        }
        return found;
    }

    private void cells(String file, String key, Grid expected, Grid got, List<Difference> found) {
        for (int i = 0; i < expected.columns().size(); i++) {
            String column = expected.columns().get(i);
            int place = got.columns().indexOf(column);
            if (place < 0) {
                continue;
            }
            String kept = expected.rows().get(key).get(i);
            String now = got.rows().get(key).get(place);
            Tolerances.Tolerance tolerance = tolerances.of(file, key, column);
            if (!tolerance.accepts(kept, now)) {
                found.add(new Difference(file, key, column, kept, now, tolerance.toString()));
            }
        }
    }
}
