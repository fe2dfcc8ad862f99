package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Behaviour around WW: claiming and ending, and advances. UWV quantitative information 2025 and annual report 2020.
 *
 * @param longestAdvance months that an advance is paid at most while a claim waits
 * @param advanceSavings savings below which somebody who waits is in need of an advance, in months of the benefit
 */
public record UnemploymentParameters(
        Sourced takeUp,
        Sourced takeUpOfShortRights,
        Sourced takeUpOfPupils,
        Sourced takeUpOfReplaced,
        Sourced monthsWorthKeeping,
        Sourced settledByHours,
        Sourced hoursReplacedHazard,
        Sourced shortRightMonths,
        Sourced personsPerBenefit,
        Sourced recordedEndHazard,
        Sourced noFormHazard,
        Sourced otherEndHazard,
        Sourced inactiveEndHazard,
        Sourced holidayFactor,
        Sourced shortestWorkMonths,
        Sourced longestAdvance,
        Sourced advanceSavings) {}
