package nl.draagkracht.simulation;

import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.scenario.ResolvedScenario;

/** The simulator of the Netherlands; see {@link Simulator}. */
public final class Simulation implements Simulator {

    @Override
    public PairedResult run(ResolvedScenario baseline, ResolvedScenario scenario, int threads, Progress progress) {
        throw new UnsupportedOperationException("the months are not joined yet");
    }

    @Override
    public FitReport population(ResolvedScenario scenario, int threads, Progress progress) {
        throw new UnsupportedOperationException("the population is not joined yet");
    }
}
