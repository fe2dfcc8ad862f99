package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.kernel.Month;
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
 * Running WW rights are made as long as the law of the time has made them.
 */
final class EpisodePopulation implements PopulationSource {
    private static final int LONGEST_BEFORE_2016 = 38;
    private static final int LONGEST = 24;
    private static final int SHORT_RIGHT = 3;
    private static final Month START_OF_HALVES = Month.of(2016, 1);
    private static final int FULL_YEARS = 10;
    private static final int MONTHS_OF_SHORTENING = 39;

    private final List<Reweighting.Cell> cells;
    private final Month first;

    EpisodePopulation(Episode episode) {
        cells = episode.people().stream()
                .map(row -> new Reweighting.Cell(
                        row.fromAge(),
                        row.toAge(),
                        new Reweighting.Kind(row.status(), row.rights(), row.sex(), row.activity(), row.household()),
                        row.persons()))
                .toList();
        first = episode.first();
    }

    @Override
    public SyntheticPopulation start(ResolvedScenario scenario, Sweep sweep) {
        var today = PopulationSource.synthesis().start(scenario, sweep);
        var then = Reweighting.of(today.population(), cells);
        lengthenRights(then.persons());
        return new SyntheticPopulation(then, today.fit());
    }

    private void lengthenRights(Persons persons) {
        for (int i = 0; i < persons.count(); i++) {
            int left = persons.wwMonthsLeft[i];
            int elapsed = persons.wwMonthsElapsed[i];
            boolean has = (persons.rights[i] & Scheme.WW.bit()) != 0;
            if (has && left + elapsed > SHORT_RIGHT) {
                int whole = monthsOfRight(
                        persons.historyMonths[i] / 12.0, START_OF_HALVES.index() - first.index() + elapsed);
                persons.wwMonthsLeft[i] = (byte) Math.max(left, whole - elapsed);
            }
        }
    }

    /**
     * Months of WW that the law gave at the award: one for each year of work, at most 38; since 2016 half a month for a year from then on
     * beyond the first ten, and at most a month less each quarter until April 2019, when 24 were left.
     *
     * @param worked years of work at the award
     * @param before months by which the award came before January 2016, negative for later ones
     */
    static int monthsOfRight(double worked, int before) {
        double halves = Math.max(0, Math.min(worked - FULL_YEARS, -before / 12.0));
        int quarters = Math.max(0, (int) Math.ceil((MONTHS_OF_SHORTENING + before) / 3.0));
        int longest = before > 0 ? LONGEST_BEFORE_2016 : LONGEST + quarters;
        return (int) Math.min(longest, worked - halves / 2);
    }
}
