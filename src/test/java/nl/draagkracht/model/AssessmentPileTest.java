package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Progress;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Without any shock the WIA pile follows the path that the minister told parliament in June 2025: about 100 thousand applications at the
 * end of 2027 and 200 thousand at the end of 2030. One person in a hundred: chance moves the pile by about 3 %, the tolerance is 15.
 */
class AssessmentPileTest {
    @Test
    void thePileFollowsTheOfficialPath() {
        var baseline = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 60, 0.01, 1));
        double[] pile;
        try (var sweep = new Sweep(2)) {
            pile = LivedBaseline.live(baseline, sweep, Progress.silent()).result().indicators().stream()
                    .filter(row -> row.indicator() == Indicator.WIA_BACKLOG)
                    .mapToDouble(IndicatorRow::value)
                    .toArray();
        }
        assertThat(pile[0]).isCloseTo(46_700, Percentage.withPercentage(6));
        assertThat(pile[23]).isCloseTo(100_000, Percentage.withPercentage(15));
        assertThat(pile[59]).isCloseTo(200_000, Percentage.withPercentage(15));
    }
}
