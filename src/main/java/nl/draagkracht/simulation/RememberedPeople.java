package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.PopulationParameters;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * The inhabitants of the first day, made once and handed out as copies: the lives of a pair start as one country.
 * A scenario whose people are made from other numbers, or with another seed or sample, gets people of its own. A large sample is not
 * remembered: building it anew takes longer, but a copy would take the memory that the run needs.
 */
final class RememberedPeople implements PopulationSource {
    private static final double LARGEST_SAMPLE = 0.1;

    private final PopulationSource source;
    private Maker maker;
    private SyntheticPopulation made;

    RememberedPeople(PopulationSource source) {
        this.source = source;
    }

    @Override
    public synchronized SyntheticPopulation start(ResolvedScenario scenario, Sweep sweep) {
        if (scenario.sample() > LARGEST_SAMPLE) {
            return source.start(scenario, sweep);
        }
        var wanted = new Maker(scenario.parameters().population(), scenario.seed(), scenario.sample());
        if (!wanted.equals(maker)) {
            made = source.start(scenario, sweep);
            maker = wanted;
        }
        return new SyntheticPopulation(made.population().copy(), made.fit());
    }

    /** Everything the people of the first day follow from. */
    private record Maker(PopulationParameters numbers, long seed, double sample) {}
}
