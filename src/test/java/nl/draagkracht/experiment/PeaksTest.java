package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.experiment.Peaks.Paths;
import nl.draagkracht.indicators.HighestYear;
import nl.draagkracht.report.CheckTables;
import nl.draagkracht.report.Format;
import nl.draagkracht.scenario.PeakTarget;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Highest unemployment under the three closures beside what a scenario was meant to do. */
class PeaksTest {

    @Test
    void theHighestYearIsAMeanOfTwelveMonths() {
        double[] row = new double[30];
        Arrays.fill(row, 10, 22, 3);
        row[29] = 20;
        assertThat(HighestYear.of(row)).isEqualTo(new HighestYear(21, 3));
        assertThat(HighestYear.of(new double[] {1, 3})).isEqualTo(new HighestYear(1, 2));
    }

    /** Two seeds whose peaks lie half a year apart: the month is that of their mean, the error that of the rises in it. */
    @Test
    void oneMonthIsChosenForAllSeeds() {
        double[] early = new double[30];
        double[] late = new double[30];
        Arrays.fill(early, 6, 24, 0.04);
        Arrays.fill(late, 12, 30, 0.02);
        double[] nothing = new double[30];
        double[] half = new double[30];
        Arrays.fill(half, 0.5);
        var scenario = ScenarioReader.read("white-collar-shock");
        scenario = scenario.with(scenario.settings().withMonths(30));
        var peak = Peaks.peak(
                scenario,
                "reinstatement",
                List.of(new Paths(half, early, nothing, nothing), new Paths(half, late, nothing, half)));
        assertThat(peak.last()).isEqualTo(scenario.settings().start().plus(23));
        assertThat(peak.rise()).isCloseTo(0.03, within(1e-12));
        // half the distance of two seeds
        assertThat(peak.error()).isCloseTo(0.01, within(1e-12));
        assertThat(peak.rate()).isEqualTo(0.5);
        assertThat(peak.lost()).isEqualTo(0.25);
        assertThat(peak.isOwn()).isTrue();
        assertThat(peak.aim().orElseThrow().rise()).isEqualTo(0.06);
    }

    @Test
    void whatWasAimedAtBelongsToShippedScenarios() {
        assertThat(ScenarioLibrary.shippedNames())
                .containsAll(PeakTarget.all().stream().map(PeakTarget::scenario).toList());
        assertThat(PeakTarget.all()).hasSize(8).allSatisfy(target -> {
            assertThat(target.rise()).isBetween(0.0, 0.3);
            assertThat(target.anchor()).isNotBlank();
        });
        assertThat(PeakTarget.of("longer-ww")).isEmpty();
    }

    /** Two scenarios beside one baseline, a thousandth of the country: every closure is there, and less comes back in fixed. */
    @Test
    void everyScenarioIsShownUnderEveryClosure() {
        var done = new ArrayList<String>();
        var scenarios = List.of(small("entry-wipeout", 40), small("plateau", 12));
        var peaks = Peaks.measure(scenarios, List.of(5L), 1, done::add);
        assertThat(done).containsExactly("entry-wipeout", "plateau");
        assertThat(peaks)
                .extracting(Peak::closure)
                .containsExactly("fixed", "wages", "paid", "reinstatement", "fixed", "wages", "paid", "reinstatement");
        assertThat(peaks).extracting(Peak::isOwn).containsExactly(false, false, false, true, false, false, false, true);
        // a quarter of all jobs goes in five years: more than two points after three, in any sample and closure
        assertThat(peaks.subList(0, 4)).allSatisfy(peak -> {
            assertThat(peak.rise()).isGreaterThan(0.02);
            assertThat(peak.lost()).isGreaterThan(0.02);
            assertThat(peak.error()).isNaN();
        });
        assertThat(peaks.get(0).lost()).isGreaterThan(peaks.get(3).lost());
        // the world buys no more than it is paid more: between no new demand and all of it
        assertThat(peaks.get(2).lost()).isGreaterThan(peaks.get(3).lost());
        assertThat(CheckTables.peaks(peaks).render(Format.CSV).lines()).hasSize(9);
        assertThat(CheckTables.peaksSideBySide(peaks).rows()).hasSize(2);
    }

    private static ResolvedScenario small(String name, int months) {
        var scenario = ScenarioReader.read(name);
        return scenario.with(scenario.settings().withSample(0.001).withMonths(months));
    }
}
