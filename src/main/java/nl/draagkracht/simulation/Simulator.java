package nl.draagkracht.simulation;

import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * Runs the Netherlands month by month: what the doors (command line, web page) ask of the model. Same scenario, seed and
 * sample give the same result for any number of threads.
 */
public interface Simulator {

    /** The baseline first, then the scenario with the same luck, then once more without demand feedback if asked for. */
    PairedResult run(RunRequest request, Progress progress);

    /** Makes the population of the start month only, with its fit to the published margins. */
    SyntheticPopulation population(ResolvedScenario scenario, int threads, Progress progress);

    /** A simulator whose runs start from another population. */
    Simulator startingFrom(PopulationSource source);
}
