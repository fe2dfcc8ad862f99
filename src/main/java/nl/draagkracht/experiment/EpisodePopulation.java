package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.synthesis.Reweighting;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PopulationSource;

/**
 * The persons of 2026, reweighted to the age x status totals of the start year of an episode. Model page, section 9.
 * Running WW rights are made as long as the law of the time would have made them: a month for each year of work, 38 at most.
 */
final class EpisodePopulation implements PopulationSource {
    private static final int LONGEST_BEFORE_2016 = 38;
    private static final int SHORT_RIGHT = 3;

    private final List<Reweighting.Cell> cells;
    private final boolean before2016;

    EpisodePopulation(Episode episode) {
        cells = episode.people().stream()
                .map(row -> new Reweighting.Cell(row.fromAge(), row.toAge(), row.status(), row.right(), row.persons()))
                .toList();
        before2016 = episode.first().year() < 2016;
    }

    @Override
    public SyntheticPopulation start(ResolvedScenario scenario, Sweep sweep) {
        var today = PopulationSource.synthesis().start(scenario, sweep);
        var then = Reweighting.of(today.population(), cells);
        if (before2016) {
            lengthenRights(then.persons());
        }
        return new SyntheticPopulation(then, today.fit());
    }

    private static void lengthenRights(Persons persons) {
        for (int i = 0; i < persons.count(); i++) {
            int left = persons.wwMonthsLeft[i];
            int elapsed = persons.wwMonthsElapsed[i];
            boolean has = (persons.rights[i] & Scheme.WW.bit()) != 0;
            if (has && left + elapsed > SHORT_RIGHT) {
                int whole = Math.min(LONGEST_BEFORE_2016, persons.historyMonths[i] / 12);
                persons.wwMonthsLeft[i] = (byte) Math.max(left, whole - elapsed);
            }
        }
    }
}
