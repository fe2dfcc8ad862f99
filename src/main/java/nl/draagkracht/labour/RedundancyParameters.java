package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * What a Dutch employer does with workers above the slots it wants.
 * Model page 4.4; {@code parameters/labour/redundancy.json}.
 *
 * @param dismissalSpeed dismissal speed, per month
 * @param planningMonths planning months, months
 * @param reorganisationMonths reorganisation months, months
 * @param reorganisationGap reorganisation gap, share of the staff of a firm
 * @param reorganisationStaff reorganisation staff, workers
 * @param reorganisationWait months between the announcement of a reorganisation and the dismissals
 * @param nonRenewal non renewal, per month
 * @param assignmentEnd assignment end, per month
 * @param threatenedSearch threatened search, ratio
 */
public record RedundancyParameters(
        Sourced dismissalSpeed,
        Sourced planningMonths,
        Sourced reorganisationMonths,
        Sourced reorganisationGap,
        Sourced reorganisationStaff,
        Sourced reorganisationWait,
        Sourced nonRenewal,
        Sourced assignmentEnd,
        Sourced threatenedSearch) {}
