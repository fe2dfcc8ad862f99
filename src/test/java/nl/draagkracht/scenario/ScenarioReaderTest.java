package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario states its differences; everything else is in force as packaged. */
class ScenarioReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "expected", "white-collar-shock", "junior-squeeze"})
    void shippedScenariosResolveWithoutWarnings(String name) {
        ResolvedScenario scenario = ScenarioReader.read(name);

        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.question()).endsWith("?");
        assertThat(scenario.months()).isEqualTo(120);
        assertThat(scenario.warnings()).isEmpty();
        assertThat(scenario.changes())
                .allSatisfy(change -> assertThat(change.why()).hasSizeGreaterThan(20));
    }

    @Test
    void theLibraryListsWhatIsShipped() {
        assertThat(ScenarioLibrary.shippedNames())
                .contains("baseline", "expected", "white-collar-shock", "junior-squeeze")
                .isSorted();
    }

    @Test
    void theShockChangesWhatItSaysAndNothingElse() {
        var shock = ScenarioReader.read("white-collar-shock").parameters();
        var baseline = ScenarioReader.read("baseline").parameters();

        assertThat(shock.technology().scenario().horizonYears().value()).isEqualTo(3);
        assertThat(shock.technology().scenario().feasibleTaskShare().value()).isEqualTo(0.556);
        assertThat(shock.technology().scenario().depthAtStart().value())
                .isEqualTo(baseline.technology().scenario().depthAtStart().value());
        assertThat(shock.technology().scenario().horizonYears().source().grade())
                .isEqualTo(Grade.M);
        assertThat(shock.law()).usingRecursiveComparison().isEqualTo(baseline.law());
    }

    @Test
    void aDatedChangeFollowsItsPath() throws IOException {
        ResolvedScenario scenario = read("""
                {"title": "t", "question": "q?", "months": 24, "technology": {"scenario": {"foreignRentShare":
                  {"path": {"2026-01": 0.2, "2027-01": 0.8}, "shape": "linear", "why": "a test of paths"}}}}
                """);

        var share = scenario.parameters().technology().scenario().foreignRentShare();
        assertThat(share.at(Month.of(2026, 1))).isEqualTo(0.2);
        assertThat(share.at(Month.of(2026, 7))).isCloseTo(0.5, within(1e-12));
        assertThat(share.at(Month.of(2027, 12))).isEqualTo(0.8);
        assertThat(scenario.changes()).singleElement().satisfies(change -> {
            assertThat(change.parameter()).isEqualTo("technology.scenario.foreignRentShare");
            assertThat(change.before()).isEqualTo("0.6");
            assertThat(change.isPlausible()).isFalse();
        });
        assertThat(scenario.warnings().get(0)).contains("foreignRentShare", "plausible");
    }

    /** What the scenario it differs from does later does not come in a shorter run; dates of its own must lie inside the run. */
    @Test
    void aShorterRunOfAShippedScenarioNeedsNoLongerMonths() throws IOException {
        ResolvedScenario scenario = read("""
                {"title": "t", "question": "q?", "differsFrom": "higher-assistance", "months": 6}
                """);

        assertThat(scenario.months()).isEqualTo(6);
        assertThat(scenario.instruments())
                .singleElement()
                .satisfies(norms -> assertThat(norms.onset().from()).contains(Month.of(2027, 1)));
        assertThatThrownBy(() -> read("""
                {"title": "t", "question": "q?", "differsFrom": "capital-abroad", "months": 6, "technology": {"scenario":
                  {"foreignRentShare": {"path": {"2026-01": 0.2, "2027-01": 0.8}, "why": "a test of paths"}}}}
                """))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("/technology/scenario/foreignRentShare/path/2027-01")
                .message()
                .doesNotContain("capital-abroad");
    }

    /** Whoever starts from the baseline and forgets that nobody adopts there is told, not left with an empty answer. */
    @Test
    void aScenarioInWhichNoFirmAdoptsAiIsWarnedOf() throws IOException {
        String numbers =
                "\"technology\": {\"scenario\": {\"feasibleTaskShare\": {\"value\": 0.4, \"why\": \"a test\"}}}}";
        String head = "{\"title\": \"t\", \"question\": \"q?\", ";

        assertThat(read(head + numbers).warnings())
                .singleElement()
                .asString()
                .contains("adoptionSpeed is 0", "expected");
        assertThat(read(head + "\"differsFrom\": \"expected\", " + numbers).warnings())
                .isEmpty();
    }

    @Test
    void aScenarioMayDifferFromANeighbourThatDiffersFromAShippedOne() throws IOException {
        Files.writeString(folder.resolve("parent.json"), """
                {"title": "t", "question": "q?", "differsFrom": "expected", "months": 36, "seed": 9,
                 "technology": {"scenario": {"adoptionSpeed": {"value": 0.9, "why": "faster than expected"}}}}
                """);
        ResolvedScenario child = read("""
                {"title": "t", "question": "q?", "differsFrom": "parent", "seed": 11,
                 "indicators": {"limits": {"poverty": {"broken": {"value": 0.02, "why": "a stricter limit"}}}}}
                """);

        assertThat(child.months()).isEqualTo(36);
        assertThat(child.seed()).isEqualTo(11);
        assertThat(child.parameters().technology().scenario().adoptionSpeed().value())
                .isEqualTo(0.9);
        assertThat(child.changes())
                .filteredOn(change -> change.parameter().equals("technology.scenario.adoptionSpeed"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("0.0");
                    assertThat(change.after()).isEqualTo("0.9");
                    assertThat(change.why()).isEqualTo("faster than expected");
                });
        assertThat(child.parameters().technology().scenario().depthAtHorizon().value())
                .isEqualTo(0.5);
        assertThat(child.parameters().indicators().limits().value("poverty", "broken"))
                .isEqualTo(0.02);
        assertThat(child.parameters().indicators().limits().grade("poverty", "broken"))
                .isEqualTo(Grade.M);
        assertThat(child.parameters().indicators().limits().value("poverty", "strained"))
                .isEqualTo(0.01);
    }

    @Test
    void theOptionMonthsOnlyCutsTheRun() throws IOException {
        ResolvedScenario scenario = read("""
                {"title": "t", "question": "q?", "months": 120, "technology": {"scenario": {"foreignRentShare":
                  {"path": {"2026-01": 0.4, "2035-12": 0.8}, "shape": "step", "why": "a test of the horizon"}}}}
                """);

        assertThat(scenario.with(scenario.settings().withMonths(6)).months()).isEqualTo(6);
    }

    @Test
    void equalInputResolvesToEqualTextAndNumbersKeepTheirDigits() throws IOException {
        String text = """
                {"title": "t", "question": "q?", "technology": {"scenario": {"adoptionSpeed":
                  {"value": 0.30, "low": 0.2, "high": 0.4, "why": "digits stay"}}}}
                """;

        String once = read(text).resolved().toString();
        assertThat(read(text).resolved().toString()).isEqualTo(once);
        assertThat(once).contains("\"value\":0.30").contains("\"uncertain\":{\"low\":0.2,\"high\":0.4}");
    }

    @Test
    void theBaselineHasTheSettingsOfTheScenario() {
        ResolvedScenario shock = ScenarioReader.read("white-collar-shock");
        ResolvedScenario larger = shock.with(shock.settings().withSample(0.02).withSeed(5));

        assertThat(ScenarioReader.baselineOf(larger).settings()).isEqualTo(larger.settings());
    }

    @Test
    void theBaselineOfAFolderIsThePairOfItsScenarios() throws IOException {
        Files.writeString(folder.resolve("baseline.json"), """
                {"title": "t", "question": "q?", "technology": {"scenario":
                  {"foreignRentShare": {"value": 0.4, "why": "another view of the vendors"}}}}
                """);
        ResolvedScenario scenario = read("""
                {"title": "t", "question": "q?", "months": 12}
                """);
        ResolvedScenario baseline = ScenarioReader.baselineOf(scenario);

        assertThat(scenario.isBaseline()).isFalse();
        assertThat(baseline.isBaseline()).isTrue();
        assertThat(baseline.months()).isEqualTo(12);
        assertThat(baseline.parameters()
                        .technology()
                        .scenario()
                        .foreignRentShare()
                        .value())
                .isEqualTo(0.4);
        assertThat(ScenarioReader.baselineOf(baseline)).isSameAs(baseline);
    }

    @Test
    void anUnknownNameGetsTheNearestShippedOne() {
        assertThatThrownBy(() -> ScenarioReader.read("white-colar-shock"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("no such file")
                .hasMessageContaining("Maybe white-collar-shock");
    }

    private ResolvedScenario read(String text) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, text);
        return ScenarioReader.read(file.toString());
    }
}
