package nl.draagkracht.law;

/**
 * NOW: emergency subsidy on the wage bill of employers who lost turnover. First round, March-May 2020: 90 % of the loss
 * share, from a loss of 20 %, on the wage bill plus 30 %.
 */
public record WageSubsidy(Amounts amounts) {

    /** Rate, smallest loss, add-on for employer costs as fractions; wage cap in euros a month per worker. */
    public record Amounts(double rate, double minimumLoss, double addOn, double maximumWageMonth) {}

    /** Subsidy as a share of the wage bill, without the add-on. */
    public double rate(double turnoverLoss) {
        return turnoverLoss < amounts.minimumLoss ? 0 : amounts.rate * turnoverLoss;
    }

    /** Subsidy a month on a wage bill. */
    public double month(double wageBillMonth, double turnoverLoss) {
        return rate(turnoverLoss) * wageBillMonth * (1 + amounts.addOn);
    }
}
