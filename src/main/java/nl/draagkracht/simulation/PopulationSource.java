package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.synthesis.PopulationBuilder;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * Where the Netherlands of the first day come from: built from published tables, or brought by a user who has microdata.
 * Firms, jobs and everything after follow from the persons, whoever made them.
 */
@FunctionalInterface
public interface PopulationSource {

    /** A population of the sample of the scenario that the caller may change; the same one each time. */
    SyntheticPopulation start(ResolvedScenario scenario, Sweep sweep);

    /** The population built from published tables (model page, "Initialisation"). */
    static PopulationSource synthesis() {
        return (scenario, sweep) -> new PopulationBuilder(
                        scenario.parameters().population(), new Draws(scenario.seed()), sweep)
                .build(scenario.sample());
    }
}
