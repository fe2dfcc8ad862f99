package nl.draagkracht.technology;

import nl.draagkracht.kernel.Sourced;

/**
 * How many Dutch firms use AI at the start.
 * CBS, ICT use by firms 2025; {@code parameters/technology/adoption.json}.
 *
 * @param startShare share among firms with ten or more working persons
 */
public record AdoptionParameters(Sourced startShare) {}
