package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.experiment.RunRows.Span;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.Target;
import nl.draagkracht.scenario.TargetFile;
import nl.draagkracht.simulation.Intervention;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;

/**
 * Measures the published numbers in runs with several seeds, as many runs at once as there are threads; the result does not depend on
 * their number. An optimiser calls {@link #measure} with the parameters it tries.
 */
public final class Moments {
    private static final int YEAR = 12;

    private Moments() {}

    /**
     * The moments of the baseline of a scenario, over all months of its runs.
     *
     * @param scenario its parameters, sample and number of months are used; {@link ResolvedScenario#trying} sets other parameters
     * @param seeds one run each
     * @param threads runs at once; memory grows with it
     */
    public static List<Moment> measure(ResolvedScenario scenario, List<Long> seeds, int threads) {
        return of(scenario, runs(scenario, seeds, threads));
    }

    /** The moments of surveyed runs of a scenario. */
    public static List<Moment> of(ResolvedScenario scenario, List<RunResult> runs) {
        return of(TargetFile.baseline(), scenario, runs);
    }

    /** One surveyed run per seed, in the order of the seeds. */
    public static List<RunResult> runs(ResolvedScenario scenario, List<Long> seeds, int threads) {
        return InParallel.map(
                seeds, threads, seed -> run(scenario.with(scenario.settings().withSeed(seed))));
    }

    private static RunResult run(ResolvedScenario scenario) {
        try (var sweep = new Sweep(1)) {
            return LivedBaseline.surveyed(
                            scenario, PopulationSource.synthesis(), Intervention.NONE, sweep, Progress.silent())
                    .result();
        }
    }

    /** The moments of runs of a scenario. */
    static List<Moment> of(List<Target> targets, ResolvedScenario scenario, List<RunResult> runs) {
        int months = scenario.months();
        var start = scenario.settings().start();
        var rows = runs.stream().map(run -> new RunRows(run, start, months)).toList();
        var bridge = scenario.parameters().population().work().jobs().personsJobsBridge();
        return targets.stream()
                .map(target -> moment(
                        target,
                        months,
                        rows.stream()
                                .map(run -> (Reader) span -> new Readings(run, span, bridge).of(target))
                                .toList()))
                .toList();
    }

    /** Reads a number off a run over a span of its months. */
    @FunctionalInterface
    private interface Reader {
        double over(Span span);
    }

    private static Moment moment(Target target, int months, List<Reader> runs) {
        var values = new double[runs.size()];
        var drifts = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = runs.get(k).over(new Span(0, months));
            drifts[k] = months < 2 * YEAR
                    ? Double.NaN
                    : runs.get(k).over(new Span(months - YEAR, months))
                            - runs.get(k).over(new Span(0, YEAR));
        }
        return new Moment(target, OverSeeds.mean(values), OverSeeds.error(values), OverSeeds.mean(drifts));
    }
}
