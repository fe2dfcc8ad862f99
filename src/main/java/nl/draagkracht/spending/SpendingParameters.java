package nl.draagkracht.spending;

import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;

/**
 * All numbers of the spending room; files in {@code parameters/spending}.
 *
 * @param priceElasticity own-price elasticity of household demand by section
 * @param transitoryResponse spending out of a passing change of income, by liquid assets from (cents)
 * @param newDemand who buys what comes back as new demand
 * @param households how households spend, save and invest
 * @param problemDebts who has problem debt, gets into it and out of it
 * @param problemDebtShares share of households with problem debt at the start, by deposits, source of income and type
 */
public record SpendingParameters(
        SourcedTable priceElasticity,
        SourcedTable transitoryResponse,
        NewDemand newDemand,
        HouseholdSpending households,
        ProblemDebts problemDebts,
        SourcedTable problemDebtShares) {

    /** Registered problem debt; see {@code problem-debts.json} for units and sources. */
    public record ProblemDebts(
            Sourced householdsAtStart,
            Sourced quietEntry,
            Sourced fall,
            Sourced fallFactor,
            Sourced coercionFactor,
            Sourced monthsUnpaid,
            Sourced inflowAtStart,
            Sourced eventMemory,
            Sourced settlementsAYear,
            Sourced settlementMonths,
            Sourced endedAYear) {}

    /** Who buys what comes back as new demand, and out of what; {@code new-demand.json}. Model page 4.3 (c), decision 10. */
    public record NewDemand(Sourced investment, Sourced exportsBeyondReceipts, Sourced memoryMonths) {}

    /** How Dutch households spend, save and invest; see {@code households.json} for units and sources. */
    public record HouseholdSpending(
            Sourced adjustment,
            Sourced riseSpentAtOnce,
            Sourced subsistenceSingle,
            Sourced subsistenceCouple,
            Sourced dwellingInvestmentShare,
            Sourced stateInvestmentShare,
            Sourced priceResponseOfExports) {}
}
