package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.Intervention;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trace changes nothing, is the same for any number of threads, adds up to the cent, and follows who was asked for. */
class TraceTest {
    private static final int MONTHS = 20;
    private static final Map<LifeKind, Life> LIVES = new EnumMap<>(LifeKind.class);

    private final ResolvedScenario scenario = scenario("white-collar-shock");
    private final ResolvedScenario baseline = ScenarioReader.baselineOf(scenario);

    @Test
    void theResultsAreThoseOfTheRunWithoutATrace() {
        try (var sweep = new Sweep(2)) {
            var lived = LivedBaseline.watched(
                    baseline, PopulationSource.synthesis(), new LifeRecorder(4000), sweep, Progress.silent());
            var plain = LivedBaseline.surveyed(
                    baseline, PopulationSource.synthesis(), Intervention.NONE, sweep, Progress.silent());
            assertThat(lived.result().payments()).isEqualTo(plain.result().payments());
            assertThat(lived.result().flows()).isEqualTo(plain.result().flows());

            var scout = new LifeScout(LifeKind.UNEMPLOYMENT, scenario.seed());
            var beside = lived.beside(scenario, false, sweep, Progress.silent()).scenario();
            same(lived.watched("scenario", scenario, scout, sweep, Progress.silent()), beside);
            var recorder = new LifeRecorder(scout.chosen());
            same(lived.watched("life", scenario, recorder, sweep, Progress.silent()), beside);
        }
    }

    private static void same(RunResult watched, RunResult plain) {
        assertThat(watched.indicators()).isEqualTo(plain.indicators());
        assertThat(watched.flows()).isEqualTo(plain.flows());
        assertThat(watched.payments()).isEqualTo(plain.payments());
        assertThat(watched.verdict()).isEqualTo(plain.verdict());
    }

    @Test
    void theLifeIsTheSameForAnyNumberOfThreadsAndWhoeverAsks() {
        var one = life(LifeKind.UNEMPLOYMENT);
        assertThat(trace(1).of(one.identity())).isEqualTo(one);
        assertThat(one.months()).hasSize(MONTHS);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNEMPLOYMENT", "ASSISTANCE"})
    void amountsAddUpToWhatIsLeft(LifeKind kind) {
        for (var month : life(kind).months()) {
            long once = cents(month, true);
            // what is paid once comes on top of an ordinary income, which is not below zero
            assertThat(Math.max(0, cents(month, false)) + once)
                    .as(month.month().toString())
                    .isEqualTo(month.home().disposableCents());
        }
    }

    @Test
    void whatHappenedToSomebodyOfAKindIsInTheLifeWithItsArticle() {
        // who waits for the decision has the article of the term instead of that of the amount
        assertThat(events(LifeKind.UNEMPLOYMENT))
                .anyMatch(event -> event.matches("WW begins: month 1 of .* WW art\\. 42, 45 and 47")
                        || event.matches("WW begins: month 1 without a decision.* Awb art\\. 4:13.*"));
        assertThat(events(LifeKind.ASSISTANCE)).anyMatch(event -> event.contains("bijstand begins"));
        assertThat(events(LifeKind.SELF_EMPLOYED))
                .anyMatch(event -> event.contains("the self-employed are not insured"));
    }

    private List<String> events(LifeKind kind) {
        return life(kind).months().stream()
                .flatMap(month -> month.events().stream())
                .map(event -> event.what() + " " + event.article())
                .toList();
    }

    @Test
    void aNumberThatNobodyHasIsRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> trace(2).of(1_000_000))
                .isInstanceOf(UnknownPersonException.class)
                .hasMessageMatching("(?s)Read --person 1000000; allowed are 0 to 18\\d{3} for the people of the first"
                        + " day, to \\d+ for those who are born or arrive later in this run\\.\\s+Maybe --random.*");
    }

    @Test
    void somebodyToWhomNothingOfTheKindHappenedIsNotMadeUp() {
        assertThatThrownBy(() -> Trace.mustExist(-1, LifeKind.OLDER, scenario))
                .hasMessageContaining("in this run of 20 months, sample 0.001, nobody was awarded IOW or IOAW")
                .hasMessageContaining("Maybe a larger --sample");
        Trace.mustExist(0, LifeKind.OLDER, scenario);
    }

    private static long cents(LifeMonth month, boolean once) {
        return month.money().stream()
                .filter(money ->
                        once == Set.of("transitionPayment", "rewardTax").contains(money.id()))
                .mapToLong(LifeMoney::cents)
                .sum();
    }

    private Life life(LifeKind kind) {
        return LIVES.computeIfAbsent(kind, absent -> trace(2).of(kind));
    }

    private Trace trace(int threads) {
        return new Trace(baseline, scenario, PopulationSource.synthesis(), threads, Progress.silent());
    }

    private static ResolvedScenario scenario(String name) {
        return ScenarioReader.read(name).with(new RunSettings(Month.START, MONTHS, 0.001, 5));
    }
}
