package nl.draagkracht.law;

/**
 * Tozo: support of the self-employed in the pandemic, March 2020 to September 2021. Tijdelijke overbruggingsregeling
 * zelfstandig ondernemers: up to the norm of bijstand, no test of assets, and of the partner's income only from June 2020.
 */
public record EmergencySelfEmployed(Amounts amounts) {

    /** Norms in euros a month net, 1 when the partner's income counts, largest loan in euros. */
    public record Amounts(double coupleMonth, double singleMonth, double partnerTest, double maximumCapital) {}

    /** Support a month net. */
    public double month(boolean couple, double ownNetIncome, double partnerNetIncome) {
        double norm = couple ? amounts.coupleMonth : amounts.singleMonth;
        return Math.max(0, norm - ownNetIncome - (amounts.partnerTest > 0 ? partnerNetIncome : 0));
    }
}
