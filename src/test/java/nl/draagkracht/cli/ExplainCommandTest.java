package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.report.Explanations;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.SmallResults;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.InstrumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} and {@code list} say, and that what they tell the reader to write can be run. */
class ExplainCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adoptionSpeed | technology.scenario.adoptionSpeed  [number];How fast firms take up AI;logit per year;"
                        + "a number of at least 0;0.0 to 1.5;D, foreign or older figure;"
                        + "parameters/technology/scenario.json;expected: 0.0 -> 0.55;\"adoptionSpeed\": {\"value\":",
                "technology.frontier | [folder];technology.frontier.steepness: 10 (per horizon);How sudden",
                "jobsByClass | [table];section     A, B, C;cells by section, size;\"A\": {",
                "indicators.limits.poverty.broken | [cell];0.03;\"broken\": {\"value\": 0.03",
                "law.minimumWage | [law];by instruments",
                "poverty | [limit];povertyRate;strained above 0.01, broken above 0.03;three months in a row",
                "wwStock | [indicator];benefits;UWV",
                "labourShare | [limit];[indicator];AIQ;Limits that read it",
                "wageSubsidy | [instrument];share: 0 to 1;must be stated;\"type\": \"wageSubsidy\"",
                "expected | [scenario];What it changes;technology.scenario.adoptionSpeed;draagkracht run expected",
                "longer-ww | [scenario];The levers it pulls;new WW rights last;Build on it",
                "FEASIBLETASKSHARE | technology.scenario.feasibleTaskShare  [number]",
                "numbers | population.people.numbers  [folder];population.money.numbers  [folder]"
            })
    void saysWhatAWordMeans(String word, String words) {
        assertThat(execute("explain", word)).isZero();
        assertThat(out.toString()).contains(words.split(";"));
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain adoptionSpeeed | Maybe draagkracht explain adoptionSpeed",
                "explain expcted | Maybe draagkracht explain expected",
                "explain qqqqqqqqqqqqqqqqqqqq | Maybe draagkracht list parameters",
                "explain | WORD",
                "explain expected --format csv | text and json",
                "list parameters --room technologie | Maybe --room technology",
            })
    void aWordThatNothingIsCalledIsBadInput(String arguments, String words) {
        assertThat(execute(arguments.split(" "))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void programsReadTheSameFacts() {
        assertThat(execute("explain", "adoptionSpeed", "--format", "json")).isZero();
        assertThat(out.toString())
                .startsWith("[ {")
                .contains(
                        "\"kind\" : \"number\"",
                        "\"scenario\" : \"expected\"",
                        "\"snippet\" : {",
                        "\"adoptionSpeed\" : {");
    }

    @Test
    void everyNameCanBeExplained() {
        for (String name : Explanations.names()) {
            assertThat(Explanations.of(name, Format.TEXT))
                    .as(name)
                    .hasValueSatisfying(
                            text -> assertThat(text).containsIgnoringCase(name).doesNotContain("null"));
            assertThat(Explanations.of(name, Format.JSON)).as(name).isPresent();
        }
        assertThat(Explanations.names()).contains("wwStock", "poverty", "wageSubsidy", "expected", "labour.search");
    }

    @Test
    void snippetsOfInstrumentsAndNumbersRun() throws IOException {
        for (InstrumentType type : InstrumentType.all()) {
            runs(type.name());
        }
        for (ParameterCard card : ParameterCatalogue.all()) {
            if (card.name().startsWith("technology.") || card.name().startsWith("indicators.")) {
                runs(card.name());
            }
        }
    }

    private void runs(String word) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(execute("explain", word)).isZero();
        String text = out.toString();
        String snippet = text.substring(text.indexOf("\n{\n") + 2, text.indexOf("\n}\n"));
        Path file = Files.writeString(
                folder.resolve("mine.json"), "{ \"title\": \"T\", \"question\": \"Q?\"," + snippet + "}");
        ScenarioReader.read(file.toString());
    }

    @Test
    void listsCanBeNarrowed() {
        assertThat(execute("list", "parameters", "--room", "technology.frontier"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(5);
        assertThat(out.toString()).contains("technology.frontier.steepness").doesNotContain("adoptionSpeed");
        out.getBuffer().setLength(0);
        assertThat(execute("list", "parameters", "bijstand", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("claims.assistance.claimHazard").doesNotContain("adoptionSpeed");
        out.getBuffer().setLength(0);
        assertThat(execute("list", "instruments", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("\nwageSubsidy,", ",share of wages,0,1,0.02,0.3,\n");
        out.getBuffer().setLength(0);
        assertThat(execute("list", "limits")).isZero();
        assertThat(out.toString()).contains("awfCoverage", "relative change from the baseline");
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
