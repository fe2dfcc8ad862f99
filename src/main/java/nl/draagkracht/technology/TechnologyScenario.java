package nl.draagkracht.technology;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;

/**
 * How far and how fast AI goes in one scenario; the shipped numbers freeze it at 2025, which is the baseline (S0).
 * Scenario table S0 to S8 of the project (parameters named in brackets below); {@code parameters/technology/scenario.json}.
 * The outcomes of that table (gross displaced, hiring margin, labour share, productivity, targets) are not here: they are compared.
 *
 * @param startMonth months after January 2026 until AI starts to move; earlier months are exactly those of the baseline
 * @param horizonYears years from the start until the frontier reaches its ceiling [horizon_years]
 * @param feasibleTaskShare mean share of tasks that AI can do at the horizon, weighted with Dutch employment [feasible_target]
 * @param physicalCeiling share of tasks at the horizon in ISCO 6 to 9 [physical_ceiling_isco6to9]
 * @param adoptionSpeed k, logit per year [adoption_k]
 * @param adoptionCeiling share of firms that adopts in the end [adoption_at_horizon]
 * @param depthAtStart share of the feasible tasks that a new adopter hands over [depth_start]
 * @param depthAtHorizon share in the end [depth_at_horizon]
 * @param labourSavingMean share of tasks done by AI that saves labour, middle of the complementarity range [sigma_mean]
 * @param labourSavingSlope added for the least, subtracted for the most complementary occupation [sigma_theta_slope]
 * @param newTaskRate new tasks as a share of employment per year [new_task_rate]
 * @param baselineNewTaskRate the part that the baseline path already contains (0.012 in every scenario)
 * @param aiPriceShare kappa, price of AI relative to the labour it replaces
 * @param foreignRentShare share of AI rents that leaves the country [foreign_rent_share]
 * @param reabsorptionShare share of jobs saved that comes back [reabsorption_share]
 * @param freelancerMultiplier relative loss of own-account work in the same occupation [freelancer_multiplier]
 * @param juniorMultiplier relative hiring loss below age 27; read by labour [junior_multiplier_age_lt27]
 * @param olderMultiplier relative hiring loss from age 50; read by labour [age50plus_multiplier]
 * @param extraSearchMonths longer search of those displaced; read by labour [extra_search_months]
 * @param reemploymentWageLoss percent, negative; read by labour [reemployment_wage_loss]
 */
public record TechnologyScenario(
        Sourced startMonth,
        Sourced horizonYears,
        Sourced feasibleTaskShare,
        Sourced physicalCeiling,
        Sourced adoptionSpeed,
        Sourced adoptionCeiling,
        Sourced depthAtStart,
        Sourced depthAtHorizon,
        Sourced labourSavingMean,
        Sourced labourSavingSlope,
        Sourced newTaskRate,
        Sourced baselineNewTaskRate,
        Sourced aiPriceShare,
        Sourced foreignRentShare,
        Sourced reabsorptionShare,
        Sourced freelancerMultiplier,
        Sourced juniorMultiplier,
        Sourced olderMultiplier,
        Sourced extraSearchMonths,
        Sourced reemploymentWageLoss) {

    /** Years since AI started to move, 0 before. */
    public double yearsSinceStart(Month month) {
        return Math.max(0, month.index() - startMonth.value()) / 12.0;
    }
}
