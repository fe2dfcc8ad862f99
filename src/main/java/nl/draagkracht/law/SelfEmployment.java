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

    /**
     * Income from the business next to other income, negative for a loss, euros a year. Deductions stop at the profit, except
     * for starters (art. 3.76 lid 4 and 5); the exemption makes losses smaller too.
     */
    public double incomeFromBusiness(double profit, boolean starter) {
        double deduction = amounts.selfEmployedDeduction + (starter ? amounts.starterDeduction : 0);
        double possible = starter ? deduction : Math.min(deduction, Math.max(0, profit));
        return (profit - possible) * (1 - amounts.profitExemption);
    }

    /** All deductions together, euros a year. */
    public double deductions(double profit, boolean starter) {
        return Math.max(0, profit) - taxableProfit(profit, starter);
    }
}
