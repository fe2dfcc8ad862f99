package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/** Take-up of the provisions after the employee insurances: IOW and IOAW after WW, Bbz of households whose assignments ended. */
public record ProvisionParameters(
        Sourced olderUnemployedTakeUp,
        Sourced olderFamilyTakeUp,
        Sourced selfEmployedShare,
        Sourced selfEmployedLongestSearch) {}
