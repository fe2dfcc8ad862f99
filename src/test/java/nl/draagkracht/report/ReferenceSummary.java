package nl.draagkracht.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.RunResult;

/** One line about a run beside its baseline, for the table of all shipped scenarios in {@code results/reference/summary.csv}. */
final class ReferenceSummary {
    static final String HEADER =
            "scenario,months,highestUnemploymentRate,inMonth,unemploymentAboveBaseline,jobsDisplacedShare,"
                    + "labourShareGapAtEnd,employmentGapAtEnd,limitsBroken,firstBroken,firstMonth\n";

    private static final int YEAR = 12;

    private ReferenceSummary() {}

    static String line(String name, PairedResult result) {
        double[] rate = values(result.scenario(), Indicator.UNEMPLOYMENT_RATE);
        double[] before = values(result.baseline(), Indicator.UNEMPLOYMENT_RATE);
        int peak = 0;
        for (int t = 1; t < rate.length; t++) {
            peak = rate[t] > rate[peak] ? t : peak;
        }
        double employed = values(result.baseline(), Indicator.EMPLOYED)[0];
        var broken = result.scenario().verdict().stream()
                .filter(row -> row.level() == LimitVerdict.Level.BROKEN)
                .sorted(Comparator.comparing(row -> row.firstMonth().orElseThrow()))
                .toList();
        return String.join(
                        ",",
                        name,
                        Integer.toString(rate.length),
                        decimals(rate[peak]),
                        result.scenario().indicators().get(0).month().plus(peak).toString(),
                        decimals(highestYear(rate, before)),
                        decimals(last(result.scenario(), Indicator.JOBS_DISPLACED_SO_FAR) / employed),
                        decimals(last(result.scenario(), Indicator.LABOUR_SHARE)
                                - last(result.baseline(), Indicator.LABOUR_SHARE)),
                        decimals(last(result.scenario(), Indicator.EMPLOYED)
                                        / last(result.baseline(), Indicator.EMPLOYED)
                                - 1),
                        Integer.toString(broken.size()),
                        broken.isEmpty() ? "-" : broken.get(0).limit(),
                        broken.isEmpty()
                                ? "-"
                                : broken.get(0).firstMonth().orElseThrow().toString())
                + "\n";
    }

    static String table(Map<String, String> lines) {
        var text = new StringBuilder(HEADER);
        lines.values().forEach(text::append);
        return text.toString();
    }

    /** The highest twelve-month mean of the distance: one month of a sample says little. */
    static double highestYear(double[] values, double[] baseline) {
        double highest = 0;
        for (int end = YEAR; end <= values.length; end++) {
            double sum = 0;
            for (int t = end - YEAR; t < end; t++) {
                sum += values[t] - baseline[t];
            }
            highest = Math.max(highest, sum / YEAR);
        }
        return highest;
    }

    private static double last(RunResult result, Indicator indicator) {
        double[] values = values(result, indicator);
        return values[values.length - 1];
    }

    private static double[] values(RunResult result, Indicator indicator) {
        return result.indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL))
                .mapToDouble(IndicatorRow::value)
                .toArray();
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value + 0.0);
    }
}
