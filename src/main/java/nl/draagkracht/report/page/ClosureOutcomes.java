package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.HighestYear;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.RunResult;

/**
 * What decides how hard a shock lands under one closure: highest unemployment and claims, jobs lost and brought back.
 * Model page 4.3, "Closures": every published verdict shows all three side by side.
 */
public final class ClosureOutcomes {

    private final Series baseline;
    private final Series scenario;
    private final List<Outcome> found = new ArrayList<>();

    private ClosureOutcomes(RunResult baseline, RunResult scenario) {
        this.baseline = new Series(baseline.indicators());
        this.scenario = new Series(scenario.indicators());
    }

    /**
     * One number of a run.
     *
     * @param id name of the outcome, camel case
     * @param month when it is reached; of a mean of twelve months the last
     * @param unit as of its indicator
     */
    public record Outcome(String id, Month month, double value, String unit) {}

    /** The outcomes of a run beside its baseline, as far as they were measured. */
    public static List<Outcome> of(RunResult baseline, RunResult scenario) {
        var outcomes = new ClosureOutcomes(baseline, scenario);
        outcomes.unemployment();
        outcomes.highest("highestUnemploymentRate", Indicator.UNEMPLOYMENT_RATE);
        outcomes.highest("highestWwStock", Indicator.WW_STOCK);
        outcomes.highest("highestSocialAssistancePersons", Indicator.SOCIAL_ASSISTANCE_PERSONS);
        outcomes.jobs();
        outcomes.gapAtEnd("labourShareGapAtEnd", Indicator.LABOUR_SHARE);
        return List.copyOf(outcomes.found);
    }

    /** The highest mean of twelve months of unemployment less that of the baseline: one month of a sample says little. */
    private void unemployment() {
        var gaps = gaps(Indicator.UNEMPLOYMENT_RATE);
        if (gaps.isEmpty()) {
            return;
        }
        var highest = HighestYear.of(gaps.get());
        add("unemploymentAboveBaseline", highest.last(), highest.value(), Indicator.UNEMPLOYMENT_RATE);
    }

    private void highest(String id, Indicator indicator) {
        scenario.total(indicator).ifPresent(values -> {
            int at = 0;
            for (int t = 1; t < values.length; t++) {
                at = values[t] > values[at] ? t : at;
            }
            add(id, at, values[at], indicator);
        });
    }

    /** Jobs that AI has saved, what each channel brings back, and how many fewer people work than in the baseline. */
    private void jobs() {
        scenario.total(Indicator.JOBS_DISPLACED_SO_FAR)
                .ifPresent(values -> atEnd("jobsDisplaced", values, Indicator.JOBS_DISPLACED_SO_FAR));
        for (String code : scenario.groups(Indicator.JOBS_BROUGHT_BACK, "channel")) {
            String id = "broughtBackBy" + Character.toUpperCase(code.charAt(0)) + code.substring(1);
            scenario.of(Indicator.JOBS_BROUGHT_BACK, "channel", code)
                    .ifPresent(values -> atEnd(id, values, Indicator.JOBS_BROUGHT_BACK));
        }
        gapAtEnd("netJobsAtEnd", Indicator.EMPLOYED);
        gaps(Indicator.EMPLOYED).ifPresent(gap -> {
            int at = 0;
            for (int t = 1; t < gap.length; t++) {
                at = gap[t] < gap[at] ? t : at;
            }
            add("netJobsLowest", at, gap[at], Indicator.EMPLOYED);
        });
    }

    private void gapAtEnd(String id, Indicator indicator) {
        gaps(indicator).ifPresent(gap -> atEnd(id, gap, indicator));
    }

    private void atEnd(String id, double[] values, Indicator indicator) {
        add(id, values.length - 1, values[values.length - 1], indicator);
    }

    private void add(String id, int month, double value, Indicator indicator) {
        found.add(new Outcome(id, scenario.start().plus(month), value, indicator.unit()));
    }

    private Optional<double[]> gaps(Indicator indicator) {
        var own = scenario.total(indicator);
        var other = baseline.total(indicator);
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double[] gap = own.get();
        for (int t = 0; t < gap.length; t++) {
            gap[t] -= other.get()[t];
        }
        return Optional.of(gap);
    }
}
