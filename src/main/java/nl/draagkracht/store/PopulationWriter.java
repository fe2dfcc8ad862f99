package nl.draagkracht.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import nl.draagkracht.population.Population;
import nl.draagkracht.store.PopulationColumn.Owner;

/**
 * Writes a population to a file, one row per person, so that others can look at it, change it and bring it back.
 * Goes row by row, so that 18 million persons need no more memory than they do already; Parquet is made of the CSV.
 */
public final class PopulationWriter {

    private static final String MEMORY = "1GB";

    private PopulationWriter() {}

    /** Whether a file of this name holds Parquet; every other name holds CSV. */
    public static boolean isParquet(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".parquet");
    }

    /**
     * Writes Comma-separated values with a header.
     *
     * @throws IOException when the place cannot hold the file
     */
    public static void csv(Population population, Path file) throws IOException {
        Object[] arrays = PopulationLayout.COLUMNS.stream()
                .map(column -> column.array().apply(population))
                .toArray();
        var households = population.households();
        int[] next = population.persons().nextMember;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            StringJoiner header = new StringJoiner(",", "", "\n");
            PopulationLayout.COLUMNS.forEach(column -> header.add(column.name()));
            out.write(header.toString());
            for (int household = 0; household < households.count(); household++) {
                for (int i = households.firstMember[household]; i >= 0; i = next[i]) {
                    row(out, arrays, household, i);
                }
            }
        }
    }

    private static void row(Writer out, Object[] arrays, int household, int person) throws IOException {
        StringBuilder line = new StringBuilder(256);
        for (int k = 0; k < arrays.length; k++) {
            PopulationColumn column = PopulationLayout.COLUMNS.get(k);
            int row = column.owner() == Owner.PERSON ? person : household;
            column.write(line, PopulationColumn.read(arrays[k], row));
            line.append(k + 1 < arrays.length ? ',' : '\n');
        }
        out.append(line);
    }

    /**
     * Writes Parquet that names its sample; a CSV of the same rows stands beside it for as long as that takes.
     *
     * @throws IOException when the place cannot hold the file
     * @throws StoreException when DuckDB is not there
     */
    public static void parquet(Population population, Path file) throws IOException {
        Path rows = file.resolveSibling(file.getFileName() + ".rows");
        try (Connection database = DuckDb.open(MEMORY)) {
            csv(population, rows);
            StringJoiner types = new StringJoiner(", ", "columns = {", "}");
            PopulationLayout.COLUMNS.forEach(
                    column -> types.add(DuckDb.literal(column.name()) + ": " + DuckDb.literal(column.type())));
            DuckDb.run(
                    database,
                    // One thread writes the same bytes each time.
                    "SET threads = 1",
                    "COPY (FROM " + DuckDb.csv(rows, types.toString()) + ") TO "
                            + DuckDb.literal(file.toAbsolutePath().toString())
                            + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA {content: 'population',"
                            + " sample: " + DuckDb.literal(Double.toString(population.sampleShare())) + "})");
        } catch (SQLException failed) {
            throw new IOException(DuckDb.firstLine(failed), failed);
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    /** Names of the columns of a population file. */
    public static List<String> columns() {
        return PopulationLayout.COLUMNS.stream().map(PopulationColumn::name).toList();
    }
}
