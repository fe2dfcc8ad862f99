package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.report.SpeedPicture;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The same automation at several speeds, on the whole country. */
class SpeedsTest {
    private static final String SCENARIO = "technology.scenario.";

    @Test
    void timeIsStretchedAndNothingElse() {
        var scenario = ScenarioReader.read("junior-squeeze");
        var fast = Speeds.stretched(scenario, 2).parameters();
        var own = scenario.parameters();
        // 5 years in 2: everything 2.5 times as fast, new tasks 0.012 less 2.5 times a gap of 0.004
        assertThat(fast.technology().scenario().horizonYears().value()).isEqualTo(2);
        assertThat(fast.technology().scenario().adoptionSpeed().value()).isCloseTo(1.5, within(1e-12));
        assertThat(fast.technology().scenario().newTaskRate().value()).isCloseTo(0.002, within(1e-12));
        assertThat(fast.firms().displacement().closure().value()).isZero();
        assertThat(fast.technology().scenario().depthAtHorizon().value())
                .isEqualTo(own.technology().scenario().depthAtHorizon().value());
        assertThat(fast.labour().redundancy().planningMonths().value())
                .isEqualTo(own.labour().redundancy().planningMonths().value());
        assertThat(Speeds.stretched(scenario, 2).months()).isEqualTo(30);
    }

    @Test
    void onlyAutomationThatMovesCanBeStretched() {
        assertThat(Speeds.canStretch(ScenarioReader.read("expected"))).isTrue();
        assertThat(Speeds.canStretch(ScenarioReader.read("baseline"))).isFalse();
    }

    @Test
    void aShareThatRisesWithSpeedAnywhereDoesNotFall() {
        assertThat(Speeds.fallsWithSpeed(List.of(moment(1, 0.5), moment(2, 0.6), moment(8, 0.8))))
                .isTrue();
        assertThat(Speeds.fallsWithSpeed(List.of(moment(1, 0.5), moment(2, 0.8), moment(8, 0.7))))
                .isFalse();
        assertThat(Speeds.fallsWithSpeed(List.of(moment(1, 0.5), moment(2, 0.5))))
                .isFalse();
    }

    /** As much work is saved whatever the years, and every job lost is accounted for; one in two hundred, one seed. */
    @Test
    void theShockIsTheSameWhateverTheYears() {
        var moments = Speeds.measure(small(), List.of(1, 3), List.of(1L), 1);
        var fast = moments.get(0);
        var slow = moments.get(1);
        assertThat(slow.jobsLost() / fast.jobsLost()).isBetween(0.97, 1.03);
        // firms stop hiring ahead of a cut they can see, which a fast one leaves no time for; the error of a share is
        // half a point
        assertThat(slow.hiringShare()).isGreaterThan(fast.hiringShare() + 0.02);
        assertThat(Speeds.fallsWithSpeed(moments)).isTrue();
        // a twelfth of 10 million jobs: Goldman Sachs 6 to 7 %, and more where exposure, adoption and depth go together
        assertThat(fast.jobsLost()).isBetween(600_000.0, 1_100_000.0);
        for (var moment : moments) {
            double away = moment.dismissed() + moment.notRenewed() + moment.assignmentsEnded();
            assertThat(moment.hiringShare()).isCloseTo(1 - away / moment.jobsLost(), within(1e-9));
            assertThat(moment.hiringShare()).isBetween(0.2, 1.0);
            // nobody is lost to work in a job that was free
            assertThat(moment.employmentLost()).isBetween(0.2 * moment.jobsLost(), moment.jobsLost());
            assertThat(moment.peak()).isPositive();
        }
        assertThat(new SpeedPicture("expected", moments).svg())
                .contains(">1 year<", ">3 years<", "through hiring", "dismissed")
                .doesNotContain("NaN");
    }

    private static ResolvedScenario small() {
        var scenario = ScenarioReader.read("expected");
        return scenario.with(scenario.settings().withSample(0.005));
    }

    private static SpeedMoment moment(int years, double hiringShare) {
        return new SpeedMoment(years, 100, 0, 0, 0, hiringShare, Double.NaN, 0, 0);
    }
}
