package nl.draagkracht.law;

/**
 * Notional rent of the owner-occupied home (eigenwoningforfait), income in box 1. Wet inkomstenbelasting 2001 art. 3.112;
 * the three low bands below 75,000 euros are 0.10, 0.20 and 0.25 %.
 */
public record OwnHome(Amounts amounts) {

    /** Bands of the assessed value in euros, rates as fractions, share of relief without mortgage debt. */
    public record Amounts(
            double[] lowBandEnds,
            double[] lowBandRates,
            double mainRate,
            double topBandStart,
            double topBandBase,
            double topBandRate,
            double debtFreeReliefShare) {}

    /** Notional rent on an assessed value (WOZ), euros a year. */
    public double notionalRent(double assessedValue) {
        if (assessedValue > amounts.topBandStart) {
            return amounts.topBandBase + amounts.topBandRate * (assessedValue - amounts.topBandStart);
        }
        for (int band = 0; band < amounts.lowBandEnds.length; band++) {
            if (assessedValue <= amounts.lowBandEnds[band]) {
                return amounts.lowBandRates[band] * assessedValue;
            }
        }
        return amounts.mainRate * assessedValue;
    }
}
