package nl.draagkracht.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Depth of use and labour saving against numbers worked out by hand. */
class DepthAndSavingTest {
    @Test
    void depthApproachesItsHorizonWithASixthOfTheHorizonAsTimeConstant() {
        var depth = new Depth(TestScenario.expected().parameters());
        assertThat(depth.after(0)).isEqualTo(0.1);
        // 0.1 + 0.4 (1 - exp(-0.6)); 10 / 6 years
        assertThat(depth.after(1)).isCloseTo(0.280475, within(1e-6));
        // never slower than three years: horizon 60, 0.1 + 0.4 (1 - exp(-1))
        var slow = new Depth(TestScenario.expected().reach(60, 0.35, 0.1).parameters());
        assertThat(slow.after(3)).isCloseTo(0.352848, within(1e-6));
    }

    @Test
    void theLeastComplementaryOccupationSavesMost() {
        var saving = new LabourSaving(TestScenario.expected().parameters());
        assertThat(saving.share(Occupation.of("94").ordinal())).isCloseTo(0.6, within(1e-12));
        assertThat(saving.share(Occupation.of("22").ordinal())).isCloseTo(0.2, within(1e-12));
        // theta 0.4698: 0.4 - 0.2 (2 (0.4698 - 0.4556) / (0.7047 - 0.4556) - 1)
        assertThat(saving.share(Occupation.of("41").ordinal())).isCloseTo(0.577198, within(1e-6));
    }

    @Test
    void aScenarioCountsYearsFromItsStart() {
        var scenario = TestScenario.expected().from(60).parameters().scenario();
        assertThat(scenario.yearsSinceStart(new Month(60))).isZero();
        assertThat(scenario.yearsSinceStart(new Month(12))).isZero();
        assertThat(scenario.yearsSinceStart(new Month(78))).isEqualTo(1.5);
    }

    @Test
    void theShippedScenarioIsTheFrozenOne() {
        var shipped =
                ParameterReader.room("technology", TechnologyParameters.class).scenario();
        assertThat(shipped.adoptionSpeed().value()).isZero();
        assertThat(shipped.depthAtHorizon().value())
                .isEqualTo(shipped.depthAtStart().value());
        assertThat(shipped.newTaskRate().value())
                .isEqualTo(shipped.baselineNewTaskRate().value());
    }
}
