package nl.draagkracht.simulation;

import nl.draagkracht.scenario.ResolvedScenario;

/**
 * What is asked of the simulator: a scenario beside its baseline, with the same luck.
 *
 * @param baseline resolved baseline with the settings of the scenario
 * @param scenario resolved scenario; the same object when the baseline itself was asked for
 * @param threads number of threads, at least 1; the result does not depend on it
 * @param secondRound whether the scenario is run once more without demand feedback, to show the second-round part
 */
public record RunRequest(ResolvedScenario baseline, ResolvedScenario scenario, int threads, boolean secondRound) {}
