package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * Paid retraining of the unemployed in the Netherlands.
 * {@code parameters/labour/retraining.json}; neutral until the instrument gives seats.
 *
 * @param seats places that open in a month, persons of the whole country
 * @param durationMonths length of a course, months
 * @param completion share of those who stay to the end that passes
 * @param feePerSeat what the state pays for a seat when its course begins, euros
 * @param searchInTraining search during a course relative to others
 */
public record RetrainingParameters(
        Sourced seats, Sourced durationMonths, Sourced completion, Sourced feePerSeat, Sourced searchInTraining) {}
