package nl.draagkracht.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.scenario.Episode.Account;
import nl.draagkracht.scenario.Episode.Measured;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.simulation.FlowRow;
import nl.draagkracht.simulation.Intervention;
import nl.draagkracht.simulation.LeverStart;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;

/**
 * The mechanism of 2026 run through a stretch of Dutch history. Model page, section 9: the population reweighted to the start year, the
 * WW of the time, demand from history; everything else as in the baseline. Paired with the same country on its baseline path, so that
 * what is measured is the answer to the demand. The model lives in its own calendar; months are renamed afterwards.
 */
public final class Hindcast {
    private final Episode episode;
    private final ResolvedScenario scenario;

    /**
     * A hindcast.
     *
     * @param sample share of the inhabitants
     * @param seed everybody's luck
     * @param supported whether NOW pays wages in its rounds
     */
    public Hindcast(Episode episode, double sample, long seed, boolean supported) {
        this(
                episode,
                (supported ? episode : episode.withoutSupport())
                        .scenario()
                        .with(new RunSettings(Month.START, episode.demand().size(), sample, seed)));
    }

    private Hindcast(Episode episode, ResolvedScenario scenario) {
        this.episode = episode;
        this.scenario = scenario;
    }

    /** The first months of the same hindcast, at most all of it; what was measured later is then not compared. */
    public Hindcast until(int months) {
        int most = Math.min(months, episode.demand().size());
        return new Hindcast(episode, scenario.with(scenario.settings().withMonths(most)));
    }

    /** The same hindcast with numbers that an optimiser tries, made from those of the episode. */
    public Hindcast trying(UnaryOperator<Parameters> change) {
        return new Hindcast(episode, scenario.trying(change.apply(scenario.parameters())));
    }

    /** The scenario in the calendar of history, for writing it down. */
    public ResolvedScenario scenario() {
        var own = scenario.settings();
        return scenario.with(new RunSettings(episode.first(), own.months(), own.sample(), own.seed()));
    }

    /** Lives the episode through, beside the same country on its baseline path; months are those of history. */
    public PairedResult run(int threads, Progress progress) {
        var demand = new Intervention() {
            @Override
            public double jobsWanted(Month month, Section section) {
                return episode.work(month.index(), section);
            }

            @Override
            public double output(Month month) {
                return episode.output(month.index());
            }

            @Override
            public double stateIncome(Month month) {
                return episode.money(month.index(), Account.STATE_INCOME);
            }

            @Override
            public double fundIncome(Month month) {
                return episode.money(month.index(), Account.FUND_INCOME);
            }

            @Override
            public double stateDebt(Month month) {
                return episode.money(month.index(), Account.STATE_DEBT);
            }
        };
        try (var sweep = new Sweep(threads)) {
            var calm = LivedBaseline.surveyed(
                    scenario, new EpisodePopulation(episode), Intervention.NONE, sweep, progress);
            var pair = calm.withIntervention(scenario, demand, sweep, progress);
            return new PairedResult(renamed(pair.baseline()), renamed(pair.scenario()));
        }
    }

    /** The numbers of history beside those of hindcasts that differ in their seed: the mean over them. */
    public static List<HindcastMoment> moments(Episode episode, List<PairedResult> results) {
        var readings = results.stream()
                .map(result -> {
                    var rows = result.scenario().indicators();
                    var last = rows.get(rows.size() - 1).month();
                    int months = last.index() - episode.first().index() + 1;
                    return new HindcastReadings(rows, episode.first(), months);
                })
                .toList();
        return episode.targets().stream()
                .map(target -> new HindcastMoment(target, mean(readings, target)))
                .toList();
    }

    private static double mean(List<HindcastReadings> readings, Measured target) {
        return readings.stream()
                .mapToDouble(reading -> reading.of(target))
                .average()
                .orElse(Double.NaN);
    }

    private RunResult renamed(RunResult run) {
        return new RunResult(
                run.indicators().stream()
                        .map(row -> new IndicatorRow(
                                then(row.month()), row.indicator(), row.breakdown(), row.group(), row.value()))
                        .toList(),
                run.flows().stream()
                        .map(row -> new FlowRow(then(row.month()), row.from(), row.to(), row.persons()))
                        .toList(),
                run.payments().stream()
                        .map(row ->
                                new PaymentRow(then(row.month()), row.payer(), row.payee(), row.kind(), row.cents()))
                        .toList(),
                run.verdict().stream().map(this::renamed).toList(),
                run.fit(),
                run.levers().stream()
                        .map(lever -> new LeverStart(lever.id(), then(lever.firstMonth())))
                        .toList());
    }

    private LimitVerdict renamed(LimitVerdict of) {
        return new LimitVerdict(
                of.limit(),
                of.limitClass(),
                of.level(),
                of.failingAtStart(),
                then(of.firstMonth()),
                of.worst(),
                of.baseline());
    }

    private Month then(Month month) {
        return episode.first().plus(month.index());
    }

    private Optional<Month> then(Optional<Month> month) {
        return month.map(this::then);
    }
}
