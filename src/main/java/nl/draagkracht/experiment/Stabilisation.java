package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;

/**
 * The stabilisation coefficient in shocks of several sizes: workers by lot lose their work in one month, and their households are held
 * against the same households with the same luck in which nobody was laid off.
 *
 * <p>The design of stress tests with EUROMOD (Bornukova and Riera Mallol, JRC 2026: 44 % in the EU, 17 to 61 % by country, the same at any
 * size of the shock) with time added: those are static, so they are to be held against the first month after the shock, in rights.
 */
public final class Stabilisation {
    /** Shares of the workers that are laid off. */
    public static final List<Double> SHARES = List.of(0.01, 0.02, 0.05, 0.1);

    /** Months after the shock. */
    public static final List<Integer> MONTHS_AFTER = List.of(1, 3, 6, 12, 18, 24, 36);

    /** What {@link #isFlat} calls the same: the coefficients of other sizes lie within this of each other. */
    static final double FLAT = 0.05;

    private static final int MONTHS = MassLayOff.MONTH + 37;

    private Stabilisation() {}

    /** The coefficients of every size and time, means over runs with these seeds. */
    public static List<StabilisationMoment> measure(ResolvedScenario scenario, List<Long> seeds, int threads) {
        return measure(scenario, SHARES, seeds, threads);
    }

    /** The same for these shares of the workers, smallest first. */
    static List<StabilisationMoment> measure(
            ResolvedScenario scenario, List<Double> shares, List<Long> seeds, int threads) {
        var longer = scenario.with(scenario.settings().withMonths(MONTHS));
        var runs = InParallel.map(
                seeds, threads, seed -> shocks(longer.with(longer.settings().withSeed(seed)), shares));
        var moments = new ArrayList<StabilisationMoment>();
        for (int size = 0; size < shares.size(); size++) {
            for (int after : MONTHS_AFTER) {
                int at = size;
                double[] paid = runs.stream()
                        .mapToDouble(run -> of(run.get(at), Indicator.STABILISATION_COEFFICIENT, after))
                        .toArray();
                double[] accrued = runs.stream()
                        .mapToDouble(run -> of(run.get(at), Indicator.STABILISATION_ACCRUED, after))
                        .toArray();
                moments.add(
                        new StabilisationMoment(shares.get(size), after, mean(paid), mean(accrued), error(accrued)));
            }
        }
        return moments;
    }

    private static List<RunResult> shocks(ResolvedScenario scenario, List<Double> shares) {
        try (var sweep = new Sweep(1)) {
            var baseline = LivedBaseline.live(scenario, sweep, Progress.silent());
            return shares.stream()
                    .map(share -> baseline.withIntervention(
                                    scenario, new MassLayOff(scenario.seed(), share), sweep, Progress.silent())
                            .scenario())
                    .toList();
        }
    }

    private static double of(RunResult run, Indicator indicator, int after) {
        var month = Month.START.plus(MassLayOff.MONTH + after);
        return run.indicators().stream()
                .filter(row -> row.indicator() == indicator
                        && row.breakdown().equals("monthsAfter")
                        && row.group().equals(Integer.toString(after))
                        && row.month().equals(month))
                .mapToDouble(row -> row.value())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** Whether the coefficient of the first month is nearly the same for every size of the shock. */
    public static boolean isFlat(List<StabilisationMoment> moments) {
        var first = moments.stream()
                .filter(moment -> moment.monthsAfter() == 1)
                .mapToDouble(StabilisationMoment::accrued)
                .summaryStatistics();
        return first.getMax() - first.getMin() <= FLAT;
    }

    /** Whether less is made good in every shock two years after than one month after: WW expires. */
    public static boolean fallsWithTime(List<StabilisationMoment> moments) {
        return moments.stream()
                .map(StabilisationMoment::share)
                .distinct()
                .allMatch(share -> at(moments, share, 24) < at(moments, share, 1));
    }

    private static double at(List<StabilisationMoment> moments, double share, int after) {
        return moments.stream()
                .filter(moment -> moment.share() == share && moment.monthsAfter() == after)
                .mapToDouble(StabilisationMoment::accrued)
                .findFirst()
                .orElse(Double.NaN);
    }
}
