package nl.draagkracht.simulation;

import nl.draagkracht.scenario.ResolvedScenario;

/**
 * What is asked of the simulator: a scenario beside its baseline, with the same luck.
 *
 * @param baseline resolved baseline with the settings of the scenario
 * @param scenario resolved scenario; the same object when the baseline itself was asked for
 * @param threads number of threads, at least 1; the result does not depend on it
 * @param secondRound whether the scenario is run once more without demand feedback, to show the second-round part
 * @param allClosures whether the scenario is run under the other two closures as well
 */
public record RunRequest(
        ResolvedScenario baseline, ResolvedScenario scenario, int threads, boolean secondRound, boolean allClosures) {

    /** Largest sample of which two countries are held in memory at once: 3.6 million persons, about 2 GB together. */
    private static final double LARGEST_SIDE_BY_SIDE = 0.2;

    /** A request for the closure of the scenario only. */
    public RunRequest(ResolvedScenario baseline, ResolvedScenario scenario, int threads, boolean secondRound) {
        this(baseline, scenario, threads, secondRound, false);
    }

    /** Whether the runs with and without feedback go side by side: two threads lose less time waiting that way. */
    public boolean isSideBySide() {
        return secondRound
                && threads > 1
                && scenario.sample() <= LARGEST_SIDE_BY_SIDE
                && !scenario.name().equals(baseline.name());
    }
}
