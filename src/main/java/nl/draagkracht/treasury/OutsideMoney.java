package nl.draagkracht.treasury;

/**
 * What an experiment lets reach the Dutch state and funds in a month beside what the model makes, as shares of a year's GDP at the start;
 * from the second month on, since the first fixes that GDP.
 * History of a hindcast that the model does not contain: rescue of banks, premiums set by decree. Whoever pays or receives it is not
 * followed (party {@code BRIDGE}); debt that pays for assets is no deficit and no payment of the ledger.
 *
 * @param stateIncome income of the state this month, below zero when it costs
 * @param fundIncome income of the funds this month, booked with the AWf
 * @param stateDebt rise of the debt this month beyond the deficit
 */
public record OutsideMoney(double stateIncome, double fundIncome, double stateDebt) {
    /** Nothing from outside. */
    public static final OutsideMoney NONE = new OutsideMoney(0, 0, 0);
}
