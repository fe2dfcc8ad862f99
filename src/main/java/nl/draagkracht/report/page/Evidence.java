package nl.draagkracht.report.page;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.PaymentRow;

/** What the runs measured, side by side: the only numbers that the page may speak of. */
final class Evidence {

    private static final int YEAR = 12;

    private final Series scenario;
    private final Series baseline;
    private final Optional<Series> withoutFeedback;
    private final boolean alone;
    private final List<PaymentRow> payments;
    private final List<PaymentRow> baselinePayments;

    /**
     * The numbers of a paired run.
     *
     * @param alone whether this is the baseline itself, so that there is nothing to compare with
     */
    Evidence(PairedResult result, boolean alone) {
        this.scenario = new Series(result.scenario().indicators());
        this.baseline = new Series(result.baseline().indicators());
        this.withoutFeedback = result.withoutFeedback().map(run -> new Series(run.indicators()));
        this.alone = alone;
        this.payments = result.scenario().payments();
        this.baselinePayments = result.baseline().payments();
    }

    /** Whether the run has no counterpart. */
    boolean isAlone() {
        return alone;
    }

    /** The month at a place on the time axis. */
    Month month(int index) {
        return scenario.start().plus(index);
    }

    /** Number of months on the time axis. */
    int months() {
        return scenario.months();
    }

    /** A national total in all runs; absent unless scenario and baseline both measured it. */
    Optional<Paired> total(Indicator indicator) {
        return pair(
                scenario.total(indicator),
                baseline.total(indicator),
                withoutFeedback.flatMap(run -> run.total(indicator)));
    }

    /** One group of a breakdown in all runs. */
    Optional<Paired> group(Indicator indicator, String breakdown, String group) {
        return pair(
                scenario.of(indicator, breakdown, group),
                baseline.of(indicator, breakdown, group),
                withoutFeedback.flatMap(run -> run.of(indicator, breakdown, group)));
    }

    /** One group of a breakdown in the scenario alone, where the baseline has no such thing. */
    Optional<double[]> own(Indicator indicator, String breakdown, String group) {
        return scenario.of(indicator, breakdown, group);
    }

    /** A national total in the scenario alone, where the baseline has no such thing. */
    Optional<double[]> own(Indicator indicator) {
        return scenario.total(indicator);
    }

    /** Who paid whom in the scenario. */
    List<PaymentRow> payments() {
        return payments;
    }

    /** Who paid whom in the baseline. */
    List<PaymentRow> baselinePayments() {
        return baselinePayments;
    }

    /** The groups of a breakdown, in the order of the rows. */
    List<String> groups(Indicator indicator, String breakdown) {
        return scenario.groups(indicator, breakdown);
    }

    /** The last month of the twelve in which mean unemployment is furthest above the baseline: when people are hit. */
    Optional<Integer> hardestYear() {
        return total(Indicator.UNEMPLOYMENT_RATE)
                .map(rate -> rate.map(row -> Rolling.mean(row, YEAR)))
                .map(rate -> {
                    int hardest = Math.min(YEAR, rate.months()) - 1;
                    for (int t = hardest; t < rate.months(); t++) {
                        hardest = rate.gap(t) > rate.gap(hardest) ? t : hardest;
                    }
                    return hardest;
                });
    }

    private static Optional<Paired> pair(
            Optional<double[]> scenario, Optional<double[]> baseline, Optional<double[]> withoutFeedback) {
        return scenario.flatMap(one -> baseline.filter(other -> other.length == one.length)
                .map(other -> new Paired(one, other, withoutFeedback.filter(row -> row.length == one.length))));
    }
}
