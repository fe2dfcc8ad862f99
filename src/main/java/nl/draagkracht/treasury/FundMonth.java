package nl.draagkracht.treasury;

/**
 * A Dutch social fund in one month.
 *
 * @param incomeCents premiums, state contribution and declared other income
 * @param spendingCents benefits and declared other spending
 * @param assetsCents what the fund gathered since the start
 */
public record FundMonth(long incomeCents, long spendingCents, long assetsCents) {
    /** Income less spending. */
    public long balanceCents() {
        return incomeCents - spendingCents;
    }
}
