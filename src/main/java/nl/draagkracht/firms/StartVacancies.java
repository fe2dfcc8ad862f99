package nl.draagkracht.firms;

import nl.draagkracht.kernel.Sourced;

/**
 * Work without a worker on 1 January 2026.
 * CBS vacancies, fourth quarter of 2025; {@code parameters/firms/start-vacancies.json}.
 *
 * @param openVacancies posted vacancies in the country
 * @param unadvertisedSlots free slots that are not posted, in the country
 * @param openAssignmentShare assignments without a taker, per own-account worker
 */
public record StartVacancies(Sourced openVacancies, Sourced unadvertisedSlots, Sourced openAssignmentShare) {}
