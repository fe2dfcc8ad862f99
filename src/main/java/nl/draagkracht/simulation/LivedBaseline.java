package nl.draagkracht.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.scenario.ResolvedScenario;

/**
 * A baseline that has been lived, beside which any number of scenarios with the same luck can be run.
 * Common random numbers (model page 2): the first months of a long run are those of a short one, so one baseline serves all scenarios
 * that last no longer than it does.
 */
public final class LivedBaseline {
    private final ResolvedScenario scenario;
    private final PopulationSource people;
    private final Life life;

    private LivedBaseline(ResolvedScenario scenario, PopulationSource people, Life life) {
        this.scenario = scenario;
        this.people = people;
        this.life = life;
    }

    /** Lives a baseline through. */
    public static LivedBaseline live(ResolvedScenario baseline, Sweep sweep, Progress progress) {
        return live(baseline, PopulationSource.synthesis(), sweep, progress);
    }

    /** Lives a baseline through that starts from these people; so do the scenarios beside it. */
    static LivedBaseline live(ResolvedScenario baseline, PopulationSource people, Sweep sweep, Progress progress) {
        return watched(baseline, people, Onlooker.NONE, sweep, progress);
    }

    /**
     * Lives a baseline through while somebody looks on; it leaves the same behind as without.
     *
     * @param sweep one of the caller, of any number of threads
     */
    public static LivedBaseline watched(
            ResolvedScenario baseline, PopulationSource people, Onlooker onlooker, Sweep sweep, Progress progress) {
        var remembered = new RememberedPeople(people);
        var run = new Run("baseline", remembered, null, true, Extras.of(onlooker));
        return new LivedBaseline(baseline, remembered, run.live(baseline, sweep, progress));
    }

    /**
     * Runs a scenario beside this baseline while somebody looks on; the same result as {@link #beside}.
     *
     * @param name what the run is called in the progress
     * @param other a scenario with the start, sample and seed of this baseline and at most its length; the baseline itself too
     */
    public RunResult watched(String name, ResolvedScenario other, Onlooker onlooker, Sweep sweep, Progress progress) {
        mustPair(other);
        boolean itself = other.name().equals(scenario.name());
        var run = new Run(name, people, itself ? null : life.reference, true, Extras.of(onlooker));
        return result(
                other, run.live(other, sweep, progress), until(other.settings().last()));
    }

    /**
     * Lives a baseline through as a survey does, with the rows for which persons are followed from month to month.
     *
     * @param intervention what the experiment does and sees
     * @param sweep one of the caller, of any number of threads
     */
    public static LivedBaseline surveyed(
            ResolvedScenario baseline,
            PopulationSource people,
            Intervention intervention,
            Sweep sweep,
            Progress progress) {
        var run = new Run("baseline", people, null, true, new Extras(true, intervention, Onlooker.NONE));
        return new LivedBaseline(baseline, people, run.live(baseline, sweep, progress));
    }

    /** What this baseline left behind, judged against itself. */
    public RunResult result() {
        return result(scenario, life, life.measurement.rows());
    }

    /**
     * The same luck once more with an intervention, surveyed. Firms do not answer the spending of households: what happens to the jobs
     * they want is the intervention's affair.
     *
     * @param other a scenario with the start, sample and seed of this baseline and at most its length; the baseline itself too
     */
    public PairedResult withIntervention(
            ResolvedScenario other, Intervention intervention, Sweep sweep, Progress progress) {
        mustPair(other);
        var baseline = until(other.settings().last());
        var run = new Run("scenario", people, life.reference, false, new Extras(true, intervention, Onlooker.NONE));
        return new PairedResult(
                result(other, life, baseline), result(other, run.live(other, sweep, progress), baseline));
    }

    /**
     * Runs a scenario beside this baseline; a baseline is only judged against itself, in both places of the pair.
     *
     * @param other a scenario with the start, sample and seed of this baseline and at most its length
     * @param secondRound whether to run it once more without demand feedback
     * @param sweep one of the caller, of any number of threads
     */
    public PairedResult beside(ResolvedScenario other, boolean secondRound, Sweep sweep, Progress progress) {
        mustPair(other);
        var baseline = until(other.settings().last());
        var first = result(other, life, baseline);
        if (other.name().equals(scenario.name())) {
            return new PairedResult(first, first);
        }
        var with = new Run("scenario", people, life.reference, true, Extras.NONE).live(other, sweep, progress);
        var second = result(other, with, baseline);
        if (!secondRound) {
            return new PairedResult(first, second);
        }
        var without =
                new Run("without feedback", people, life.reference, false, Extras.NONE).live(other, sweep, progress);
        return new PairedResult(first, second, Optional.of(result(other, without, baseline)));
    }

