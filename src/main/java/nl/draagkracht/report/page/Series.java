package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;

/** The indicators of one run as rows of months; what was not measured is absent, a month without a value is NaN. */
final class Series {

    private record Key(Indicator indicator, String breakdown, String group) {}

    private final Map<Key, double[]> values = new LinkedHashMap<>();
    private final Month start;
    private final int months;

    /** The rows of a run, in any order. */
    Series(List<IndicatorRow> rows) {
        start = rows.stream().map(IndicatorRow::month).min(Month::compareTo).orElse(Month.START);
        Month last =
                rows.stream().map(IndicatorRow::month).max(Month::compareTo).orElse(start);
        months = last.index() - start.index() + 1;
        for (IndicatorRow row : rows) {
            double[] line = values.computeIfAbsent(
                    new Key(row.indicator(), row.breakdown(), row.group()), absent -> Rolling.nothing(months));
            line[row.month().index() - start.index()] = row.value();
        }
    }

    /** The first month measured. */
    Month start() {
        return start;
    }

    /** Number of months from the first to the last one measured. */
    int months() {
        return months;
    }

    /** The national total of an indicator by month. */
    Optional<double[]> total(Indicator indicator) {
        return of(indicator, IndicatorRow.TOTAL, "");
    }

    /** One group of a breakdown by month. */
    Optional<double[]> of(Indicator indicator, String breakdown, String group) {
        return Optional.ofNullable(values.get(new Key(indicator, breakdown, group)))
                .map(double[]::clone);
    }

    /** The groups of a breakdown in the order of the rows. */
    List<String> groups(Indicator indicator, String breakdown) {
        List<String> groups = new ArrayList<>();
        for (Key key : values.keySet()) {
            if (key.indicator() == indicator && key.breakdown().equals(breakdown)) {
                groups.add(key.group());
            }
        }
        return groups;
    }
}
