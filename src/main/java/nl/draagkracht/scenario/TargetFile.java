package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.draagkracht.kernel.Grade;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The packaged tables of published numbers, {@code targets/*.csv}.
 * A row with a year in {@code prices} is an amount of money in prices of that year; {@code targets/prices.csv} moves it to January 2026.
 */
public final class TargetFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private TargetFile() {}

    /** Facts of 2024-2025 that the baseline must sit on, in the order of the file. */
    public static List<Target> baseline() {
        Map<String, Double> toJanuary2026 = new LinkedHashMap<>();
        rows("targets/prices").forEach(row -> toJanuary2026.put(row.get("year"), number(row, "factor")));
        return rows("targets/baseline").stream()
                .map(row -> target(row, toJanuary2026))
                .toList();
    }

    private static Target target(CSVRecord row, Map<String, Double> toJanuary2026) {
        String year = row.get("prices");
        double factor = year.isEmpty() ? 1 : toJanuary2026.get(year);
        return new Target(
                row.get("indicator"),
                row.get("breakdown"),
                row.get("group"),
                number(row, "value") * factor,
                row.get("unit"),
                row.get("tolerance").isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(row, "tolerance")),
                row.get("period"),
                Grade.valueOf(row.get("grade")),
                row.get("source"),
                row.get("note"));
    }

    static List<CSVRecord> rows(String name) {
        String resource = name + ".csv";
        try (InputStream stream = TargetFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + resource + " is missing.");
            }
            try (CSVParser table = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return table.getRecords();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + resource + " cannot be read.", unreadable);
        }
    }

    static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
