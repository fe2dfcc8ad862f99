package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Take-up of the provisions around and after the employee insurances: Toeslagenwet by the benefit it supplements (Arbeidsinspectie
 * 2023), IOW and IOAW after WW, Bbz of households whose assignments ended.
 */
public record ProvisionParameters(
        Sourced supplementTakeUp,
        Sourced supplementTakeUpOfYoungDisabled,
        Sourced supplementTakeUpOfOlder,
        Sourced supplementMeanOfTable,
        Sourced olderUnemployedTakeUp,
        Sourced olderFamilyTakeUp,
        Sourced selfEmployedShare,
        Sourced selfEmployedLongestSearch) {}
