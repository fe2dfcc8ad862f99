package nl.draagkracht.simulation;

import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * Runs the Netherlands month by month: what the doors (command line, web page) ask of the model. Same scenario, seed and
 * sample give the same result for any number of threads.
 */
public interface Simulator {

    /** The baseline first, then the scenario with the same luck, then once more without demand feedback if asked for. */
    PairedResult run(RunRequest request, Progress progress);

    /** Builds the population of the start month only and compares it with every published margin. */
    FitReport population(ResolvedScenario scenario, int threads, Progress progress);
}
