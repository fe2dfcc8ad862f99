package nl.draagkracht.law;

/**
 * Wage withholding beyond the monthly table: special rewards such as holiday allowance, and the anonymous rate.
 * Uitvoeringsregeling loonbelasting 2011; the table of special rewards adds the credits that the reward takes away.
 */
public record Payroll(Amounts amounts) {

    /** Step of the white table a year, anonymous rate, and the special-rewards table by annual wage. */
    public record Amounts(
            double stepYear, double anonymousRate, double[] specialFrom, double[] specialRate, double[] specialAddOn) {}

    /** Withholding on a special reward, given the wage of the year before, in the money of the reward. */
    public double special(double reward, double annualWage, boolean withCredit) {
        int row = amounts.specialFrom.length - 1;
        while (row > 0 && annualWage < amounts.specialFrom[row]) {
            row--;
        }
        double rate = amounts.specialRate[row] + (withCredit ? amounts.specialAddOn[row] : 0);
        return Math.max(0, rate) * reward;
    }

    /** Monthly wage by which the white table is entered: rounded down to a step of the table. */
    public double tableMonth(double grossMonth) {
        return Math.floor((12 * grossMonth + 1e-6) / amounts.stepYear) * amounts.stepYear / 12;
    }

    /** Withholding from a worker whose identity is not established. */
    public double anonymous(double grossMonth) {
        return amounts.anonymousRate * grossMonth;
    }
}
