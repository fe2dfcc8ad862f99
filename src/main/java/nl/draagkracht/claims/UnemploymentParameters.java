package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/** Behaviour around WW: claiming and ending. UWV quantitative information 2025 and annual report 2020. */
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
        Sourced shortestWorkMonths) {}
