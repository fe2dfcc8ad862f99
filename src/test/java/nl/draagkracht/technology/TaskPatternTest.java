package nl.draagkracht.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Occupation;
import org.junit.jupiter.api.Test;

/** The occupation pattern meets the mean of the scenario and never lowers an occupation when the mean rises. */
class TaskPatternTest {
    private final TaskPattern pattern = new TaskPattern(TestScenario.frozen().parameters());

    @Test
    void meetsTheWantedMeanFromNarrowToNearlyAllTasks() {
        for (double mean : new double[] {0.2, 0.35, 0.45, 0.556, 0.8}) {
            assertThat(pattern.mean(pattern.ceiling(mean, 0.1))).isCloseTo(mean, within(1e-9));
        }
    }

    @Test
    void aMeanBelowTheStartLeavesEverythingAtTheStart() {
        assertThat(pattern.ceiling(0.1, 0)).containsExactly(pattern.atStart());
    }

    @Test
    void aMeanBeyondReachGivesAllCognitiveTasks() {
        var shares = pattern.ceiling(1, 0.7);
        assertThat(shares[Occupation.of("24").ordinal()]).isCloseTo(1, within(1e-9));
        assertThat(shares[Occupation.of("71").ordinal()]).isEqualTo(0.7);
    }

    @Test
    void aHigherMeanNeverLowersAnOccupation() {
        var before = pattern.ceiling(0.16, 0.1);
        for (int step = 17; step <= 90; step++) {
            var after = pattern.ceiling(step / 100.0, 0.1);
            for (int o = 0; o < Occupation.COUNT; o++) {
                assertThat(after[o]).isBetween(before[o], 1.0);
            }
            before = after;
        }
    }
}
