package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be true of the country as a whole, whatever its parts do; on a sample of one in a thousand. */
class WholeCountryTest {
    private static final Set<Indicator> BESIDE_BASELINE = EnumSet.of(
            Indicator.LOST_WORK_AGAINST_BASELINE, Indicator.STABILISATION_COEFFICIENT, Indicator.STABILISATION_ACCRUED);

    private static final int START = 12;

    @TempDir
    Path folder;

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        var scenario = shockFrom(0, 10);
        var one = run(scenario, 1).scenario();
        for (int threads = 2; threads <= 4; threads += 2) {
            assertSame(run(scenario, threads).scenario(), one);
        }
    }

    @Test
    void aScenarioThatChangesNothingIsTheBaseline() throws IOException {
        var nothing = write("nothing", "", 10);
        var result = run(nothing, 2);
        assertThat(ownRows(result.scenario().indicators().stream()))
                .isEqualTo(result.baseline().indicators());
        assertThat(result.scenario().payments()).isEqualTo(result.baseline().payments());
        assertThat(result.scenario().flows()).isEqualTo(result.baseline().flows());
        assertThat(result.scenario().indicators().stream().filter(row -> BESIDE_BASELINE.contains(row.indicator())))
                .isNotEmpty()
                .allMatch(row -> row.value() == 0);
    }

    @Test
    void aShockThatStartsLaterLeavesEarlierMonthsAsTheyWere() throws IOException {
        var result = run(shockFrom(START, 36), 2);
        assertThat(ownRows(before(result.scenario().indicators().stream(), START).stream()))
                .isEqualTo(before(result.baseline().indicators().stream(), START));
        assertThat(result.scenario().indicators())
                .isNotEqualTo(result.baseline().indicators());
        assertThat(result.scenario().payments().stream()
                        .filter(row -> row.month().index() < START)
                        .toList())
                .isEqualTo(result.baseline().payments().stream()
                        .filter(row -> row.month().index() < START)
                        .toList());
    }

    @Test
    void theShockDestroysJobsAndRaisesClaims() throws IOException {
        var result = run(shockFrom(0, 36), 2);
        assertThat(mean(result.scenario(), Indicator.EMPLOYED, 24, 36))
                .isLessThan(mean(result.baseline(), Indicator.EMPLOYED, 24, 36));
        assertThat(mean(result.scenario(), Indicator.WW_INFLOW, 6, 36))
                .isGreaterThan(mean(result.baseline(), Indicator.WW_INFLOW, 6, 36));
        assertThat(mean(result.scenario(), Indicator.POPULATION, 35, 36))
                .isEqualTo(mean(result.baseline(), Indicator.POPULATION, 35, 36));
    }

    @Test
    void anotherSeedIsAnotherLuckInTheSameCountry() throws IOException {
        var scenario = write("nothing", "", 6);
        var settings = scenario.settings();
        var other =
                run(scenario.with(settings.withSeed(settings.seed() + 1)), 2).baseline();
        var one = run(scenario, 2).baseline();
        assertThat(other.indicators()).isNotEqualTo(one.indicators());
        // quotas fix the start; 2 % is five standard errors of half a year of moves at this sample
        assertThat(mean(other, Indicator.EMPLOYED, 5, 6) / mean(one, Indicator.EMPLOYED, 5, 6))
                .isBetween(0.98, 1.02);
    }

    private ResolvedScenario shockFrom(int month, int months) throws IOException {
        return write(
                "shock",
                "\"technology\": {\"scenario\": {\"startMonth\": {\"value\": " + month + ", \"why\": \"test\"}}},",
                months);
    }

    private ResolvedScenario write(String name, String change, int months) throws IOException {
        var file = folder.resolve(name + ".json");
        var from = change.isEmpty() ? "baseline" : "white-collar-shock";
        Files.writeString(
                file,
                "{\"title\": \"A test\", \"question\": \"Does it hold?\", " + change + " \"differsFrom\": \"" + from
                        + "\"}");
        var scenario = ScenarioReader.read(file.toString());
        return scenario.with(new RunSettings(scenario.settings().start(), months, 0.001, 5));
    }

    private static PairedResult run(ResolvedScenario scenario, int threads) {
        return new Simulation()
                .run(new RunRequest(ScenarioReader.baselineOf(scenario), scenario, threads, true), Progress.silent());
    }

    private static void assertSame(RunResult one, RunResult other) {
        assertThat(one.indicators()).isEqualTo(other.indicators());
        assertThat(one.payments()).isEqualTo(other.payments());
        assertThat(one.flows()).isEqualTo(other.flows());
    }

    /** The rows that a run has of itself, without those that compare it with its baseline. */
    private static List<IndicatorRow> ownRows(Stream<IndicatorRow> rows) {
        return rows.filter(row -> !BESIDE_BASELINE.contains(row.indicator())).toList();
    }

    private static List<IndicatorRow> before(Stream<IndicatorRow> rows, int month) {
        return rows.filter(row -> row.month().index() < month).toList();
    }

    private static double mean(RunResult result, Indicator indicator, int from, int to) {
        return result.indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL))
                .filter(row -> row.month().index() >= from && row.month().index() < to)
                .mapToDouble(IndicatorRow::value)
                .average()
                .orElseThrow();
    }
}
