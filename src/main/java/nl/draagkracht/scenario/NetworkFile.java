package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.conformance.Network;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An occupation network as a table: CSV (RFC 4180) with the columns {@code occupation, employed, automated} and one column per occupation
 * with the share of its job changes that go there, the own occupation included. All mistakes of a file are named at once.
 */
public final class NetworkFile {
    private static final List<String> COLUMNS = List.of("occupation", "employed", "automated");
    private static final int MOST_OCCUPATIONS = 2000;
    private static final double MOST_WORKERS = 1e9;
    /** How far the shares of a row may be from one: published shares are rounded. */
    private static final double ROUNDING = 0.01;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private NetworkFile(String file) {
        this.file = file;
    }

    /**
     * The network of a file.
     *
     * @throws ScenarioException when the file cannot be read or a row is not well formed
     */
    public static Network read(Path path) {
        return new NetworkFile(path.toString()).network(path);
    }

    /** A file to begin with: five occupations with made-up numbers. */
    public static String example() {
        try (InputStream stream = NetworkFile.class.getResourceAsStream("/conformance/network.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example of a network cannot be read.", unreadable);
        }
    }

    private Network network(Path path) {
        List<CSVRecord> rows = List.of();
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser table = FORMAT.parse(text)) {
            rows = table.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            note(0, "a file that cannot be read (" + broken + ")", "a network as CSV in UTF-8", "");
        }
        refuse();
        List<String> names = header(rows);
        refuse();
        int n = names.size();
        var employed = new double[n];
        var automated = new double[n];
        var moves = new double[n][n];
        for (int i = 0; i < n; i++) {
            CSVRecord row = rows.get(i + 1);
            employed[i] = number(row, 1, MOST_WORKERS, "employed");
            automated[i] = number(row, 2, 1, "automated");
            for (int j = 0; j < n; j++) {
                moves[i][j] = number(row, COLUMNS.size() + j, 1, "the share to " + names.get(j));
            }
            toOne(row, moves[i]);
        }
        if (problems.isEmpty() && Arrays.stream(employed).sum() <= 0) {
            note(2, "nobody employed", "workers in at least one occupation", "");
        }
        refuse();
        return new Network(names, employed, automated, moves);
    }

    /** Names of the occupations, the same in the first line and down the first column. */
    private List<String> header(List<CSVRecord> rows) {
        if (rows.size() < 2 || rows.size() > MOST_OCCUPATIONS + 1) {
            int read = Math.max(0, rows.size() - 1);
            note(1, read + " occupations", "1 to " + MOST_OCCUPATIONS + " of them, one a line", "");
            return List.of();
        }
        List<String> first = rows.get(0).toList();
        if (first.size() < COLUMNS.size() || !first.subList(0, COLUMNS.size()).equals(COLUMNS)) {
            note(1, String.join(",", first), String.join(",", COLUMNS) + " and the names of the occupations", "");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            if (row.size() != first.size()) {
                note(line(row), row.size() + " cells", first.size() + " cells, as many as the first line has", "");
            }
            if (names.contains(row.get(0)) || row.get(0).isEmpty()) {
                note(line(row), "the occupation \"" + row.get(0) + "\"", "a name of its own for each occupation", "");
            }
            names.add(row.get(0));
        }
        if (problems.isEmpty() && !names.equals(first.subList(COLUMNS.size(), first.size()))) {
            note(
                    1,
                    String.join(",", first.subList(COLUMNS.size(), first.size())),
                    "the occupations in the order of the lines: " + String.join(",", names),
                    "");
        }
        return names;
    }

    private double number(CSVRecord row, int place, double most, String what) {
        String text = row.get(place);
        if (text.matches("[0-9]*[.]?[0-9]+([eE]-?[0-9]+)?") && Double.parseDouble(text) <= most) {
            return Double.parseDouble(text);
        }
        String mend = text.matches("[0-9]+,[0-9]+") ? text.replace(',', '.') : "";
        if (most == 1 && text.matches("[0-9]{1,2}([.][0-9]+)?")) {
            mend = Bounds.plain(Double.parseDouble(text) / 100);
        }
        note(line(row), what + " \"" + text + "\"", new Bounds(0, most).text(), mend);
        return 0;
    }

    /** Scales a row of rounded shares to one. */
    private void toOne(CSVRecord row, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            note(
                    line(row),
                    "shares of \"" + row.get(0) + "\" that add up to " + Bounds.plain(sum),
                    "shares that add up to 1",
                    "the share that stays in the occupation is missing");
            return;
        }
        for (int j = 0; j < shares.length; j++) {
            shares[j] /= sum;
        }
    }

    /** The line of a row; a cell with a line break in it moves those below. */
    private static int line(CSVRecord row) {
        return (int) row.getRecordNumber();
    }

    private void note(int line, String read, String allowed, String maybe) {
        problems.add(new Problem(file, "", line, read, allowed, maybe));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }
}
