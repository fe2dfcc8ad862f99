package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** One long baseline beside which many scenarios are run gives each of them what a baseline of its own gives. */
class LivedBaselineTest {
    private final Progress silent = Progress.silent();

    @Test
    void aLongBaselineServesAShorterScenarioToTheByte() {
        var scenario = months(ScenarioReader.read("white-collar-shock"), 10);
        var own = new Simulation().run(new RunRequest(ScenarioReader.baselineOf(scenario), scenario, 2, true), silent);
        try (var sweep = new Sweep(1)) {
            var longer = LivedBaseline.live(ScenarioReader.baselineOf(months(scenario, 16)), sweep, silent);
            longer.beside(months(ScenarioReader.read("fast"), 4), false, sweep, silent);
            assertSame(longer.beside(scenario, true, sweep, silent), own);
        }
    }

    @Test
    void aScenarioWithOtherLuckIsRefused() {
        var scenario = months(ScenarioReader.read("fast"), 2);
        try (var sweep = new Sweep(1)) {
            var baseline = LivedBaseline.live(ScenarioReader.baselineOf(scenario), sweep, silent);
            var lucky = scenario.with(scenario.settings().withSeed(9));
            assertThatThrownBy(() -> baseline.beside(lucky, false, sweep, silent))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("seed");
            assertThatThrownBy(() -> baseline.beside(months(scenario, 3), false, sweep, silent))
                    .hasMessageContaining("at most its months");
        }
    }

    private static ResolvedScenario months(ResolvedScenario scenario, int months) {
        return scenario.with(new RunSettings(scenario.settings().start(), months, 0.001, 4));
    }

    private static void assertSame(PairedResult one, PairedResult other) {
        assertSame(one.baseline(), other.baseline());
        assertSame(one.scenario(), other.scenario());
        assertSame(one.withoutFeedback().orElseThrow(), other.withoutFeedback().orElseThrow());
    }

    private static void assertSame(RunResult one, RunResult other) {
        assertThat(one.indicators()).isEqualTo(other.indicators());
        assertThat(one.payments()).isEqualTo(other.payments());
        assertThat(one.flows()).isEqualTo(other.flows());
        assertThat(one.verdict()).isEqualTo(other.verdict());
    }
}
