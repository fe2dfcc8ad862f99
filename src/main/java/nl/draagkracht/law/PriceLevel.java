package nl.draagkracht.law;

import nl.draagkracht.kernel.Month;

/**
 * Consumer prices after January 2026, by which published nominal amounts of later months become euros of January 2026. A stated
 * path, not a forecast of the model: {@code parameters/law/price-level.json}.
 */
public record PriceLevel(Amounts amounts) {
    private static final Month BASE = Month.of(2026, 1);
    private static final int YEAR = 12;

    /** Rise of prices a year as a fraction: in 2026, and after. */
    public record Amounts(double riseOf2026, double riseAfter2026) {}

    /** Prices of a month against January 2026; 1 before it. */
    public double at(Month month) {
        int months = Math.max(0, month.index() - BASE.index());
        double first = Math.min(YEAR, months) / (double) YEAR;
        double later = Math.max(0, months - YEAR) / (double) YEAR;
        return StrictMath.pow(1 + amounts.riseOf2026, first) * StrictMath.pow(1 + amounts.riseAfter2026, later);
    }
}
