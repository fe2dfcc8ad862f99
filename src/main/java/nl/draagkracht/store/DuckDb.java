package nl.draagkracht.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * DuckDB, the database that reads and writes Parquet and answers SQL; in memory, no server.
 * The driver stands beside the program and is loaded on first use. Nothing is ever fetched over a network.
 */
final class DuckDb {

    private static final String DRIVER = "org.duckdb.DuckDBDriver";
    private static final String CLOSED_QUERY =
            "Invalid Input Error: Attempting to execute an unsuccessful or closed pending query result\nError: ";

    private DuckDb() {}

    /**
     * A database in memory.
     *
     * @param memory most memory it may use, such as {@code 2GB}
     * @throws StoreException when DuckDB is not there
     */
    static Connection open(String memory) {
        return open(memory, null);
    }

    /** A database that keeps its rows in a file in this folder; null means in memory. */
    static Connection open(String memory, Path folder) {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", memory);
        // An in-memory database would otherwise leave a folder .tmp where the user stands.
        settings.setProperty("temp_directory", folder == null ? "" : folder.toString());
        try {
            Class.forName(DRIVER);
            String place = folder == null ? "" : folder.resolve("rows.duckdb").toString();
            return DriverManager.getConnection("jdbc:duckdb:" + place, settings);
        } catch (ClassNotFoundException absent) {
            throw new StoreException(
                    "DuckDB, which reads and writes Parquet and answers SQL, is not beside the program.\n"
                            + "  Maybe build with 'mvn verify' and use 'java -jar target/draagkracht.jar'; the folder lib"
                            + " must stay beside the jar.",
                    absent);
        } catch (SQLException | UnsatisfiedLinkError refused) {
            throw new StoreException(
                    "DuckDB does not start on this machine: " + refused.getMessage()
                            + "\n  Maybe this kind of machine is not supported; everything but query and Parquet works"
                            + " without it.",
                    refused instanceof Exception cause ? cause : null);
        }
    }

    /** Runs statements of our own, each in a statement of its own. */
    static void run(Connection database, String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Text as a literal of SQL. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name of a column or table in SQL. */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** One existing file as a literal of SQL: a star in its name means a star. */
    static String file(Path file) {
        String path = file.toAbsolutePath().toString();
        return literal(path.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]"));
    }

    /** A CSV file as a table of SQL; {@code columns} is the argument that names and types them. */
    static String csv(Path file, String columns) {
        return "read_csv(" + file(file) + ", header = true, auto_detect = false, delim = ',', quote = '\"',"
                + " escape = '\"', nullstr = '', hive_partitioning = false, " + columns + ")";
    }

    /** What DuckDB said, without the words of its driver. */
    static String words(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(CLOSED_QUERY) ? message.substring(CLOSED_QUERY.length()) : message;
    }

    /** The first line of what DuckDB said. */
    static String firstLine(SQLException failure) {
        return words(failure).lines().findFirst().orElse("").strip();
    }
}
