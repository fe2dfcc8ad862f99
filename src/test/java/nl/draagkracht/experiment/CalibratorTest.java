package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.CalibrationPlan;
import nl.draagkracht.scenario.CalibrationPlan.Aim;
import nl.draagkracht.scenario.CalibrationPlan.Effort;
import nl.draagkracht.scenario.CalibrationPlan.FreeNumber;
import nl.draagkracht.scenario.ScenarioException;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.TargetFile;
import org.junit.jupiter.api.Test;

/** A real search on a very small country: numbers that start too high are brought down, and the best point is kept. */
class CalibratorTest {

    /** Twice as many people lose their work as in 2024 at the start, so that any true search must find something better. */
    @Test
    void aSearchLowersTheMisfit() {
        List<Trial> trials = new ArrayList<>();
        var calibrator = calibrator(new Effort(0.001, List.of(1L), 12, 7), "wwInflow");
        assertThat(calibrator.frozen("0", "2026-01-01")).isEmpty();
        calibrator.search((trial, best) -> trials.add(trial));
        Calibration found = calibrator.frozen("0", "2026-01-01").orElseThrow();

        assertThat(trials).hasSizeBetween(5, 7).extracting(Trial::evaluation).startsWith(1, 2, 3);
        assertThat(found.objective().before()).isEqualTo(trials.get(0).objective());
        assertThat(found.objective().achieved())
                .isLessThan(found.objective().before())
                .isEqualTo(trials.stream().mapToDouble(Trial::objective).min().orElseThrow());
        assertThat(found.parameters().get(0).before()).isEqualTo(0.01);
        assertThat(found.parameters().get(0).after()).isLessThan(0.01);
        assertThat(found.moments())
                .extracting(Calibration.Reached::target)
                .containsExactly("unemploymentRate", "wwInflow");
        // the height worked out by hand from the first trial: beyond 0.8 of a tolerance 25 times the square comes on
        // top
        double rate = trials.get(0).measured().get("unemploymentRate");
        double inflow = trials.get(0).measured().get("wwInflow");
        double expected = height((rate / 0.039 - 1) / 0.0513) + height((inflow / 23400 - 1) / 0.06);
        assertThat(trials.get(0).objective())
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-6 * expected));
    }

    private static double height(double miss) {
        double beyond = Math.abs(miss) > 0.8 ? Math.abs(miss) - 0.8 : 0;
        return miss * miss + 25 * beyond * beyond;
    }

    @Test
    void theSameSeedsGiveTheSameResultWhateverTheThreads() {
        var effort = new Effort(0.001, List.of(3L, 4L), 2, 5);
        assertThat(found(effort, 1)).isEqualTo(found(effort, 2));
    }

    @Test
    void runsTooShortForAMomentAreRefused() {
        var calibrator = calibrator(new Effort(0.001, List.of(1L), 2, 7), "wwCohortAtWorkAfter12Months");
        assertThatThrownBy(() -> calibrator.search((trial, best) -> {}))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("2 months, in which wwCohortAtWorkAfter12Months is not measured");
    }

    private static Calibration found(Effort effort, int threads) {
        var plan = plan(effort, "wwInflow");
        var calibrator = new Calibrator(plan, ScenarioReader.read("baseline"), SearchMethod.BOBYQA, threads);
        calibrator.search((trial, best) -> {});
        return calibrator.frozen("0", "2026-01-01").orElseThrow();
    }

    private static Calibrator calibrator(Effort effort, String second) {
        return new Calibrator(plan(effort, second), ScenarioReader.read("baseline"), SearchMethod.BOBYQA, 1);
    }

    private static CalibrationPlan plan(Effort effort, String second) {
        var parameters = List.of(
                new FreeNumber("labour.separation.toUnemployment", "per month", 0.01, 0.003, 0.012),
                new FreeNumber("claims.unemployment.takeUpOfShortRights", "share", 0.5, 0.3, 1));
        return new CalibrationPlan(
                "plan.json", "Two numbers", parameters, List.of(aim("unemploymentRate"), aim(second)), effort);
    }

    private static Aim aim(String name) {
        return TargetFile.baseline().stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .map(target -> new Aim(target, 1))
                .orElseThrow();
    }
}
