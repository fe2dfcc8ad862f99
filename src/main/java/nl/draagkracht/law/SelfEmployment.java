package nl.draagkracht.law;

/**
 * Deductions of the self-employed (zelfstandigenaftrek, startersaftrek, MKB-winstvrijstelling). Wet inkomstenbelasting
 * 2001 art. 3.76 and 3.79a; the labour credit counts profit before these deductions.
 */
public record SelfEmployment(Amounts amounts) {

    /** Deductions in euros a year, the exempt share of profit, and the hours criterion. */
    public record Amounts(
            double selfEmployedDeduction, double starterDeduction, double profitExemption, double hoursCriterion) {}

    /** Taxable profit after all deductions, euros a year. */
    public double taxableProfit(double profit, boolean starter) {
        double deduction = amounts.selfEmployedDeduction + (starter ? amounts.starterDeduction : 0);
        return Math.max(0, profit - deduction) * (1 - amounts.profitExemption);
    }

    /** All deductions together, euros a year. */
    public double deductions(double profit, boolean starter) {
        return Math.max(0, profit) - taxableProfit(profit, starter);
    }
}
