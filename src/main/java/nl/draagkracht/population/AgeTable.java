package nl.draagkracht.population;

import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SourcedTable;

/**
 * Spreads a published table by age or age band over single years of age.
 * Keys of the dimension {@code age} are "7", "15-19" or "90+"; ages without a row have the value 0.
 */
final class AgeTable {
    private AgeTable() {}

    /** Values by {@link AgeSexCounts#cell}; a table without the dimension {@code sex} holds for both. */
    static double[] byAgeAndSex(SourcedTable table) {
        int age = place(table, "age");
        int sex = table.dimensions().indexOf("sex");
        var values = new double[AgeSexCounts.CELLS];
        for (var row : table.rows()) {
            int[] band = band(row.keys().get(age), table.title());
            for (int year = band[0]; year <= band[1]; year++) {
                for (int of = 0; of < Sex.COUNT; of++) {
                    if (sex < 0 || Sex.of(row.keys().get(sex)).ordinal() == of) {
                        values[AgeSexCounts.cell(year, of)] = row.value();
                    }
                }
            }
        }
        return values;
    }

    /** Values by single age of the rows with this key in another dimension. */
    static double[] byAge(SourcedTable table, String dimension, String key) {
        int age = place(table, "age");
        int other = place(table, dimension);
        var values = new double[AgeSexCounts.OLDEST + 1];
        for (var row : table.rows()) {
            if (row.keys().get(other).equals(key)) {
                int[] band = band(row.keys().get(age), table.title());
                Arrays.fill(values, band[0], band[1] + 1, row.value());
            }
        }
        return values;
    }

    /** First and last age of a band. */
    static int[] band(String key, String title) {
        if (!key.matches("\\d+(\\+|-\\d+)?")) {
            throw new IllegalArgumentException(
                    "Table '" + title + "': read the age '" + key + "'; allowed are 7, 15-19 and 90+.");
        }
        if (key.endsWith("+")) {
            return new int[] {Integer.parseInt(key.substring(0, key.length() - 1)), AgeSexCounts.OLDEST};
        }
        var ends = List.of(key.split("-"));
        return new int[] {Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(ends.size() - 1))};
    }

    private static int place(SourcedTable table, String dimension) {
        int place = table.dimensions().indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException("Table '" + table.title() + "' has the dimensions " + table.dimensions()
                    + "; needed is " + dimension + ".");
        }
        return place;
    }
}
