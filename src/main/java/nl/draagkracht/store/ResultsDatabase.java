package nl.draagkracht.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;

/**
 * All runs of a folder of results as five tables that can be asked by SQL.
 * The files are read first; then the database is closed to the outside for good: the question of a user can neither read nor
 * write a file, load an extension or change a setting.
 */
public final class ResultsDatabase implements AutoCloseable {

    private static final String MEMORY = "2GB";

    private final Connection database;
    private final Path results;

    private ResultsDatabase(Connection database, Path results) {
        this.database = database;
        this.results = results;
    }

    /**
     * Reads the runs and locks the database.
     *
     * @param results folder with runs, or one run
     * @param runs names of the runs to read; empty means all
     * @param parquet the only file that may still be written, or null
     * @throws StoreException when there is no run or a file cannot be read
     */
    public static ResultsDatabase open(Path results, List<String> runs, Path parquet) {
        List<RunFolder> folders = RunFolders.in(results, runs);
        ResultsDatabase database = new ResultsDatabase(DuckDb.open(MEMORY), results);
        try {
            database.read(folders);
            database.lock(parquet);
            return database;
        } catch (SQLException impossible) {
            database.close();
            throw new IllegalStateException(impossible);
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    private void read(List<RunFolder> folders) throws SQLException {
        for (ResultTable table : ResultTable.values()) {
            StringJoiner columns = new StringJoiner(", ", "(", ")");
            table.sqlColumns().forEach(column -> columns.add(DuckDb.name(column.name()) + " " + column.type()));
            DuckDb.run(database, "CREATE TABLE " + table.title + columns);
        }
        String scenario = "";
        for (RunFolder folder : folders) {
            scenario = folder.isScenario() ? scenario(folder) : scenario;
            for (ResultTable table : ResultTable.values()) {
                insert(table, folder, scenario);
            }
        }
    }

    /** The scenario of a run by its manifest; without one, the name of the folder without its hash. */
    private String scenario(RunFolder folder) throws SQLException {
        Path manifest = folder.place().resolve("manifest.json");
        if (Files.isRegularFile(manifest)) {
            String sql =
                    "SELECT scenario FROM read_json(" + DuckDb.file(manifest) + ", columns = {scenario: 'VARCHAR'})";
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                if (rows.next() && rows.getString(1) != null) {
                    return rows.getString(1);
                }
            } catch (SQLException malformed) {
                throw unreadable(manifest, malformed);
            }
        }
        Path name = folder.place().toAbsolutePath().normalize().getFileName();
        return String.valueOf(name).replaceFirst("-[0-9a-f]{8}$", "");
    }

    private void insert(ResultTable table, RunFolder folder, String scenario) {
        Path parquet = folder.place().resolve(table.title + ".parquet");
        boolean isParquet = ResultTable.ROWS.contains(table) && Files.isRegularFile(parquet);
        Path file = isParquet ? parquet : folder.place().resolve(table.title + "." + table.ending);
        if (!Files.isRegularFile(file)) {
            return;
        }
        StringJoiner select = new StringJoiner(", ", "INSERT INTO " + table.title + " SELECT ", " FROM ");
        select.add(DuckDb.literal(folder.run()));
        select.add(DuckDb.literal(scenario));
        select.add(DuckDb.literal(folder.paired()));
        for (ResultTable.Column column : table.columns) {
            String name = DuckDb.name(column.name());
            select.add(column.type().equals("VARCHAR") ? "coalesce(" + name + ", '')" : name);
            if (column.name().equals("month")) {
                select.add("CAST(month || '-01' AS DATE)");
            }
        }
        try {
            DuckDb.run(database, select + source(table, file, isParquet));
        } catch (SQLException malformed) {
            throw unreadable(file, malformed);
        }
    }

    private static String source(ResultTable table, Path file, boolean isParquet) {
        if (isParquet) {
            return "read_parquet(" + DuckDb.file(file) + ", hive_partitioning = false)";
        }
        if (table.ending.equals("json")) {
            return "read_json(" + DuckDb.file(file) + ", " + table.columnsArgument() + ")";
        }
        return DuckDb.csv(file, table.columnsArgument());
    }

    private static StoreException unreadable(Path file, SQLException malformed) {
        return new StoreException(
                "Read the results file " + file + ": " + DuckDb.firstLine(malformed)
                        + "\n  Maybe it was changed by hand, or is of another version; run the scenario again, or leave the"
                        + " run out with --run.",
                malformed);
    }

    private void lock(Path parquet) throws SQLException {
        if (parquet != null) {
            DuckDb.run(
                    database,
                    "SET allowed_paths = ["
                            + DuckDb.literal(parquet.toAbsolutePath().toString()) + "]");
        }
        DuckDb.run(
                database,
                "SET allow_community_extensions = false",
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }

    /**
     * Asks one question.
     *
     * @throws StoreException when the SQL is wrong or is no question
     */
    public void ask(String sql, Answer answer) {
        question(sql);
        try (Statement statement = database.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
            try (ResultSet rows = statement.executeQuery(sql)) {
                Cells cells = new Cells(rows);
                answer.columns(cells.names());
                while (rows.next()) {
                    answer.row(cells.row());
                }
            }
        } catch (SQLException wrong) {
            throw new SqlMistake(wrong).refusal();
        } finally {
            rollback();
        }
    }

    /** Asks one question and writes the answer to the file that {@link #open} allowed. */
    public void askIntoParquet(String sql, Path parquet) {
        question(sql);
        String path = DuckDb.literal(parquet.toAbsolutePath().toString());
        try {
            // Without a file of its own in between: no other path is open.
            DuckDb.run(
                    database, "COPY (FROM (" + plain(sql) + ")) TO " + path + " (FORMAT parquet, USE_TMP_FILE false)");
        } catch (SQLException wrong) {
            throw new SqlMistake(wrong).refusal();
        }
    }

    /** The question without remarks and semicolons, as DuckDB's own parser understood it. */
    private String plain(String sql) throws SQLException {
        String parsed = "SELECT json_deserialize_sql(json_serialize_sql(CAST(? AS VARCHAR)))";
        try (PreparedStatement statement = database.prepareStatement(parsed)) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1).replaceFirst(";\\s*$", "");
            }
        }
    }

    /** One statement that only asks; DuckDB's own parser decides. */
    private void question(String sql) {
        String parsed = "SELECT j ->> 'error_message', json_array_length(j -> 'statements') "
                + "FROM (SELECT json_serialize_sql(CAST(? AS VARCHAR)) AS j)";
        try (PreparedStatement statement = database.prepareStatement(parsed)) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String error = rows.getString(1);
                int statements = rows.getInt(2);
                if (error == null && statements != 1 || error != null && error.startsWith("Only SELECT")) {
                    throw new StoreException("Read '" + sql.strip() + "'; allowed is one question: SELECT, WITH, FROM,"
                            + " VALUES, DESCRIBE or SUMMARIZE. Results are never changed here.");
                }
            }
        } catch (SQLException wrong) {
            throw new SqlMistake(wrong).refusal();
        }
    }

    private void rollback() {
        try {
            DuckDb.run(database, "ROLLBACK");
        } catch (SQLException none) {
            // A question that does not parse never began.
            return;
        }
    }

    /** The folder that was read. */
    public Path results() {
        return results;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
