package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.report.SmallResults;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract with scripts: exit codes, what goes to stdout, what is said when something is wrong. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void helpNamesCommandsExitCodesAndExamples() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString())
                .contains("run", "list", "population", "Exit codes", "130", "Examples", "white-collar-shock");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionNamesTheCommit() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).contains("draagkracht ", "commit ", "Java ");
    }

    @Test
    void runPrintsTheVerdictAndWritesTheFolder() throws IOException {
        assertThat(execute("run", "white-collar-shock", "--out", folder.toString(), "--months", "24"))
                .isZero();
        assertThat(out.toString())
                .contains("poverty", "broken", "2028-03", "notComputed")
                .contains("Of 2 limits 0 hold, 0 are strained and 1 break, poverty first, in 2028-03")
                .contains("unemploymentRate")
                .contains("Results: " + folder);
        assertThat(err.toString()).contains("baseline: 2026-01, month 0 of 24", "month 12 of 24, about ");
        try (Stream<Path> results = Files.list(folder)) {
            assertThat(results)
                    .singleElement()
                    .satisfies(
                            place -> assertThat(place.resolve("manifest.json")).exists());
        }
    }

    @Test
    void traceWritesALifeAsTextCsvAndJson() {
        String[] common = {"trace", "baseline", "--sample", "0.001", "--months", "2", "-q", "--person", "17"};
        assertThat(execute(common)).isZero();
        assertThat(out.toString())
                .startsWith("Person 17 of baseline (sample 0.001, seed 1): ")
                .contains("\n2026-01 ", "\n2026-02 ")
                .endsWith("The run ends.\n");
        assertThat(execute(with(common, "--format", "csv"))).isZero();
        String csv = out.toString().substring(out.toString().indexOf("The run ends.\n") + 14);
        assertThat(csv.lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("month,age,status,")
                .contains(",childBenefit,");
        assertThat(execute(with(common, "--format", "json"))).isZero();
        assertThat(out.toString()).contains("\"person\" : 17", "\"month\" : \"2026-02\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void traceRefusesWhoDoesNotExist() {
        assertThat(execute("trace", "baseline", "--sample", "0.001", "--months", "1", "-q", "--person", "-1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Read --person -1; allowed are 0 to 18", "Maybe --random displaced");
        assertThat(execute("trace", "baseline", "--random", "unlucky")).isEqualTo(2);
        assertThat(err.toString()).contains("read 'unlucky'; allowed are displaced, ww, exhausted, bijstand");
        assertThat(execute("trace", "baseline")).isEqualTo(2);
        assertThat(err.toString()).contains("--person=ID | --random=KIND");
        assertThat(out.toString()).isEmpty();
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void quietCsvHoldsTheTableAndNothingElse() {
        assertThat(execute("run", "expected", "--out", folder.toString(), "--quiet", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
                limit,class,level,failingAtStart,firstMonth,worst,baseline
                poverty,people,broken,false,2028-03,0.0625,0.031
                stabilisation,people,notComputed,false,-,,
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsAnArrayOfLimits() {
        assertThat(execute("run", "expected", "--out", folder.toString(), "-q", "--format", "JSON"))
                .isZero();
        assertThat(out.toString()).startsWith("[ {").contains("\"limit\" : \"poverty\"", "\"worst\" : null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run expected --sample 2 | --sample;0.001 to 1",
                "run expected --sample 0,01 | Maybe 0.01",
                "run expected --sample 5 | Maybe 0.05",
                "run expected --sample NaN | 0.001 to 1",
                "run expected --months 0 | --months;from 1 to 1200",
                "run expected --months ten | read 'ten'",
                "run expected --threads 0 | --threads;from 1 to 1024",
                "run expected --seed x | --seed;whole number",
                "run expected --population nowhere.parquet | nowhere.parquet;it does not exist;population --export",
                "population --population scenarios | it is a folder",
                "population --export src | it is a folder",
                "run expected --format xml | --format;TEXT, JSON, CSV",
                "run expected --sampl 0.01 | Unknown option;--sampl;Maybe --sample",
                "run expeced | no shipped scenario;Maybe expected",
                "run | SCENARIO",
                "runn expected | runn;Maybe",
                "list | list scenarios, list parameters, list instruments",
                "list scenarioos | scenarioos",
                "'' | No command was given"
            })
    void badInputIsExplainedWithoutATrace(String arguments, String words) {
        assertThat(execute(arguments.isBlank() ? new String[0] : arguments.split(" ")))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(words.split(";")).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMalformedScenarioIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"title\": \"t\", \"months\": 0}");

        assertThat(execute("run", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("mine.json", "/months", "no \"question\"", "2 problems; nothing was run.");
    }

    @Test
    void noMalformedScenarioRunsOrLeavesAnythingBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios/invalid"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                assertThat(execute("run", file.toString(), "--out", folder.toString()))
                        .as(file.toString())
                        .isEqualTo(ExitCode.BAD_INPUT);
            }
        }
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatHoldsNoResultsIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThat(execute("run", "expected", "--out", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("there is a file of that name").doesNotContain("Exception");
    }

    @Test
    void aFailingRunLeavesNothingBehind() throws IOException {
        int code = execute(new Failing(), "run", "expected", "--out", folder.toString());

        assertThat(code).isEqualTo(ExitCode.RUN_FAILED);
        assertThat(err.toString()).contains("The run failed: the ledger of 2026-03 is off by 1 cent");
        try (Stream<Path> results = Files.list(folder)) {
            assertThat(results).isEmpty();
        }
    }

    @Test
    void theFitDecidesTheExitCodeOfPopulation() {
        assertThat(execute("population")).isZero();
        assertThat(out.toString())
                .contains("persons by sex", "male", "100000", "ok", "contradict", "the survey", "1 cells, 0 outside");
        assertThat(execute(new SmallResults(900), "population", "--format", "csv"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("persons by sex,male,100000,90000,-10000,1000,A,off");
    }

    @Test
    void listsCanBeReadByPrograms() {
        assertThat(execute("list", "scenarios", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("name,title,question\n", "\nwhite-collar-shock,");
        assertThat(execute("list", "indicators")).isZero();
        assertThat(out.toString()).contains("wwStock");
        assertThat(execute("list", "parameters")).isZero();
        assertThat(out.toString()).contains("technology.scenario.depthAtHorizon", "indicators.limits");
    }

    /** Options that would have no effect are refused rather than ignored. */
    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertThat(execute("law", "--describe", "--proposal", "unemployment_12_months"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("allowed is --proposal with --household only");
        assertThat(execute("list", "parameters", "--page", "--room", "labour")).isEqualTo(2);
        assertThat(err.toString()).contains("allowed is list parameters --page alone");
        assertThat(execute("conformance", "--example", "--network", "mine.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("allowed is --example alone").doesNotContain("at nl.");
        assertThat(out.toString()).isEmpty();
    }

    private int execute(String... arguments) {
        return execute(new SmallResults(1000), arguments);
    }

    private int execute(Simulator simulator, String... arguments) {
        return Draagkracht.commandLine(simulator)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** A run in which an identity does not hold. */
    private static final class Failing implements Simulator {

        @Override
        public PairedResult run(RunRequest request, Progress progress) {
            throw new IllegalStateException("the ledger of 2026-03 is off by 1 cent");
        }

        @Override
        public SyntheticPopulation population(ResolvedScenario scenario, int threads, Progress progress) {
            throw new IllegalStateException("the population has one person too many");
        }

        @Override
        public Simulator startingFrom(PopulationSource source) {
            return this;
        }
    }
}
