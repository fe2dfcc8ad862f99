package nl.draagkracht.experiment;

import java.util.List;
import nl.draagkracht.experiment.RunRows.Span;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.Episode.Measured;

/** How a number of history is read off a hindcast: sums and means over months, values at the end of one, changes between two. */
final class HindcastReadings {
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    private final RunRows rows;
    private final Month first;
    private final int months;
    private final List<String> funds;

    HindcastReadings(List<IndicatorRow> indicators, Month first, int months) {
        rows = new RunRows(indicators, first, months);
        this.first = first;
        this.months = months;
        funds = indicators.stream()
                .filter(row -> row.indicator() == Indicator.FUND_BALANCE)
                .map(IndicatorRow::group)
                .distinct()
                .toList();
    }

    /** The number of the run; NaN when the run does not reach or measure it. */
    double of(Measured target) {
        int from = place(target.from());
        int to = place(target.to());
        if (from < 0 || to >= months) {
            return Double.NaN;
        }
        return switch (target.reading()) {
            case "sum" -> (to - from + 1) * mean(target, from, to);
            case "mean" -> mean(target, from, to);
            case "end" -> mean(target, to, to);
            case "growth" -> mean(target, to - YEAR + 1, to) / mean(target, from, from + YEAR - 1) - 1;
            case "change" -> mean(target, to, to) - mean(target, from, from);
            case "changeOfQuarters" -> mean(target, to - QUARTER + 1, to) - mean(target, from, from + QUARTER - 1);
            default -> throw new IllegalArgumentException("Read the reading '" + target.reading() + "'.");
        };
    }

    private int place(Month month) {
        return month.index() - first.index();
    }

    private double mean(Measured target, int from, int to) {
        var span = new Span(from, to + 1);
        String name = target.indicator();
        if (name.equals("fundBalanceShareOfGdp")) {
            return fundBalance(to);
        }
        int sign = name.indexOf(' ');
        if (sign > 0) {
            return Indicator.find(name.substring(0, sign))
                    .map(indicator -> rows.mean(indicator, "months", name.substring(sign + 1), span))
                    .orElse(Double.NaN);
        }
        return Indicator.find(name).map(indicator -> rows.mean(indicator, span)).orElse(Double.NaN);
    }

    /** Balance of all social funds over the last twelve months, as a share of GDP. */
    private double fundBalance(int month) {
        var year = new Span(Math.max(0, month - YEAR + 1), month + 1);
        double balance = 0;
        for (String fund : funds) {
            balance += rows.mean(Indicator.FUND_BALANCE, "fund", fund, year);
        }
        return balance / rows.mean(Indicator.GDP, year);
    }
}
