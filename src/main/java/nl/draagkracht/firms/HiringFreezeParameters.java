package nl.draagkracht.firms;

import nl.draagkracht.kernel.Sourced;

/**
 * How far ahead an employer that uses AI stops replacing leavers in work that it plans to let AI do.
 * Model page 4.4, "Hplan"; {@code parameters/firms/hiring-freeze.json}.
 *
 * @param months months that a yearly plan of staff reaches: a slot that AI takes within it is not filled again; 0 = leavers are replaced
 *     until the slot is gone
 */
public record HiringFreezeParameters(Sourced months) {}
