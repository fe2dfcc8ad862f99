package nl.draagkracht.store;

import java.util.List;

/**
 * A table that can be asked by SQL: the files of that name in every run, one under the other.
 * Columns and units as in the contract of the results folder; reserved words of SQL keep their name and need quotes.
 */
enum ResultTable {
    /** What was measured. */
    INDICATORS(
            "indicators",
            "csv",
            new Column("month", "VARCHAR"),
            new Column("indicator", "VARCHAR"),
            new Column("breakdown", "VARCHAR"),
            new Column("group", "VARCHAR"),
            new Column("value", "DOUBLE"),
            new Column("unit", "VARCHAR")),
    /** Persons who moved. */
    FLOWS(
            "flows",
            "csv",
            new Column("month", "VARCHAR"),
            new Column("from", "VARCHAR"),
            new Column("to", "VARCHAR"),
            new Column("persons", "BIGINT")),
    /** Money that was paid. */
    LEDGER(
            "ledger",
            "csv",
            new Column("month", "VARCHAR"),
            new Column("payer", "VARCHAR"),
            new Column("payee", "VARCHAR"),
            new Column("kind", "VARCHAR"),
            new Column("origin", "VARCHAR"),
            new Column("cents", "BIGINT")),
    /** Which limits hold. */
    VERDICT(
            "verdict",
            "json",
            new Column("limit", "VARCHAR"),
            new Column("class", "VARCHAR"),
            new Column("level", "VARCHAR"),
            new Column("failingAtStart", "BOOLEAN"),
            new Column("firstMonth", "VARCHAR"),
            new Column("worst", "DOUBLE"),
            new Column("baseline", "DOUBLE"),
            new Column("members", "INTEGER")),
    /** How the run was made. */
    MANIFEST(
            "manifest",
            "json",
            new Column("version", "VARCHAR"),
            new Column("commit", "VARCHAR"),
            new Column("java", "VARCHAR"),
            new Column("seed", "BIGINT"),
            new Column("sample", "DOUBLE"),
            new Column("months", "INTEGER"),
            new Column("threads", "INTEGER"),
            new Column("start", "VARCHAR"),
            new Column("durationSeconds", "DOUBLE"));

    /** A column of a file and its type in SQL. */
    record Column(String name, String type) {}

    /** Rows that can also stand in Parquet. */
    static final List<ResultTable> ROWS = List.of(INDICATORS, FLOWS, LEDGER);

    final String title;
    final String ending;
    final List<Column> columns;

    ResultTable(String title, String ending, Column... columns) {
        this.title = title;
        this.ending = ending;
        this.columns = List.of(columns);
    }

    /** Columns of the table in SQL, those of the run first. */
    List<Column> sqlColumns() {
        var all = new java.util.ArrayList<Column>();
        all.add(new Column("run", "VARCHAR"));
        all.add(new Column("scenario", "VARCHAR"));
        all.add(new Column("paired", "VARCHAR"));
        for (Column column : columns) {
            all.add(column);
            if (column.name().equals("month")) {
                all.add(new Column("date", "DATE"));
            }
        }
        return List.copyOf(all);
    }

    /** The columns as an argument of {@code read_csv} and {@code read_json}. */
    String columnsArgument() {
        var list = new java.util.StringJoiner(", ", "columns = {", "}");
        columns.forEach(column -> list.add(DuckDb.literal(column.name()) + ": " + DuckDb.literal(column.type())));
        return list.toString();
    }
}
