package nl.draagkracht.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Makes Parquet of the rows of a run: the same rows in the same order with typed columns, a tenth of the size of CSV.
 * One thread writes, so that the same rows give the same bytes.
 */
public final class ParquetRows implements AutoCloseable {

    private static final String MEMORY = "1GB";
    private static final String ENDING = ".csv";

    private final Connection database;

    /**
     * Loads DuckDB.
     *
     * @throws StoreException when it is not there
     */
    public ParquetRows() {
        database = DuckDb.open(MEMORY);
    }

    /** The Parquet file that belongs beside a CSV file of results; none for other files. */
    public static Optional<String> beside(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return ResultTable.ROWS.stream()
                .filter(table -> file.equals(table.title + ENDING))
                .findFirst()
                .map(table -> path.substring(0, path.length() - ENDING.length()) + ".parquet");
    }

    /** Writes the rows of a CSV file of results. */
    public void write(Path csv, Path parquet) throws IOException {
        String title = csv.getFileName().toString().replace(ENDING, "");
        ResultTable table = ResultTable.valueOf(title.toUpperCase(java.util.Locale.ROOT));
        StringJoiner select = new StringJoiner(", ", "COPY (SELECT ", " FROM ");
        for (ResultTable.Column column : table.columns) {
            String name = DuckDb.name(column.name());
            select.add(column.type().equals("VARCHAR") ? "coalesce(" + name + ", '') AS " + name : name);
        }
        try {
            DuckDb.run(
                    database,
                    "SET threads = 1",
                    select + DuckDb.csv(csv, table.columnsArgument()) + ") TO "
                            + DuckDb.literal(parquet.toAbsolutePath().toString())
                            + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
        } catch (SQLException failed) {
            throw new IOException(DuckDb.firstLine(failed), failed);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
