package nl.draagkracht.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The mistakes found in a population file, in the words of the house: what was read, where, what is allowed. */
final class PopulationMistakes {

    private static final int SHOWN_ROWS = 20;
    private static final int LONGEST_CELL = 40;
    private static final int FARTHEST = 3;

    private final Connection database;
    private final Path file;
    private final List<String> found = new ArrayList<>();

    PopulationMistakes(Connection database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** Adds a mistake; place and maybe may be empty. */
    void add(String place, String read, String allowed, String maybe) {
        found.add(file + (place.isEmpty() ? "" : ", " + place) + "\n  read:    " + read + "\n  allowed: " + allowed
                + (maybe.isEmpty() ? "" : "\n  Maybe " + maybe));
    }

    /** Cells of a column that hold what is not allowed. */
    void cells(PopulationColumn column, String expression, String source) throws SQLException {
        String name = DuckDb.name(column.name());
        long count = number("SELECT count(*) - count(" + name + ") FROM people");
        if (count == 0) {
            return;
        }
        String rows =
                "SELECT row, cell FROM (SELECT row_number() OVER () AS row, CAST(" + name + " AS VARCHAR) AS cell, "
                        + expression + " AS value FROM " + source + ") WHERE value IS NULL LIMIT " + SHOWN_ROWS;
        List<String> cells = new ArrayList<>();
        String read = shown(rows, count, cells);
        String maybe = column.words().isEmpty() ? "" : nearest(cells.get(0), column.words());
        add("column \"" + column.name() + "\"", read, column.allowed(), maybe);
    }

    /** Rows that do not hold together. */
    void rule(PopulationRule rule) throws SQLException {
        long count = number("SELECT count(*) FROM (" + rule.violations() + ")");
        if (count > 0) {
            String rows = "SELECT row, cell FROM (" + rule.violations() + ") ORDER BY row LIMIT " + SHOWN_ROWS;
            add(rule.place(), shown(rows, count, new ArrayList<>()), rule.allowed(), "");
        }
    }

    private String shown(String sql, long count, List<String> cells) throws SQLException {
        StringJoiner words = new StringJoiner("; ");
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String cell = rows.getString(2) == null ? "" : rows.getString(2);
                cells.add(cell);
                String cut = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "..." : cell;
                words.add("row " + rows.getLong(1) + ": '" + cut + "'");
            }
        }
        return words + (count > SHOWN_ROWS ? "; and " + (count - SHOWN_ROWS) + " more" : "");
    }

    /** The nearest of the known names, empty when none is near. */
    String nearest(String read, List<String> known) {
        String best = "";
        int least = FARTHEST + 1;
        try (PreparedStatement statement =
                database.prepareStatement("SELECT levenshtein(lower(CAST(? AS VARCHAR)), lower(CAST(? AS VARCHAR)))")) {
            for (String name : known) {
                statement.setString(1, read);
                statement.setString(2, name);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    int distance = rows.getInt(1);
                    if (distance < least && distance < name.length()) {
                        least = distance;
                        best = name;
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return best;
    }

    long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Ends the reading when there is a mistake. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new StoreException(String.join("\n", found) + "\n"
                    + (found.size() == 1 ? "1 problem" : found.size() + " problems") + "; nothing was run.");
        }
    }
}
