package nl.draagkracht.scenario;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Grade;

/**
 * How far above the baseline a shipped scenario was meant to bring unemployment, and on whose word.
 * The row {@code target_peak_unemployment_delta} of the project's scenario table, packaged in {@code targets/scenario-peaks.csv}. An
 * outcome to compare with, never an input and never fitted to.
 *
 * @param scenario name of the scenario
 * @param rise highest unemployment rate less that of the baseline, as a fraction
 * @param grade how well it is founded
 * @param anchor estimate or narrative that it was taken from
 */
public record PeakTarget(String scenario, double rise, Grade grade, String anchor) {
    private static final double POINTS = 100;

    /** All of them, in the order of the scenario table. */
    public static List<PeakTarget> all() {
        return TargetFile.rows("targets/scenario-peaks").stream()
                .map(row -> new PeakTarget(
                        row.get("scenario"),
                        TargetFile.number(row, "points") / POINTS,
                        Grade.valueOf(row.get("grade")),
                        row.get("anchor")))
                .toList();
    }

    /** That of a scenario; empty when nothing was aimed at. */
    public static Optional<PeakTarget> of(String scenario) {
        return all().stream()
                .filter(target -> target.scenario().equals(scenario))
                .findFirst();
    }
}
