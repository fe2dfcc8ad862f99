package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Month;

/**
 * One measured number of one month, full scale, as it stands in {@code indicators.csv}. The layout is that of a tidy
 * table (Wickham 2014, Journal of Statistical Software 59(10)): one row per observation.
 *
 * @param month the month measured
 * @param indicator what was measured
 * @param breakdown {@code total, sector, occupation, age, sex, education, province, contract, decile, householdType,
 *     scheme, fund, recipient} or {@code channel}
 * @param group the code inside the breakdown; empty for a total
 * @param value the value in the unit of the indicator: persons, euros (not thousands), fractions (not per cent)
 */
public record IndicatorRow(Month month, Indicator indicator, String breakdown, String group, double value) {

    /** Breakdown of a number for the whole country. */
    public static final String TOTAL = "total";

    /** A number for the whole country. */
    public static IndicatorRow total(Month month, Indicator indicator, double value) {
        return new IndicatorRow(month, indicator, TOTAL, "", value);
    }

    /** The unit of the value, that of its indicator. */
    public String unit() {
        return indicator.unit();
    }
}
