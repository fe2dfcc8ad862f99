package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/**
 * The shape that published stress tests of tax and benefits have, on a small country: flat in the size of the shock. The level is not held
 * against them: theirs is a static year of unemployment in which 70 % of the answer is taxes and contributions, and who is hit is not
 * published (a fall of all pay: {@code ShapesOfShocksTest}); this is the first month after a lay-off, and its band is what the law of 2026 gives by hand.
 */
class StabilisationTest {

    @Test
    void isFlatInTheSizeOfTheShockFallsAsWwRunsOutAndIsPaidLate() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 24, 0.002, 1));
        var moments = Stabilisation.measure(scenario, List.of(0.05, 0.1), List.of(1L), 1);

        // about 970 and 1,940 persons laid off: seeds differ by some 0.01, so a gap of 0.05 is no luck
        assertThat(at(moments, 0.1, 1).accrued()).isCloseTo(at(moments, 0.05, 1).accrued(), within(Stabilisation.FLAT));
        assertThat(at(moments, 0.1, 24).accrued())
                .isLessThan(at(moments, 0.1, 1).accrued());
        // by hand: eight to nine in ten are insured for 75 % of a wage of which the maximum takes up to 3 % (0.58 to
        // 0.67), and on what is not
        // replaced tax and premiums fall by a fifth to two fifths (0.07 to 0.15)
        assertThat(at(moments, 0.1, 1).accrued()).isBetween(0.65, 0.82);
        // a tenth of all workers claims WW in one month: far more than a month's decisions
        assertThat(at(moments, 0.1, 1).paid()).isLessThan(at(moments, 0.1, 1).accrued() - 0.05);
    }

    private static StabilisationMoment at(List<StabilisationMoment> moments, double share, int after) {
        return moments.stream()
                .filter(moment -> moment.share() == share && moment.monthsAfter() == after)
                .findFirst()
                .orElseThrow();
    }
}
