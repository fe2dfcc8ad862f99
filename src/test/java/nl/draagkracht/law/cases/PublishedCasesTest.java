package nl.draagkracht.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Amounts published by others, one per row of law/cases.csv, never taken from our own code. */
class PublishedCasesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final CaseBook BOOK = new CaseBook(new Statutes(ParameterReader.room("law", LawParameters.class)));

    /** A row: names as in the file. */
    record Row(
            String id,
            String kind,
            String domain,
            String year,
            String inputs,
            String output,
            double expected,
            double tolerance) {
        @Override
        public String toString() {
            return id + " " + domain;
        }
    }

    @ParameterizedTest
    @MethodSource("binding")
    void theStatuteBookGivesThePublishedAmount(Row row) {
        Map<String, Object> inputs = JSON.readValue(row.inputs, new TypeReference<>() {});
        var answer = BOOK.answer(row.domain, row.year, inputs, row.output);
        assertTrue(answer.isPresent(), "unsupported");
        assertEquals(row.expected, answer.getAsDouble(), row.tolerance + 1e-9);
    }

    @Test
    void unknownInputsAreNotAnswered() {
        assertTrue(BOOK.answer("ww", "2026", Map.of("salary", 1), "ww_month").isEmpty());
        assertTrue(BOOK.answer("lottery", "2026", Map.of(), "prize").isEmpty());
    }

    static Stream<Row> binding() throws IOException {
        return rows().stream().filter(row -> !row.kind.equals("soft"));
    }

    private static List<Row> rows() throws IOException {
        try (var stream = PublishedCasesTest.class.getResourceAsStream("/law/cases.csv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            var rows = new ArrayList<Row>();
            for (var line : lines) {
                var f = fields(line);
                rows.add(new Row(
                        f.get(0),
                        f.get(2),
                        f.get(3),
                        f.get(4),
                        f.get(7),
                        f.get(8),
                        number(f.get(9)),
                        number(f.get(11))));
            }
            return rows;
        }
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** Fields of a line of comma-separated values with quotes doubled inside quotes. */
    static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
