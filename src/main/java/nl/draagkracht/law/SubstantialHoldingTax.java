package nl.draagkracht.law;

/**
 * Income tax on dividends and gains of a holding of 5 % or more (box 2). Wet inkomstenbelasting 2001 art. 2.12; the
 * 15 % dividend tax already withheld is credited by the caller.
 */
public record SubstantialHoldingTax(Amounts amounts) {

    /** End of the low bracket in euros a year and the two rates. */
    public record Amounts(double firstBracketEnd, double lowRate, double highRate) {}

    /** Tax on a box 2 income of one person, euros a year. */
    public double tax(double income) {
        double low = Math.min(Math.max(0, income), amounts.firstBracketEnd);
        return amounts.lowRate * low + amounts.highRate * Math.max(0, income - amounts.firstBracketEnd);
    }
}
