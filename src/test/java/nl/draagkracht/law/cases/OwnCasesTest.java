package nl.draagkracht.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own cases per statute, in law/own: published rows, and amounts worked out from the text of the statute apart from the
 * code, just below and above its thresholds, in all years.
 */
class OwnCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/law/own");
    private static final JsonMapper JSON = new JsonMapper();
    private static final CaseBook BOOK = new CaseBook(new Statutes(ParameterReader.room("law", LawParameters.class)));

    /** A row: names as in the file. */
    record Row(String id, String domain, String year, String inputs, String output, double expected, double tolerance) {
        @Override
        public String toString() {
            return id + " " + year + " " + inputs + " " + output;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theStatuteBookGivesTheAmountOfTheStatute(Row row) {
        Map<String, Object> inputs = JSON.readValue(row.inputs, new TypeReference<>() {});
        var answer = BOOK.answer(row.domain, row.year, inputs, row.output);
        assertTrue(answer.isPresent(), "unsupported");
        assertEquals(row.expected, answer.getAsDouble(), row.tolerance + 1e-9);
    }

    @Test
    void everyDomainHasAtLeastEightCases() throws IOException {
        var counts = new TreeMap<String, Integer>();
        rows().forEach(row -> counts.merge(row.domain, 1, Integer::sum));
        // the norm a month from the norm a day is one multiplication: the six published ones
        var few = CaseBook.domains().stream()
                .map(CaseDomain::name)
                .filter(name -> counts.getOrDefault(name, 0) < (name.equals("toeslagenwet") ? 6 : 8))
                .toList();
        assertEquals(List.of(), few);
    }

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
                    var f = PublishedCasesTest.fields(line);
                    rows.add(new Row(
                            f.get(0),
                            f.get(1),
                            f.get(2),
                            f.get(3),
                            f.get(4),
                            Double.parseDouble(f.get(5)),
                            Double.parseDouble(f.get(6))));
                }
            }
        }
        return rows.stream();
    }
}
