package nl.draagkracht.treasury;

import nl.draagkracht.kernel.Sourced;

/**
 * All numbers of the treasury room; files in {@code parameters/treasury}.
 *
 * @param funds income and spending of the social funds at the start
 * @param stateAccounts balance, debt and interest of the state at the start
 * @param premiumSetting how premiums follow the balance of their fund
 */
public record TreasuryParameters(Funds funds, StateAccounts stateAccounts, PremiumSetting premiumSetting) {

    /** Whether premiums are constant or cover cost; see {@code premium-setting.json}. */
    public record PremiumSetting(Sourced covering) {}

    /** Totals of the Dutch social funds, euro a year, and who pays WGA and ZW; see {@code funds.json}. */
    public record Funds(
            Sourced awfIncome,
            Sourced awfSpending,
            Sourced aofIncome,
            Sourced aofSpending,
            Sourced whkIncome,
            Sourced whkSpending,
            Sourced ufoIncome,
            Sourced ufoSpending,
            Sourced healthContributions,
            Sourced oldAgeSpending,
            Sourced wgaFromWhk,
            Sourced zwFromWhk,
            Sourced zwFromAwf) {}

    /** The Dutch state outside the simulated flows; see {@code state-accounts.json}. */
    public record StateAccounts(
            Sourced balanceAtStart,
            Sourced debtAtStart,
            Sourced interestRate,
            Sourced interestAbroad,
            Sourced inflation,
            Sourced transfersAbroad) {}
}
