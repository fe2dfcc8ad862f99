package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.PairedResult;

/** The dozen numbers a reader asks for first, at the start, at the end and beside the paired baseline. */
public final class KeyFigures {

    private static final List<Indicator> SHOWN = List.of(
            Indicator.EMPLOYED,
            Indicator.UNEMPLOYMENT_RATE,
            Indicator.LONG_TERM_UNEMPLOYMENT_RATE,
            Indicator.WW_STOCK,
            Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS,
            Indicator.LABOUR_SHARE,
            Indicator.GINI,
            Indicator.AWF_COVERAGE,
            Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP,
            Indicator.CAPITAL_INCOME_ABROAD_SHARE_OF_GNI);

    private KeyFigures() {}

    /** One row per indicator that was measured: first and last month, the baseline's last, and the widest gap. */
    public static Table of(PairedResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : SHOWN) {
            TreeMap<Month, Double> scenario = series(result.scenario().indicators(), indicator);
            TreeMap<Month, Double> baseline = series(result.baseline().indicators(), indicator);
            if (!scenario.isEmpty() && scenario.keySet().equals(baseline.keySet())) {
                rows.add(row(indicator, scenario, baseline));
            }
        }
        return new Table(List.of("indicator", "start", "end", "baselineEnd", "widestGap", "inMonth", "unit"), rows);
    }

    private static List<Object> row(
            Indicator indicator, TreeMap<Month, Double> scenario, TreeMap<Month, Double> baseline) {
        Month widest = scenario.firstKey();
        double gap = 0;
        for (Month month : scenario.keySet()) {
            double difference = scenario.get(month) - baseline.get(month);
            if (Math.abs(difference) > Math.abs(gap)) {
                gap = difference;
                widest = month;
            }
        }
        return List.of(
                indicator.id(),
                scenario.firstEntry().getValue(),
                scenario.lastEntry().getValue(),
                baseline.lastEntry().getValue(),
                gap,
                widest.toString(),
                indicator.unit());
    }

    private static TreeMap<Month, Double> series(List<IndicatorRow> rows, Indicator indicator) {
        TreeMap<Month, Double> series = new TreeMap<>();
        for (IndicatorRow row : rows) {
            if (row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL)) {
                series.put(row.month(), row.value());
            }
        }
        return series;
    }
}
