package nl.draagkracht.population;

import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SourcedTable;

/**
 * The yearly path of births, deaths, net migration and households in the sample.
 * CBS core forecast as far as it was at hand, see {@code targets.json}. Years before the table read its first year, later ones its last.
 */
final class YearlyTargets {
    private final SourcedTable table;
    private final double share;
    private final int first;
    private final int lastFlow;
    private final int lastStock;

    YearlyTargets(SourcedTable table, double sampleShare) {
        this.table = table;
        this.share = sampleShare;
        List<String> years = table.keys("year");
        first = years.stream().mapToInt(Integer::parseInt).min().orElseThrow();
        lastFlow = last("births");
        lastStock = last("households");
    }

    private int last(String measure) {
        int year = first;
        while (table.has(String.valueOf(year + 1), measure)) {
            year++;
        }
        return year;
    }

    /** Whether births and deaths of this month still have a target. */
    boolean reachFlows(Month month) {
        return month.year() <= lastFlow;
    }

    /** Whether the number of households still has a target. */
    boolean reachHouseholds(Month month) {
        return month.year() <= lastStock;
    }

    /** A twelfth of the year's births, deaths or netMigration. */
    double monthly(String measure, Month month) {
        return table.value(year(month, lastFlow), measure) * share / 12;
    }

    /** Private households on the first of January of the year. */
    double households(Month month) {
        return table.value(year(month, lastStock), "households") * share;
    }

    private String year(Month month, int last) {
        return String.valueOf(Math.max(first, Math.min(last, month.year())));
    }
}
