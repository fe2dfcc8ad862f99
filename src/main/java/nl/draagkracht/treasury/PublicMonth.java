package nl.draagkracht.treasury;

/**
 * The Dutch government (state and social funds together) in one month.
 *
 * @param balanceCents EMU balance of the month
 * @param debtCents EMU debt at the end of the month
 * @param gdpCents GDP of the month
 * @param labourTaxCents taxes and premiums on labour
 */
public record PublicMonth(long balanceCents, long debtCents, long gdpCents, long labourTaxCents) {
    /** Balance as a share of the month's GDP. */
    public double balanceShare() {
        return (double) balanceCents / gdpCents;
    }

    /** Debt as a share of twelve times the month's GDP. */
    public double debtShare() {
        return debtCents / (12.0 * gdpCents);
    }
}
