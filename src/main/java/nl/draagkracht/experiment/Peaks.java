package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.draagkracht.indicators.HighestYear;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.PeakTarget;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.ClosureResult;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.LongRun;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;

/**
 * Highest unemployment of scenarios under every closure, beside what each was meant to do.
 * Model page 4.3: the long run is an assumption, so that no peak is told without the others. One baseline is lived per seed; every
 * scenario and closure is paired with it.
 */
public final class Peaks {
    private Peaks() {}

    /**
     * The peaks of scenarios that end at one baseline.
     *
     * @param scenarios with the same start and sample; the baseline lasts as long as the longest of them
     * @param seeds one baseline each
     * @param threads seeds at once; memory grows with it
     * @param done told the name of a scenario when it has been run under all closures with one seed, from any thread
     */
    public static List<Peak> measure(
            List<ResolvedScenario> scenarios, List<Long> seeds, int threads, Consumer<String> done) {
        var bySeed = InParallel.map(seeds, threads, seed -> ofSeed(scenarios, seed, done));
        var peaks = new ArrayList<Peak>();
        for (ResolvedScenario scenario : scenarios) {
            for (String closure : ClosureResult.words()) {
                peaks.add(peak(
                        scenario,
                        closure,
                        bySeed.stream()
                                .map(paths -> paths.get(key(scenario, closure)))
                                .toList()));
            }
        }
        return peaks;
    }

    private static String key(ResolvedScenario scenario, String closure) {
        return scenario.name() + '/' + closure;
    }

    private static Map<String, Paths> ofSeed(List<ResolvedScenario> scenarios, long seed, Consumer<String> done) {
        var paths = new LinkedHashMap<String, Paths>();
        var longest = scenarios.stream()
                .max(Comparator.comparingInt(ResolvedScenario::months))
                .orElseThrow();
        try (var sweep = new Sweep(1)) {
            var baseline =
                    LivedBaseline.live(ScenarioReader.baselineOf(lucky(longest, seed)), sweep, Progress.silent());
            for (ResolvedScenario scenario : scenarios) {
                var pair = baseline.underEveryClosure(lucky(scenario, seed), sweep, Progress.silent());
                for (ClosureResult closure : pair.closures()) {
                    paths.put(key(scenario, closure.word()), Paths.of(scenario, pair.baseline(), closure.result()));
                }
                done.accept(scenario.name());
            }
        }
        return paths;
    }

    private static ResolvedScenario lucky(ResolvedScenario scenario, long seed) {
        return scenario.with(scenario.settings().withSeed(seed));
    }

    /** What one run says, month by month: rates, and their distance to the baseline. */
    record Paths(double[] rate, double[] rise, double[] participation, double[] lost) {

        private static Paths of(ResolvedScenario scenario, RunResult calm, RunResult run) {
            Month start = scenario.settings().start();
            var baseline = new RunRows(calm.indicators(), start, scenario.months());
            var rows = new RunRows(run.indicators(), start, scenario.months());
            double[] lost = apart(baseline, rows, Indicator.EMPLOYED);
            double[] atWork = baseline.total(Indicator.EMPLOYED);
            for (int t = 0; t < lost.length; t++) {
                lost[t] /= -atWork[t];
            }
            return new Paths(
                    rows.total(Indicator.UNEMPLOYMENT_RATE),
                    apart(baseline, rows, Indicator.UNEMPLOYMENT_RATE),
                    apart(baseline, rows, Indicator.PARTICIPATION_RATE),
                    lost);
        }

        private static double[] apart(RunRows baseline, RunRows run, Indicator indicator) {
            double[] gap = run.total(indicator);
            double[] calm = baseline.total(indicator);
            for (int t = 0; t < gap.length; t++) {
                gap[t] -= calm[t];
            }
            return gap;
        }
    }

    /** The peak of the mean over the seeds, so that the luck of one seed does not choose the month. */
    static Peak peak(ResolvedScenario scenario, String closure, List<Paths> runs) {
        var mean = new double[runs.get(0).rise().length];
        for (Paths run : runs) {
            for (int t = 0; t < mean.length; t++) {
                mean[t] += run.rise()[t] / runs.size();
            }
        }
        int last = HighestYear.of(mean).last();
        double[] rises = runs.stream()
                .mapToDouble(run -> HighestYear.mean(run.rise(), last))
                .toArray();
        return new Peak(
                scenario.name(),
                closure,
                closure.equals(LongRun.of(scenario).word()),
                PeakTarget.of(scenario.name()),
                OverSeeds.mean(rises),
                OverSeeds.error(rises),
                scenario.settings().start().plus(last),
                OverSeeds.mean(runs.stream()
                        .mapToDouble(run -> HighestYear.mean(run.rate(), last))
                        .toArray()),
                OverSeeds.mean(runs.stream()
                        .mapToDouble(run -> HighestYear.mean(run.participation(), last))
                        .toArray()),
                OverSeeds.mean(runs.stream()
                        .mapToDouble(run -> HighestYear.mean(run.lost(), last))
                        .toArray()));
    }
}
