package nl.draagkracht.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.Calibration.Fitted;
import nl.draagkracht.scenario.Calibration.Made;
import nl.draagkracht.scenario.Calibration.Objective;
import nl.draagkracht.scenario.Calibration.Reached;
import nl.draagkracht.scenario.CalibrationPlan;
import nl.draagkracht.scenario.CalibrationPlan.Aim;
import nl.draagkracht.scenario.CalibrationPlan.FreeNumber;
import nl.draagkracht.scenario.Problem;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioException;

/**
 * Moves a declared set of numbers until declared moments come as near as they can: simulated moments (McFadden 1989) with the luck of
 * the same seeds in every evaluation. The best point so far can be asked for at any moment, from another thread too.
 */
public final class Calibrator {
    /** Digits of a number that is tried: what is frozen is what was measured, and no more digits than the luck allows. */
    private static final MathContext DIGITS = new MathContext(4);

    private final CalibrationPlan plan;
    private final ResolvedScenario scenario;
    private final SearchMethod method;
    private final int threads;
    private final Map<Map<String, Double>, double[]> tried = new LinkedHashMap<>();
    private Trial first;
    private Trial best;
    private int evaluations;
    private String ended = "interrupted";

    /**
     * A calibration of a baseline.
     *
     * @param baseline the scenario whose numbers move; the plan sets its months, sample and seeds
     * @param threads runs at once; the result does not depend on it
     */
    public Calibrator(CalibrationPlan plan, ResolvedScenario baseline, SearchMethod method, int threads) {
        this.plan = plan;
        this.method = method;
        this.threads = threads;
        var effort = plan.effort();
        var start = baseline.settings().start();
        scenario = baseline.with(new RunSettings(
                start, effort.months(), effort.sample(), effort.seeds().get(0)));
    }

    /**
     * Searches until the method is content or the evaluations of the plan are used up.
     *
     * @param listener receives every trial and the best one so far
     * @throws ScenarioException when the runs are too short to measure a moment
     */
    public void search(BiConsumer<Trial, Trial> listener) {
        double[] start = new double[plan.parameters().size()];
        for (int i = 0; i < start.length; i++) {
            FreeNumber number = plan.parameters().get(i);
            start[i] = (number.start() - number.low()) / (number.high() - number.low());
        }
        Map<String, Double> packaged = new LinkedHashMap<>();
        plan.parameters().forEach(number -> packaged.put(number.name(), number.start()));
        keep(packaged, listener);
        int left = plan.effort().evaluations() - 1;
        String words = method.search(
                point -> keep(numbers(point), listener),
                start,
                left,
                plan.effort().seeds().get(0));
        synchronized (this) {
            ended = words;
        }
    }

    private Map<String, Double> numbers(double[] point) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            FreeNumber number = plan.parameters().get(i);
            double exact = number.low() + point[i] * (number.high() - number.low());
            double rounded = new BigDecimal(exact).round(DIGITS).doubleValue();
            numbers.put(number.name(), Math.min(number.high(), Math.max(number.low(), rounded)));
        }
        return numbers;
    }

    private double[] keep(Map<String, Double> numbers, BiConsumer<Trial, Trial> listener) {
        double[] known = tried.get(numbers);
        if (known != null) {
            return known;
        }
        Map<String, Double> measured = measure(numbers);
        double[] misses = Misfit.misses(plan.moments(), measured);
        double sum = Misfit.sum(misses);
        Trial trial;
        Trial bestYet;
        synchronized (this) {
            evaluations++;
            trial = new Trial(evaluations, numbers, measured, sum);
            if (first == null) {
                first = trial;
            }
            if (best == null || trial.objective() < best.objective()) {
                best = trial;
            }
            bestYet = best;
        }
        tried.put(numbers, misses);
        listener.accept(trial, bestYet);
        return misses;
    }

    private Map<String, Double> measure(Map<String, Double> numbers) {
        Map<String, Double> all = new LinkedHashMap<>();
        Moments.measure(scenario.trying(numbers), plan.effort().seeds(), threads)
                .forEach(moment -> all.put(moment.target().name(), moment.ours()));
        Map<String, Double> measured = new LinkedHashMap<>();
        for (Aim aim : plan.moments()) {
            double ours = all.get(aim.target().name());
            if (Double.isNaN(ours)) {
                throw unmeasured(aim.target().name());
            }
            measured.put(aim.target().name(), ours);
        }
        return measured;
    }

    private ScenarioException unmeasured(String target) {
        int months = plan.effort().months();
        return new ScenarioException(List.of(new Problem(
                plan.file(),
                "/months",
                0,
                months + " months, in which " + target + " is not measured",
                "runs that measure every moment of the plan",
                "24 months, or leave the moment out")));
    }

    /**
     * What was found so far; empty before the first evaluation.
     *
     * @param version version of the program
     * @param date today
     */
    public synchronized Optional<Calibration> frozen(String version, String date) {
        if (best == null) {
            return Optional.empty();
        }
        List<Fitted> parameters = plan.parameters().stream()
                .map(number -> new Fitted(
                        number.name(),
                        number.unit(),
                        number.start(),
                        best.numbers().get(number.name()),
                        number.low(),
                        number.high()))
                .toList();
        List<Reached> moments = plan.moments().stream().map(this::reached).toList();
        return Optional.of(new Calibration(
                new Made(version, date, plan.title(), method.id(), evaluations, ended),
                plan.effort(),
                new Objective(first.objective(), best.objective()),
                parameters,
                moments));
    }

    private Reached reached(Aim aim) {
        String name = aim.target().name();
        return new Reached(
                name,
                aim.weight(),
                aim.target().value(),
                aim.target().tolerance().getAsDouble(),
                first.measured().get(name),
                best.measured().get(name));
    }
}
