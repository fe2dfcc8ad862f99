package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.DisplacementTarget;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;

/**
 * Paired placebo lay-offs: the same country with the same luck, once as it is and once with workers laid off by lot in one month.
 * What the lot does to employment at years 1 to 5 is held against the published losses of displaced workers (Deelen, de Graaf-Zijl and van
 * den Berge 2018). Lots are few, so that the market is hardly moved.
 */
public final class Placebo {
    /** Months of a run: the lay-offs in the fourth, and five years after. */
    static final int MONTHS = LayOffsByLot.MONTH + 61;

    private Placebo() {}

    /** The published losses beside those of the lots, over runs with these seeds. */
    public static List<PlaceboMoment> measure(ResolvedScenario scenario, List<Long> seeds, int threads) {
        var long5 = scenario.with(scenario.settings().withMonths(MONTHS));
        var pairs = InParallel.map(
                seeds, threads, seed -> pair(long5.with(long5.settings().withSeed(seed))));
        return DisplacementTarget.all().stream()
                .map(target -> moment(target, pairs))
                .toList();
    }

    private static Pair pair(ResolvedScenario scenario) {
        var kept = new LayOffsByLot(scenario.seed(), false);
        var laidOff = new LayOffsByLot(scenario.seed(), true);
        try (var sweep = new Sweep(1)) {
            LivedBaseline.surveyed(scenario, PopulationSource.synthesis(), kept, sweep, Progress.silent())
                    .withIntervention(scenario, laidOff, sweep, Progress.silent());
        }
        return new Pair(kept, laidOff);
    }

    /** The same persons in two lives. */
    private record Pair(LayOffsByLot kept, LayOffsByLot laidOff) {}

    private static PlaceboMoment moment(DisplacementTarget target, List<Pair> pairs) {
        long persons = 0;
        long difference = 0;
        for (Pair pair : pairs) {
            persons += pair.laidOff().alive(target);
            difference += pair.laidOff().atWork(target) - pair.kept().atWork(target);
        }
        if (persons == 0) {
            return new PlaceboMoment(target, Double.NaN, Double.NaN, 0);
        }
        double ours = difference / (double) persons;
        return new PlaceboMoment(target, ours, Math.sqrt(Math.abs(ours) * (1 - Math.abs(ours)) / persons), persons);
    }
}
