package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagkracht.law.cases.LawCase;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of law cases: CSV (RFC 4180) with the columns {@code case_id, kind, domain, year, inputs, output, expected,
 * tolerance_abs}, further columns ignored; {@code inputs} holds a JSON object. All mistakes of a file are named at once.
 */
public final class LawCaseFile {
    private static final List<String> COLUMNS =
            List.of("case_id", "kind", "domain", "year", "inputs", "output", "expected", "tolerance_abs");
    private static final List<String> KINDS = List.of("computed", "parameter", "soft");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private LawCaseFile(String file) {
        this.file = file;
    }

    /**
     * The cases of a file, in its order.
     *
     * @throws ScenarioException when the file cannot be read or a row is not well formed
     */
    public static List<LawCase> read(Path path) {
        return new LawCaseFile(path.toString()).cases(path);
    }

    private List<LawCase> cases(Path path) {
        List<LawCase> cases = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser table = FORMAT.parse(text)) {
            for (String column : COLUMNS) {
                if (!table.getHeaderMap().containsKey(column)) {
                    note(1, "no column " + column, "the columns " + String.join(", ", COLUMNS), "");
                }
            }
            if (problems.isEmpty()) {
                for (CSVRecord row : table) {
                    add(row, (int) table.getCurrentLineNumber(), cases);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            note(0, "a file that cannot be read (" + broken + ")", "a table of cases as CSV in UTF-8", "");
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return cases;
    }

    private void add(CSVRecord row, int line, List<LawCase> cases) {
        if (!row.isConsistent()) {
            note(line, row.size() + " cells", "as many cells as the first line has", "quotes around cells with commas");
            return;
        }
        int before = problems.size();
        String kind = row.get("kind").strip();
        if (!KINDS.contains(kind)) {
            note(line, "the kind \"" + kind + "\"", "one of " + String.join(", ", KINDS), "");
        }
        String year = row.get("year").strip();
        if (!year.equals("any") && !year.matches("\\d{4}(-\\d{2})?")) {
            note(line, "the year \"" + year + "\"", "a year such as 2026, or any", "");
        }
        double expected = number(row, "expected", line);
        double tolerance = row.get("tolerance_abs").isEmpty() ? 0 : number(row, "tolerance_abs", line);
        Map<String, Object> inputs = inputs(row.get("inputs"), line);
        if (problems.size() == before) {
            cases.add(new LawCase(
                    row.get("case_id"), kind, row.get("domain"), year, inputs, row.get("output"), expected, tolerance));
        }
    }

    private double number(CSVRecord row, String column, int line) {
        String text = row.get(column).strip();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true") ? 1 : 0;
        }
        if (text.matches("-?[0-9]+([.][0-9]+)?([eE]-?[0-9]+)?")) {
            return Double.parseDouble(text);
        }
        String mend = text.matches("-?[0-9]+,[0-9]+") ? text.replace(',', '.') : "";
        note(line, column + " \"" + text + "\"", "a number with a decimal point", mend);
        return 0;
    }

    private Map<String, Object> inputs(String text, int line) {
        try {
            return JSON.readValue(text.isBlank() ? "{}" : text, new TypeReference<>() {});
        } catch (JacksonException broken) {
            note(line, "inputs " + text, "a JSON object such as {\"wage\": 30000}", "");
            return Map.of();
        }
    }

    private void note(int line, String read, String allowed, String maybe) {
        problems.add(new Problem(file, "", line, read, allowed, maybe));
    }
}
