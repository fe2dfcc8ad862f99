package nl.draagkracht.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A published table: one value per combination of keys, with unit, date and source.
 * Rows may have a grade of their own where a table mixes read and assumed cells.
 */
public final class SourcedTable {
    /**
     * One row of a table.
     *
     * @param keys one key per dimension
     * @param value the value in the table's unit
     * @param grade how well this value is founded
     */
    public record Row(List<String> keys, double value, Grade grade) {}

    private final String title;
    private final String unit;
    private final Source source;
    private final List<String> dimensions;
    private final Map<List<String>, Row> rows = new LinkedHashMap<>();

    /** A table; two rows with the same keys or a row with too few keys are errors. */
    public SourcedTable(String title, String unit, Source source, List<String> dimensions, List<Row> rows) {
        this.title = title;
        this.unit = unit;
        this.source = source;
        this.dimensions = List.copyOf(dimensions);
        for (var row : rows) {
            if (row.keys().size() != dimensions.size()) {
                throw new IllegalArgumentException(
                        "Table '" + title + "': read the keys " + row.keys() + "; needed are " + dimensions + ".");
            }
            if (this.rows.put(List.copyOf(row.keys()), row) != null) {
                throw new IllegalArgumentException("Table '" + title + "': read the keys " + row.keys() + " twice.");
            }
        }
    }

    /** The value with these keys, one per dimension; absent keys are an error. */
    public double value(String... keys) {
        return row(keys).value();
    }

    /** The value with these keys, or the given one where the table is silent. */
    public double valueOr(double otherwise, String... keys) {
        var row = rows.get(List.of(keys));
        return row == null ? otherwise : row.value();
    }

    /** Whether the table has a row with these keys. */
    public boolean has(String... keys) {
        return rows.containsKey(List.of(keys));
    }

    /** How well the value with these keys is founded. */
    public Grade grade(String... keys) {
        return row(keys).grade();
    }

    private Row row(String... keys) {
        var row = rows.get(List.of(keys));
        if (row == null) {
            throw new IllegalArgumentException(
                    "Table '" + title + "' has no row " + List.of(keys) + " for " + dimensions + ".");
        }
        return row;
    }

    /** The keys of one dimension in the order of the rows. */
    public List<String> keys(String dimension) {
        int place = dimensions.indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Table '" + title + "' has the dimensions " + dimensions + ", not " + dimension + ".");
        }
        var keys = new LinkedHashSet<String>();
        for (var row : rows.values()) {
            keys.add(row.keys().get(place));
        }
        return new ArrayList<>(keys);
    }

    /** All rows in file order. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Names of the dimensions. */
    public List<String> dimensions() {
        return dimensions;
    }

    /** Title. */
    public String title() {
        return title;
    }

    /** Unit of the values. */
    public String unit() {
        return unit;
    }

    /** Source, with the grade that most rows have. */
    public Source source() {
        return source;
    }

    /** Whether the other is a table of the same cells, in the same order, from the same source. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourcedTable table
                && title.equals(table.title)
                && unit.equals(table.unit)
                && source.equals(table.source)
                && dimensions.equals(table.dimensions)
                && rows().equals(table.rows());
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + rows.hashCode();
    }

    /** Everything that two equal tables have in common, as text. */
    @Override
    public String toString() {
        return title + " [" + unit + "; " + source + "] " + dimensions + " " + rows.values();
    }
}
