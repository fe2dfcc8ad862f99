package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/** Claiming and leaving bijstand. Inspectie SZW on non-take-up (2018) and CBS on exits (2023). */
public record AssistanceParameters(
        Sourced claimHazard,
        Sourced claimHazardAfterWork,
        Sourced settlerShare,
        Sourced exitShareByOtherReasons,
        Sourced meanExitYoung,
        Sourced meanExitMiddle,
        Sourced meanExitOlder,
        Sourced youngTakeUpFactor,
        Sourced workingTakeUpFactor,
        Sourced afterWorkTakeUpFactor) {}
