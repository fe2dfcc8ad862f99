package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema accepts what the program runs, refuses what it refuses, and is the one that the program prints. */
class ScenarioSchemaTest {

    private static final Path PUBLISHED = Path.of("src/site/resources/scenario.schema.json");
    private static final Path MALFORMED = Path.of("src/test/resources/scenarios/invalid");
    private static final Schema SCHEMA = read();

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsEveryShippedScenario(Path scenario) throws IOException {
        assertThat(complaints(Files.readString(scenario))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-parameter, feasibleTaskShar",
        "bare-number, object",
        "quoted-number, number",
        "text-for-a-number, number",
        "null-value, number",
        "percentage, maximum",
        "negative-share, minimum",
        "wrong-sign, maximum",
        "beyond-the-stated-minimum, minimum",
        "missing-why, why",
        "blank-why, pattern",
        "unknown-key-of-a-change, hihg",
        "month-thirteen, 2026-13",
        "month-without-zero, 2026-1",
        "empty-path, 1",
        "unknown-shape, linear",
        "shape-without-path, path",
        "value-and-path, one",
        "no-value, one",
        "low-without-high, high",
        "low-beside-path, value",
        "path-of-text, number",
        "list-for-a-change, object",
        "unknown-top-level-key, monts",
        "parameter-at-the-top, feasibleTaskShare",
        "room-is-a-number, object",
        "months-zero, minimum",
        "months-fraction, integer",
        "months-beyond-counting, maximum",
        "sample-too-large, maximum",
        "sample-too-small, minimum",
        "seed-quoted, integer",
        "start-before-the-population, 2026-01",
        "parent-in-another-folder, pattern",
        "changed-law, law",
        "unknown-limit, awfCoverag",
        "limit-with-a-path, path",
        "cell-beyond-its-unit, minimum",
        "no-title, title",
        "blank-question, pattern",
        "list-at-the-top, object",
        "instruments-no-list, array",
        "list-for-a-path, object",
        "boolean-for-a-number, number",
        "why-is-a-number, string",
        "path-value-beyond-bounds, maximum",
        "whole-date, 2027-01-01",
        "dutch-keys, titel",
        "months-in-words, integer",
        "unknown-instrument, const",
        "instrument-without-id, id",
        "instrument-mistyped, const",
        "instrument-without-number, share",
        "instrument-unknown-number, shares",
        "instrument-beyond-bounds, maximum",
        "instrument-number-as-object, number",
        "instrument-without-onset, one",
        "instrument-two-onsets, one",
        "instrument-month-thirteen, pattern",
        "instrument-negative-lag, minimum",
        "instrument-is-text, object",
        "trigger-unknown-indicator, unemploymentRate",
        "trigger-without-level, one",
        "trigger-unknown-key, over",
        "trigger-zero-months, minimum",
        "without-as-text, array"
    })
    void refusesWhatTheProgramRefuses(String file, String word) throws IOException {
        List<String> complaints = complaints(Files.readString(MALFORMED.resolve(file + ".json")));

        assertThat(String.join("\n", complaints)).contains(word);
    }

    @Test
    void knowsEveryParameter() {
        String schema = ScenarioSchema.tree().toString();
        for (var entry : ParameterCatalogue.all()) {
            String lastWord = entry.name().substring(entry.name().lastIndexOf('.') + 1);
            if (!entry.name().startsWith("law.")) {
                assertThat(schema).contains("\"" + lastWord + "\":");
            }
        }
        assertThat(ScenarioSchema.tree().get("properties").has("law")).isFalse();
    }

    @Test
    void staysSmallEnoughForAnEditor() throws IOException {
        assertThat(Files.size(PUBLISHED)).isLessThan(600_000);
    }

    private static List<String> complaints(String scenario) {
        return SCHEMA.validate(scenario, InputFormat.JSON).stream()
                .map(ScenarioSchemaTest::text)
                .toList();
    }

    private static String text(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword() + " " + error.getMessage();
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Schema read() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.tree());
    }
}
