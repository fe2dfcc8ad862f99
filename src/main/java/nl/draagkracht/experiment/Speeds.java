package nl.draagkracht.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.draagkracht.indicators.HighestYear;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.ClosureResult;
import nl.draagkracht.simulation.Intervention;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;

/**
 * The same automation delivered at several speeds, and how firms part with the people: whom they do not hire and whom they send away.
 * Model page 4.4: the split between the hiring margin and dismissals is an outcome that depends on the speed of the shock. Time is
 * stretched: the horizon and with it the pace of deepening, the speed of adoption and the gap in new tasks, so that as much work is saved at
 * the horizon whatever the years. Nothing brings work back (closure {@code fixed}, no answer to the spending of households), so that
 * what is seen is the parting alone.
 */
public final class Speeds {
    /** Years in which a shock is delivered when nothing else is asked. */
    public static final List<Integer> YEARS = List.of(1, 2, 4, 8);

    private static final int YEAR = 12;
    /** Months after the horizon in which those told or still redundant go. */
    private static final int AFTER = 6;

    private static final String HORIZON = "technology.scenario.horizonYears";
    private static final String SPEED = "technology.scenario.adoptionSpeed";
    private static final String NEW_TASKS = "technology.scenario.newTaskRate";
    private static final String USUAL_NEW_TASKS = "technology.scenario.baselineNewTaskRate";
    private static final String CLOSURE = "firms.displacement.closure";
    private static final String CONTRACT = "contract";

    private Speeds() {}

    /** Whether the automation of a scenario can be stretched: AI moves in it, at a speed that is one number. */
    public static boolean canStretch(ResolvedScenario scenario) {
        return !scenario.isBaseline() && scenario.number(SPEED) > 0;
    }

    /**
     * One row per number of years, in the order given.
     *
     * @param scenario a scenario that {@link #canStretch}; its sample is used, its months are not
     * @param seeds one baseline each
     * @param threads seeds at once
     */
    public static List<SpeedMoment> measure(
            ResolvedScenario scenario, List<Integer> years, List<Long> seeds, int threads) {
        int longest = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        var bySeed = InParallel.map(seeds, threads, seed -> {
            var rows = new ArrayList<SpeedMoment>();
            var whole = scenario.with(
                    scenario.settings().withMonths(longest * YEAR + AFTER).withSeed(seed));
            try (var sweep = new Sweep(1)) {
                var baseline = LivedBaseline.surveyed(
                        ScenarioReader.baselineOf(whole),
                        PopulationSource.synthesis(),
                        Intervention.NONE,
                        sweep,
                        Progress.silent());
                for (int delivered : years) {
                    var stretched = stretched(whole, delivered);
                    var pair = baseline.withIntervention(stretched, Intervention.NONE, sweep, Progress.silent());
                    rows.add(moment(delivered, stretched, pair.baseline(), pair.scenario()));
                }
            }
            return rows;
        });
        var means = new ArrayList<SpeedMoment>();
        for (int k = 0; k < years.size(); k++) {
            int place = k;
            means.add(mean(bySeed.stream().map(rows -> rows.get(place)).toList()));
        }
        return means;
    }

    /** Whether the share that runs through hiring is lower the faster the shock is, from each speed to the next. */
    public static boolean fallsWithSpeed(List<SpeedMoment> moments) {
        var slowestFirst = moments.stream()
                .sorted(Comparator.comparingInt(SpeedMoment::years).reversed())
                .toList();
        for (int k = 1; k < slowestFirst.size(); k++) {
            if (slowestFirst.get(k).hiringShare() >= slowestFirst.get(k - 1).hiringShare()) {
                return false;
            }
        }
        return true;
    }

    /** The scenario with its automation in so many years, and nothing that brings work back. */
    static ResolvedScenario stretched(ResolvedScenario scenario, int years) {
        double faster = scenario.number(HORIZON) / years;
        double usual = scenario.number(USUAL_NEW_TASKS);
        var numbers = Map.of(
                HORIZON,
                (double) years,
                SPEED,
                scenario.number(SPEED) * faster,
                NEW_TASKS,
                usual + (scenario.number(NEW_TASKS) - usual) * faster,
                CLOSURE,
                (double) ClosureResult.words().indexOf("fixed"));
        return scenario.with(scenario.settings().withMonths(years * YEAR + AFTER))
                .trying(numbers);
    }

    private static SpeedMoment moment(int years, ResolvedScenario scenario, RunResult calm, RunResult run) {
        Month start = scenario.settings().start();
        int months = scenario.months();
        var baseline = new RunRows(calm.indicators(), start, months);
        var rows = new RunRows(run.indicators(), start, months);
        var all = new RunRows.Span(0, months);
        var last = new RunRows.Span(months - 1, months);
        double lost = rows.mean(Indicator.JOBS_DISPLACED_SO_FAR, last);
        for (IndicatorRow row : run.indicators()) {
            boolean isLast = row.month().equals(scenario.settings().last());
            lost -= isLast && row.indicator() == Indicator.JOBS_BROUGHT_BACK ? row.value() : 0;
        }
        ToDoubleFunction<String> sentAway = contract -> months
                * (rows.mean(Indicator.DISPLACED_WORKERS, CONTRACT, contract, all)
                        - baseline.mean(Indicator.DISPLACED_WORKERS, CONTRACT, contract, all));
        double dismissed = sentAway.applyAsDouble("permanent");
        double notRenewed = sentAway.applyAsDouble("flexible");
        double stopped = sentAway.applyAsDouble("zzp");
        double[] rise = rows.total(Indicator.UNEMPLOYMENT_RATE);
        double[] usual = baseline.total(Indicator.UNEMPLOYMENT_RATE);
        for (int t = 0; t < months; t++) {
            rise[t] -= usual[t];
        }
        return new SpeedMoment(
                years,
                lost,
                dismissed,
                notRenewed,
                stopped,
                1 - (dismissed + notRenewed + stopped) / lost,
                Double.NaN,
                baseline.mean(Indicator.EMPLOYED, last) - rows.mean(Indicator.EMPLOYED, last),
                HighestYear.of(rise).value());
    }

    private static SpeedMoment mean(List<SpeedMoment> rows) {
        double[] shares = rows.stream().mapToDouble(SpeedMoment::hiringShare).toArray();
        return new SpeedMoment(
                rows.get(0).years(),
                mean(rows, SpeedMoment::jobsLost),
                mean(rows, SpeedMoment::dismissed),
                mean(rows, SpeedMoment::notRenewed),
                mean(rows, SpeedMoment::assignmentsEnded),
                OverSeeds.mean(shares),
                OverSeeds.error(shares),
                mean(rows, SpeedMoment::employmentLost),
                mean(rows, SpeedMoment::peak));
    }

    private static double mean(List<SpeedMoment> rows, ToDoubleFunction<SpeedMoment> of) {
        return OverSeeds.mean(rows.stream().mapToDouble(of).toArray());
    }
}