    /**
     * The runs with and without demand feedback at the same time, each on a sweep of its own; only the first tells how far it is.
     * The same result as {@link #beside}.
     */
    PairedResult withSecondRound(ResolvedScenario other, Sweep sweep, Sweep second, Progress progress) {
        var silent = CompletableFuture.supplyAsync(
                () -> new Run("without feedback", people, life.reference, false, Extras.NONE)
                        .live(other, second, Progress.silent()));
        var pair = beside(other, false, sweep, progress);
        try {
            var without = result(other, silent.join(), until(other.settings().last()));
            return new PairedResult(pair.baseline(), pair.scenario(), Optional.of(without));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** A scenario beside this baseline under every closure, its own included; see {@link #beside}. */
    public PairedResult underEveryClosure(ResolvedScenario other, Sweep sweep, Progress progress) {
        var pair = beside(other, false, sweep, progress);
        return pair.under(closures(other, pair.scenario(), sweep, progress));
    }

    /**
     * The scenario under each closure; the country differs in nothing else.
     *
     * @param own what came out under the closure of the scenario, which is not run again
     */
    List<ClosureResult> closures(ResolvedScenario other, RunResult own, Sweep sweep, Progress progress) {
        var stated = LongRun.of(other);
        var results = new ArrayList<ClosureResult>();
        for (var closure : LongRun.values()) {
            if (closure == stated) {
                results.add(new ClosureResult(closure, own));
                continue;
            }
            var variant = other.trying(closure.numbers(other));
            var lived = new Run("closure " + closure.word(), people, life.reference, true, Extras.NONE)
                    .live(variant, sweep, progress);
            results.add(new ClosureResult(
                    closure, result(variant, lived, until(other.settings().last()))));
        }
        return results;
    }

    private void mustPair(ResolvedScenario other) {
        var own = scenario.settings();
        var its = other.settings();
        if (!its.start().equals(own.start())
                || its.sample() != own.sample()
                || its.seed() != own.seed()
                || its.months() > own.months()) {
            throw new IllegalArgumentException("Read a scenario with " + its
                    + "; needed are the start, sample and seed of " + own + " and at most its months.");
        }
    }

    private List<IndicatorRow> until(Month last) {
        return firstMonths(life.measurement.rows(), IndicatorRow::month, last);
    }

    private static <R> List<R> firstMonths(List<R> rows, Function<R, Month> month, Month last) {
        return rows.stream()
                .filter(row -> month.apply(row).compareTo(last) <= 0)
                .toList();
    }

    private static RunResult result(ResolvedScenario scenario, Life life, List<IndicatorRow> baseline) {
        var last = scenario.settings().last();
        var rows = firstMonths(life.measurement.rows(), IndicatorRow::month, last);
        var verdict = new Verdict(
                        scenario.parameters().indicators().limits(),
                        scenario.settings().start())
                .of(rows, baseline);
        return new RunResult(
                rows,
                firstMonths(life.measurement.flows(), FlowRow::month, last),
                firstMonths(life.payments, PaymentRow::month, last),
                verdict,
                life.fit,
                life.levers);
    }

    /** One life of the country: what was measured, and what a paired run needs of it. */
    private record Life(
            Measurement measurement,
            List<PaymentRow> payments,
            Reference reference,
            FitReport fit,
            List<LeverStart> levers) {}

    /** What an experiment adds to a run: whether persons are followed from month to month, what it does to the country, who looks on. */
    private record Extras(boolean surveyed, Intervention intervention, Onlooker onlooker) {
        private static final Extras NONE = of(Onlooker.NONE);

        static Extras of(Onlooker onlooker) {
            return new Extras(false, Intervention.NONE, onlooker);
        }
    }

    /**
     * A run of a scenario: its name in the progress, who lives in it, what its baseline recorded, whether firms answer demand, and what an
     * experiment adds.
     */
    private record Run(String name, PopulationSource people, Reference reference, boolean feedback, Extras extras) {

        Life live(ResolvedScenario scenario, Sweep sweep, Progress progress) {
            progress.reached(name, 0, scenario.months());
            progress.phase("The country is built");
            var country = new Country(scenario, people.start(scenario, sweep), sweep, reference, feedback);
            var measurement = new Measurement(scenario, reference, sweep, extras.surveyed());
            var listener = extras.onlooker() == Onlooker.NONE
                    ? progress
                    : new Watch(
                            progress,
                            extras.onlooker(),
                            country,
                            scenario.settings().start());
            var schedule = new MonthlySchedule(country, measurement, listener, extras.intervention());
            for (int t = 0; t < scenario.months(); t++) {
                schedule.run(scenario.settings().start().plus(t));
                listener.reached(name, t + 1, scenario.months());
            }
            var levers = country.levers.starts(scenario.settings().last());
            return new Life(
                    measurement,
                    payments(country.ledger),
                    country.recorded(measurement.incomes()),
                    country.fit,
                    levers);
        }

        private static List<PaymentRow> payments(Ledger ledger) {
            return ledger.entries().stream()
                    .map(entry -> new PaymentRow(
                            entry.month(),
                            entry.payer().name(),
                            entry.payee().name(),
                            entry.kind().name(),
                            entry.cents()))
                    .toList();
        }
    }
}
