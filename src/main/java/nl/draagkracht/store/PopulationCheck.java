package nl.draagkracht.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Reads a population file into two tables, {@code people} and {@code homes}, of whole numbers, and finds every mistake on the way:
 * columns, then cells, then what does not hold together. No stage hides the mistakes of its own kind behind the first one.
 */
final class PopulationCheck {

    private static final double SMALLEST_SAMPLE = 0.001;
    /** A sample has as many persons as its share says, give or take what drawing lots may do to the smallest sample. */
    private static final double TOLERANCE = 0.02;

    private final Connection database;
    private final Path file;
    private final boolean isParquet;
    private final PopulationMistakes mistakes;
    private final Map<String, String> types = new LinkedHashMap<>();
    private String source;

    PopulationCheck(Connection database, Path file) {
        this.database = database;
        this.file = file;
        this.isParquet = PopulationWriter.isParquet(file);
        this.mistakes = new PopulationMistakes(database, file);
    }

    /**
     * Makes the tables.
     *
     * @return the sample share
     * @throws StoreException that names every mistake
     */
    double load(Double sample, double inhabitants) throws SQLException, IOException {
        header();
        columns();
        mistakes.refuse();
        people();
        for (PopulationColumn column : PopulationLayout.COLUMNS) {
            mistakes.cells(column, column.expression(isWhole(column)), source);
        }
        homes();
        for (PopulationRule rule : PopulationRule.all()) {
            mistakes.rule(rule);
        }
        double share = sample(sample, inhabitants);
        mistakes.refuse();
        return share;
    }

    private void header() throws IOException {
        if (isParquet) {
            parquetHeader();
        } else {
            csvHeader(firstLine());
        }
    }

    private void parquetHeader() {
        source = "read_parquet(" + DuckDb.file(file) + ", hive_partitioning = false)";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE FROM " + source)) {
            while (rows.next()) {
                types.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException malformed) {
            mistakes.add("", "a file that is no Parquet: " + DuckDb.firstLine(malformed), "a Parquet file", "");
            mistakes.refuse();
        }
    }

    private String firstLine() throws IOException {
        String first;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            first = reader.readLine();
        } catch (MalformedInputException otherEncoding) {
            first = null;
        }
        if (first == null || first.isBlank()) {
            mistakes.add("", "no header", "a first line (UTF-8) with the names of the columns", "");
            mistakes.refuse();
        }
        return first;
    }

    private void csvHeader(String first) {
        String header = first.startsWith("\uFEFF") ? first.substring(1) : first;
        if (!header.contains(",") && header.contains(";")) {
            mistakes.add("", header, "cells separated by commas", "save it again with commas, not semicolons");
            mistakes.refuse();
        }
        StringJoiner columns = new StringJoiner(", ", "columns = {", "}");
        for (String cell : header.split(",", -1)) {
            String name = cell.strip().replaceAll("^\"|\"$", "");
            if (types.put(name, "VARCHAR") == null) {
                columns.add(DuckDb.literal(name) + ": 'VARCHAR'");
            } else {
                mistakes.add("column \"" + name + "\"", "the name a second time", "each column once", "");
            }
        }
        source = DuckDb.csv(file, columns.toString());
    }

    private void columns() {
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>(types.keySet());
        for (String name : PopulationWriter.columns()) {
            if (!unknown.remove(name)) {
                missing.add(name);
            }
        }
        for (String name : unknown) {
            String near = mistakes.nearest(name, missing.isEmpty() ? PopulationWriter.columns() : missing);
            mistakes.add(
                    "column \"" + name + "\"", "a column that nobody reads", "only the columns of the layout", near);
        }
        for (String name : missing) {
            String allowed = PopulationLayout.find(name).allowed();
            mistakes.add("column \"" + name + "\"", "no such column", "a column with " + allowed, "");
        }
    }

    private boolean isWhole(PopulationColumn column) {
        return switch (types.get(column.name())) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" -> true;
            default -> false;
        };
    }

    private void people() throws SQLException {
        StringJoiner select = new StringJoiner(", ", "CREATE TABLE people AS SELECT ", " FROM " + source);
        select.add("row_number() OVER () AS row");
        for (PopulationColumn column : PopulationLayout.COLUMNS) {
            select.add("CAST(" + column.expression(isWhole(column)) + " AS " + column.readType() + ") AS "
                    + DuckDb.name(column.name()));
        }
        try {
            DuckDb.run(database, select.toString());
        } catch (SQLException malformed) {
            String words =
                    DuckDb.words(malformed).lines().limit(2).map(String::strip).reduce("", (a, b) -> a + " " + b);
            mistakes.add("", words.strip(), "rows with as many cells as the header", "");
            mistakes.refuse();
        }
    }

    /** One row per household: where it begins, how many rows belong to it, and the smallest value of each of its columns. */
    private void homes() throws SQLException {
        StringJoiner select = new StringJoiner(
                ", ", "CREATE TABLE homes AS SELECT ", " FROM people WHERE household IS NOT NULL GROUP BY household");
        select.add("household")
                .add("min(row) AS row")
                .add("max(row) AS lastRow")
                .add("count(*) AS members");
        select.add("arg_min(birthMonth, row) AS headBirthMonth");
        select.add(
                "count(*) FILTER (WHERE birthMonth IS NULL OR birthMonth <= " + PopulationRule.ADULT + ") AS adults");
        select.add("bool_or((rights & " + PopulationRule.ASSISTANCE + ") <> 0) AS assisted");
        for (PopulationColumn column : PopulationLayout.COLUMNS) {
            if (column.owner() == PopulationColumn.Owner.HOUSEHOLD
                    && !column.name().equals("household")) {
                String name = DuckDb.name(column.name());
                select.add("min(" + name + ") AS " + name);
                select.add("max(" + name + ") AS " + DuckDb.name("most " + column.name()));
            }
        }
        DuckDb.run(database, select.toString());
    }

    private double sample(Double given, double inhabitants) throws SQLException {
        Double written = written();
        long persons = mistakes.number("SELECT count(*) FROM people");
        String near = Double.toString(Math.max(SMALLEST_SAMPLE, Math.round(persons / inhabitants * 1000) / 1000.0));
        if (given == null && written == null) {
            mistakes.add("", "no sample share in the file", "--sample SHARE", "--sample " + near);
            return 1;
        }
        if (given != null && written != null && Math.abs(given - written) > 1e-9) {
            mistakes.add("", "sample " + written, "the --sample " + given + " that was given", "leave --sample out");
            return written;
        }
        double share = given != null ? given : written;
        if (!(share >= SMALLEST_SAMPLE && share <= 1)) {
            mistakes.add("", "sample " + share, "0.001 to 1", "");
        } else if (Math.abs(persons / (inhabitants * share) - 1) > TOLERANCE) {
            long wanted = Math.round(inhabitants * share);
            mistakes.add(
                    "",
                    persons + " persons at sample " + share,
                    "about " + wanted + ", which is the share of " + Math.round(inhabitants) + " inhabitants",
                    near.equals(Double.toString(share)) ? "rows are missing" : "--sample " + near);
        }
        return share;
    }

    /** The sample share in the metadata of Parquet; null when there is none. */
    private Double written() throws SQLException {
        if (!isParquet) {
            return null;
        }
        String sql =
                "SELECT decode(value) FROM parquet_kv_metadata(" + DuckDb.file(file) + ") WHERE decode(key) = 'sample'";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Double.valueOf(rows.getString(1)) : null;
        } catch (NumberFormatException noNumber) {
            mistakes.add("", "a sample share in the metadata that is no number", "0.001 to 1", "");
            return null;
        }
    }
}
