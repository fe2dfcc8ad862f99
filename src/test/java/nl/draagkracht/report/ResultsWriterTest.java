package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of results: complete or absent, the same bytes for the same input, hashes that hold. */
class ResultsWriterTest {

    private static final RunFacts FACTS =
            new RunFacts(2, Instant.parse("2026-11-24T10:00:00Z"), Duration.ofMillis(1500));

    @TempDir
    private Path out;

    private final ResolvedScenario scenario = ScenarioReader.read("white-collar-shock");
    private final ResolvedScenario baseline = ScenarioReader.baselineOf(scenario);

    @Test
    void writesEveryFileAndTheBaselineInside() throws Exception {
        Path place = write(out);

        assertThat(place.getFileName().toString()).matches("white-collar-shock-[0-9a-f]{8}");
        assertThat(names(place))
                .containsExactly(
                        "baseline",
                        "baseline/flows.csv",
                        "baseline/indicators.csv",
                        "baseline/ledger.csv",
                        "baseline/resolved.json",
                        "baseline/scenario.json",
                        "baseline/verdict.json",
                        "flows.csv",
                        "indicators.csv",
                        "ledger.csv",
                        "manifest.json",
                        "report.html",
                        "resolved.json",
                        "scenario.json",
                        "verdict.json");
        assertThat(names(out)).filteredOn(name -> name.startsWith(".")).isEmpty();
        assertThat(place.getFileName().toString())
                .endsWith(sha256(place.resolve("resolved.json")).substring(0, 8));
        assertThat(place.resolve("scenario.json")).hasBinaryContent(scenario.given());
    }

    @Test
    void rowsAreTidyAndKnowNoLanguage() throws Exception {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            Path place = write(out);

            assertThat(place.resolve("indicators.csv")).hasContent("""
                    month,indicator,breakdown,group,value,unit
                    2026-01,unemploymentRate,total,,0.1,share of the labour force
                    2026-01,employed,province,"Groningen, city",0.3,persons
                    """);
            assertThat(place.resolve("flows.csv")).hasContent("""
                    month,from,to,persons
                    2026-01,employed,unemployed,110000
                    """);
            assertThat(place.resolve("ledger.csv")).hasContent("""
                    month,payer,payee,kind,origin,cents
                    2026-01,AWF,HOUSEHOLDS,UNEMPLOYMENT_BENEFITS,produced,12345678901234
                    """);
            assertThat(Files.readString(place.resolve("verdict.json")))
                    .contains("\"level\" : \"broken\"", "\"firstMonth\" : \"2028-03\"", "\"worst\" : 0.0625")
                    .contains("\"level\" : \"notComputed\"", "\"firstMonth\" : null", "\"members\" : 1");
        } finally {
            Locale.setDefault(former);
        }
    }

    @Test
    void theManifestHoldsTheHashOfEveryOtherFile() throws Exception {
        Path place = write(out);
        String manifest = Files.readString(place.resolve("manifest.json"));

        for (String name : names(place)) {
            Path file = place.resolve(name);
            if (Files.isRegularFile(file) && !name.equals("manifest.json")) {
                assertThat(manifest).contains("\"" + name + "\" : \"" + sha256(file) + "\"");
            }
        }
        assertThat(manifest).contains("\"threads\" : 2", "\"durationSeconds\" : 1.5", "\"seed\" : 1", "\"why\"");
    }

    @Test
    void sameInputSameBytesAndAnOlderResultGivesWay() throws Exception {
        Path place = write(out);
        List<String> once = hashes(place);
        Files.writeString(place.resolve("stale.txt"), "from an older version");

        assertThat(write(out)).isEqualTo(place);
        assertThat(hashes(place)).isEqualTo(once);
        assertThat(place.resolve("stale.txt")).doesNotExist();
        assertThat(names(out)).filteredOn(name -> name.startsWith(".")).isEmpty();
    }

    @Test
    void aFailureLeavesNothingBehindAndTheOlderResultInPlace() throws Exception {
        Path place = write(out);
        ResultsFolder folder = ResultsFolder.open(out, ResultsWriter.folderName(scenario));
        PairedResult result =
                new SmallResults(1000).run(new RunRequest(baseline, scenario, 1, false), Progress.silent());
        folder.close();

        assertThatThrownBy(() -> ResultsWriter.write(folder, baseline, scenario, result, FACTS))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("could not be written")
                .hasMessageContaining("nothing was left behind");
        assertThat(names(out)).filteredOn(name -> name.startsWith(".")).isEmpty();
        assertThat(place.resolve("manifest.json")).exists();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefusedBeforeTheRun() throws IOException {
        Path file = Files.writeString(out.resolve("taken"), "a file");

        assertThatThrownBy(() -> ResultsFolder.open(file, "any"))
                .isInstanceOfSatisfying(
                        ResultsException.class,
                        refused -> assertThat(refused.isRefusedBeforeTheRun()).isTrue())
                .hasMessageContaining("there is a file of that name");
        assertThatThrownBy(() -> ResultsFolder.open(file.resolve("below"), "any"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void anotherSeedGoesToAnotherFolder() {
        ResolvedScenario lucky = scenario.with(scenario.settings().withSeed(2));

        assertThat(ResultsWriter.folderName(lucky)).isNotEqualTo(ResultsWriter.folderName(scenario));
        assertThat(ResultsWriter.folderName(scenario, "ab"))
                .isNotEqualTo(ResultsWriter.folderName(scenario))
                .isNotEqualTo(ResultsWriter.folderName(scenario, "cd"));
    }

    @Test
    void aFileOfTheUserStandsAmongTheInputs() throws Exception {
        var result = new SmallResults(1000).run(new RunRequest(baseline, scenario, 1, false), Progress.silent());
        ResultsFolder folder = ResultsFolder.open(out, ResultsWriter.folderName(scenario, "ab"));
        folder.madeOf("population people.parquet", "ab");
        String manifest = Files.readString(
                ResultsWriter.write(folder, baseline, scenario, result, FACTS).resolve("manifest.json"));
        assertThat(manifest.substring(manifest.indexOf("\"inputs\""), manifest.indexOf("\"outputs\"")))
                .contains("\"population people.parquet\" : \"ab\"");
    }

    private Path write(Path where) {
        PairedResult result =
                new SmallResults(1000).run(new RunRequest(baseline, scenario, 1, false), Progress.silent());
        ResultsFolder folder = ResultsFolder.open(where, ResultsWriter.folderName(scenario));
        return ResultsWriter.write(folder, baseline, scenario, result, FACTS);
    }

    private static List<String> hashes(Path place) throws Exception {
        var hashes = new java.util.ArrayList<String>();
        for (String name : names(place)) {
            Path file = place.resolve(name);
            hashes.add(name + (Files.isRegularFile(file) ? " " + sha256(file) : ""));
        }
        return hashes;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
