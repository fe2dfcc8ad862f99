package nl.draagkracht.law;

/**
 * Vpb: tax on the profit of companies in two brackets. Wet op de vennootschapsbelasting 1969 art. 22; innovation box and
 * loss relief are left out.
 */
public record CorporateTax(Amounts amounts) {

    /** End of the low bracket in euros a year and the two rates. */
    public record Amounts(double firstBracketEnd, double lowRate, double highRate) {}

    /** Tax on a taxable profit, euros a year. */
    public double tax(double profit) {
        double low = Math.min(Math.max(0, profit), amounts.firstBracketEnd);
        return amounts.lowRate * low + amounts.highRate * Math.max(0, profit - amounts.firstBracketEnd);
    }
}
