package nl.draagkracht.simulation;

import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * Runs the Netherlands month by month: what the doors (command line, web page) ask of the model. Same scenario, seed and
 * sample give the same result for any number of threads.
 */
public interface Simulator {

    /**
     * The baseline first, then the scenario with the same luck.
     *
     * @param baseline resolved baseline with the settings of the scenario
     * @param scenario resolved scenario; the same object when the baseline itself was asked for
     * @param threads number of threads, at least 1
     * @param progress told about every month
     */
    PairedResult run(ResolvedScenario baseline, ResolvedScenario scenario, int threads, Progress progress);

    /** Builds the population of the start month only and compares it with every published margin. */
    FitReport population(ResolvedScenario scenario, int threads, Progress progress);
}
