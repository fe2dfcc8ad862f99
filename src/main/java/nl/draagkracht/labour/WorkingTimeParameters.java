package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * How long a week of employees may be, and what a shorter one does.
 * {@code parameters/labour/working-time.json}; neutral until the instrument for a shorter week changes it.
 *
 * @param longestWeek longest week of an employee, hours
 * @param payKept share of the lost weekly pay that a higher hourly wage makes up for
 * @param hoursReplaced share of the lost hours for which employers want other people
 */
public record WorkingTimeParameters(Sourced longestWeek, Sourced payKept, Sourced hoursReplaced) {}
