package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.PopulationBuilder;
import nl.draagkracht.scenario.ResolvedScenario;

/** The simulator of the Netherlands; see {@link Simulator}. */
public final class Simulation implements Simulator {

    @Override
    public PairedResult run(RunRequest request, Progress progress) {
        try (var sweep = new Sweep(request.threads())) {
            return LivedBaseline.live(request.baseline(), sweep, progress)
                    .beside(request.scenario(), request.secondRound(), sweep, progress);
        }
    }

    @Override
    public FitReport population(ResolvedScenario scenario, int threads, Progress progress) {
        try (var sweep = new Sweep(threads)) {
            var draws = new Draws(scenario.seed());
            return new PopulationBuilder(scenario.parameters().population(), draws, sweep)
                    .build(scenario.sample())
                    .fit();
        }
    }
}
