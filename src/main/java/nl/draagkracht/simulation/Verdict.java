package nl.draagkracht.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SourcedTable;

/**
 * Says of every limit whether it holds, strains or breaks in a run beside its paired baseline.
 * Model page, section 7: a level counts as passed after three months in a row, and the first of these is reported. A limit that the
 * baseline itself passes is failing at start and judged on the difference: strained at half, broken at the whole distance between its
 * two levels.
 */
public final class Verdict {
    private static final int MONTHS_IN_A_ROW = 3;

    private final SourcedTable levels;
    private final Month start;

    /** A judge with these levels over runs that start in this month. */
    public Verdict(SourcedTable levels, Month start) {
        this.levels = levels;
        this.start = start;
    }

    /** One row per limit, in the order of {@link Limit}. */
    public List<LimitVerdict> of(List<IndicatorRow> scenario, List<IndicatorRow> baseline) {
        var verdict = new ArrayList<LimitVerdict>();
        for (var limit : Limit.values()) {
            var x = smoothed(limit, scenario);
            var x0 = smoothed(limit, baseline);
            verdict.add(
                    isUnknown(x) || x.length != x0.length
                            ? LimitVerdict.notComputed(limit.id(), limit.limitClass())
                            : judge(limit, x, x0));
        }
        return List.copyOf(verdict);
    }

    /** Whether a measure was taken in no month: the stabilisation of a run in which nobody lost more work, for example. */
    private static boolean isUnknown(double[] x) {
        for (double value : x) {
            if (!Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    private LimitVerdict judge(Limit limit, double[] x, double[] x0) {
        double strained = levels.value(limit.id(), "strained");
        double broken = levels.value(limit.id(), "broken");
        boolean failing = limit.reading() == Limit.Reading.VALUE
                && firstPassed(limit, x0, strained).isPresent();
        var measure = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            measure[t] = failing ? x[t] - x0[t] : read(limit, x[t], x0[t]);
        }
        if (failing) {
            strained = (broken - strained) / 2;
            broken = 2 * strained;
        }
        var breaks = firstPassed(limit, underNorm(limit, measure, x), broken);
        var strains = firstPassed(limit, measure, strained);
        int worst = worst(limit, measure);
        var level = breaks.isPresent()
                ? LimitVerdict.Level.BROKEN
                : strains.isPresent() ? LimitVerdict.Level.STRAINED : LimitVerdict.Level.HOLDS;
        var first = breaks.isPresent() ? breaks : strains;
        return new LimitVerdict(limit.id(), limit.limitClass(), level, failing, first, x[worst], x0[worst]);
    }

    private static double read(Limit limit, double x, double x0) {
        return switch (limit.reading()) {
            case VALUE -> x;
            case DIFFERENCE -> x - x0;
            case RELATIVE -> x0 == 0 ? (x == 0 ? 0 : Double.POSITIVE_INFINITY) : x / x0 - 1;
        };
    }

    /** Where a limit has a norm of its own, a distance counts only in months in which the value is beyond the norm. */
    private double[] underNorm(Limit limit, double[] measure, double[] x) {
        if (!levels.has(limit.id(), "norm")) {
            return measure;
        }
        double norm = levels.value(limit.id(), "norm");
        var counted = measure.clone();
        for (int t = 0; t < counted.length; t++) {
            if (!isBeyond(limit, x[t], norm)) {
                counted[t] = 0;
            }
        }
        return counted;
    }

    private Optional<Month> firstPassed(Limit limit, double[] measure, double level) {
        int row = 0;
        for (int t = 0; t < measure.length; t++) {
            row = isBeyond(limit, measure[t], level) ? row + 1 : 0;
            if (row == MONTHS_IN_A_ROW) {
                return Optional.of(start.plus(t - MONTHS_IN_A_ROW + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeyond(Limit limit, double value, double level) {
        return limit.breaksUpwards() ? value > level : value < level;
    }

    private static int worst(Limit limit, double[] measure) {
        int worst = 0;
        for (int t = 1; t < measure.length; t++) {
            if (Double.isNaN(measure[worst]) || isBeyond(limit, measure[t], measure[worst])) {
                worst = t;
            }
        }
        return worst;
    }

    /**
     * The limit's indicator by month, as a trailing mean over its window; before the window is full, over the months so far. NaN where a
     * month was not measured, which passes no level.
     */
    private double[] smoothed(Limit limit, List<IndicatorRow> rows) {
        if (rows.isEmpty()) {
            return new double[0];
        }
        var values = new double[rows.get(rows.size() - 1).month().index() - start.index() + 1];
        Arrays.fill(values, Double.NaN);
        for (var row : rows) {
            if (row.indicator() == limit.indicator() && row.breakdown().equals(IndicatorRow.TOTAL)) {
                values[row.month().index() - start.index()] = row.value();
            }
        }
        int window = window(limit);
        var means = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            int from = Math.max(0, t - window + 1);
            double sum = 0;
            for (int k = from; k <= t; k++) {
                sum += values[k];
            }
            means[t] = sum / (t - from + 1);
        }
        return means;
    }

    /** Months of the mean: 3 for services, 12 for monthly flows and rates, 1 for what is itself a stock or a 12-month measure. */
    private static int window(Limit limit) {
        return switch (limit) {
            case WW_ON_TIME, WIA_WAITING, MUNICIPAL_CASELOAD, INCOME_GAP -> 3;
            case LABOUR_TAX_BASE, LONG_TERM_UNEMPLOYMENT -> 12;
            default -> 1;
        };
    }
}
