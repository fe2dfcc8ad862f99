package nl.draagkracht.law;

/**
 * Bbz: bijstand for the self-employed whose business can live on. Besluit bijstandverlening zelfstandigen 2004 art. 2, 18 and
 * 20: support up to the norm of bijstand for 12 months (36 for starters), and a loan for the business, below a higher limit of
 * assets.
 */
public record SelfEmployedAssistance(Amounts amounts) {

    /** Limit of business assets and largest loans in euros, longest support in months. */
    public record Amounts(
            double assetLimit,
            double maximumCapital,
            double starterCapital,
            double monthsEstablished,
            double monthsStarter) {}

    /** Support a month net: the norm of bijstand less net income, nothing above the limit of assets or after the term. */
    public double month(double norm, double netIncome, double assets, int monthsReceived, boolean starter) {
        double term = starter ? amounts.monthsStarter : amounts.monthsEstablished;
        if (assets > amounts.assetLimit || monthsReceived >= term) {
            return 0;
        }
        return Math.max(0, norm - netIncome);
    }

    /** Largest loan for the business, euros. */
    public double largestLoan(boolean starter) {
        return starter ? amounts.starterCapital : amounts.maximumCapital;
    }
}
