package nl.draagkracht.law;

/**
 * NOW: emergency subsidy on the wage bill of employers who lost turnover, six rounds from March 2020 to March 2022. First
 * round: 90 % of the loss share, from a loss of 20 %, on the wage bill plus 30 %; later rounds 80 to 85 %, and from July 2021 a
 * larger loss than 80 or 90 % does not count.
 */
public record WageSubsidy(Amounts amounts) {

    /**
     * 1 while the scheme is in force; rate, smallest and largest loss, add-on for employer costs as fractions; wage cap in euros a month
     * per worker.
     */
    public record Amounts(
            double inForce,
            double rate,
            double minimumLoss,
            double maximumLoss,
            double addOn,
            double maximumWageMonth) {}

    /** Whether employers can apply; the amounts of the last round stand when they cannot. */
    public boolean isInForce() {
        return amounts.inForce > 0;
    }

    /** Subsidy as a share of the wage bill, without the add-on. */
    public double rate(double turnoverLoss) {
        return turnoverLoss < amounts.minimumLoss ? 0 : amounts.rate * Math.min(turnoverLoss, amounts.maximumLoss);
    }

    /** Subsidy a month on a wage bill. */
    public double month(double wageBillMonth, double turnoverLoss) {
        return rate(turnoverLoss) * wageBillMonth * (1 + amounts.addOn);
    }
}
