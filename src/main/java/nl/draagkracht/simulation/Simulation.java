package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;

/** The simulator of the Netherlands; see {@link Simulator}. */
public final class Simulation implements Simulator {
    private final PopulationSource people;

    /** A simulator whose runs start from the population built from published tables. */
    public Simulation() {
        this(PopulationSource.synthesis());
    }

    private Simulation(PopulationSource people) {
        this.people = people;
    }

    @Override
    public Simulator startingFrom(PopulationSource source) {
        return new Simulation(source);
    }

    @Override
    public PairedResult run(RunRequest request, Progress progress) {
        boolean everyClosure = request.allClosures() && !request.scenario().isBaseline();
        int half = request.isSideBySide() ? request.threads() / 2 : 0;
        LivedBaseline baseline;
        try (var sweep = new Sweep(request.threads())) {
            baseline = LivedBaseline.live(request.baseline(), people, sweep, progress);
            if (half == 0) {
                var pair = baseline.beside(request.scenario(), request.secondRound(), sweep, progress);
                return everyClosure ? withClosures(baseline, request, pair, progress) : pair;
            }
        }
        try (var one = new Sweep(request.threads() - half);
                var other = new Sweep(half)) {
            var pair = baseline.withSecondRound(request.scenario(), one, other, progress);
            return everyClosure ? withClosures(baseline, request, pair, progress) : pair;
        }
    }

    private static PairedResult withClosures(
            LivedBaseline baseline, RunRequest request, PairedResult pair, Progress progress) {
        try (var sweep = new Sweep(request.threads())) {
            return pair.under(baseline.closures(request.scenario(), pair.scenario(), sweep, progress));
        }
    }

    @Override
    public SyntheticPopulation population(ResolvedScenario scenario, int threads, Progress progress) {
        try (var sweep = new Sweep(threads)) {
            return people.start(scenario, sweep);
        }
    }
}
