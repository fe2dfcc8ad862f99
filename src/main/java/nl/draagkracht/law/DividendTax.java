package nl.draagkracht.law;

/**
 * Dividend tax, and the conditional source tax on dividends within a group to low-tax countries. Wet op de
 * dividendbelasting 1965 and Wet bronbelasting 2021 (dividends since 2024); the first is credited against the second.
 */
public record DividendTax(Amounts amounts) {

    /** Both rates as fractions of the gross dividend. */
    public record Amounts(double rate, double conditionalRate) {}

    /** Tax withheld in total, in the money of the dividend. */
    public double total(double grossDividend, boolean groupInLowTaxCountry) {
        return grossDividend * (groupInLowTaxCountry ? amounts.conditionalRate : amounts.rate);
    }

    /** Source tax on top of the ordinary dividend tax. */
    public double extra(double grossDividend, boolean groupInLowTaxCountry) {
        return total(grossDividend, groupInLowTaxCountry) - grossDividend * amounts.rate;
    }
}
