package nl.draagkracht.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.RunResult;

/** The numbers of one run, found by indicator and group; NaN stands for what was not measured. */
final class RunRows {
    private static final double CENTS = 100;

    private final Map<String, double[]> series = new HashMap<>();
    private final List<PaymentRow> payments;
    private final Month start;
    private final int months;

    /** The numbers and payments of a run. */
    RunRows(RunResult run, Month start, int months) {
        this(run.indicators(), run.payments(), start, months);
    }

    /** The numbers of a run whose payments are not asked for. */
    RunRows(List<IndicatorRow> rows, Month start, int months) {
        this(rows, List.of(), start, months);
    }

    private RunRows(List<IndicatorRow> rows, List<PaymentRow> payments, Month start, int months) {
        this.payments = payments;
        this.start = start;
        this.months = months;
        for (var row : rows) {
            String key = key(row.indicator(), row.breakdown(), row.group());
            double[] values = series.computeIfAbsent(key, absent -> unknown());
            values[row.month().index() - start.index()] = row.value();
        }
    }

    private double[] unknown() {
        double[] values = new double[months];
        java.util.Arrays.fill(values, Double.NaN);
        return values;
    }

    private static String key(Indicator indicator, String breakdown, String group) {
        return indicator.id() + '|' + breakdown + '|' + group;
    }

    /** Mean over the months of a span in which it was measured. */
    double mean(Indicator indicator, String breakdown, String group, Span span) {
        double[] values = series.get(key(indicator, breakdown, group));
        if (values == null) {
            return Double.NaN;
        }
        double sum = 0;
        int measured = 0;
        for (int t = span.from(); t < Math.min(span.to(), months); t++) {
            if (!Double.isNaN(values[t])) {
                sum += values[t];
                measured++;
            }
        }
        return measured == 0 ? Double.NaN : sum / measured;
    }

    /** Mean of a total. */
    double mean(Indicator indicator, Span span) {
        return mean(indicator, IndicatorRow.TOTAL, "", span);
    }

    /** Euros a month that these parties received as these kinds; NaN when the run has no payments. */
    double received(Set<String> payees, Set<String> kinds, Span span) {
        if (payments.isEmpty()) {
            return Double.NaN;
        }
        double cents = 0;
        for (var row : payments) {
            int t = row.month().index() - start.index();
            if (t >= span.from() && t < span.to() && payees.contains(row.payee()) && kinds.contains(row.kind())) {
                cents += row.cents();
            }
        }
        return cents / CENTS / (Math.min(span.to(), months) - span.from());
    }

    /** Every month of a series of the whole country. */
    double[] total(Indicator indicator) {
        return series.getOrDefault(key(indicator, IndicatorRow.TOTAL, ""), unknown())
                .clone();
    }

    /**
     * Months of a run.
     *
     * @param from first month, counted from 0
     * @param to first month after it
     */
    record Span(int from, int to) {}
}
