package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * What reaches the staff of Dienst Toeslagen.
 *
 * @param handledByStaff share of reported changes that a machine cannot handle
 */
public record CaseParameters(Sourced handledByStaff) {}
