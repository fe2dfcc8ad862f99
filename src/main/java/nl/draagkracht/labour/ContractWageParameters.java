package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sourced;

/**
 * How collective agreements move wages.
 * Model page 4.5, wages; {@code parameters/labour/contract-wages.json}.
 *
 * @param realGrowth real growth, per year
 * @param slope slope, pp a year per pp of unemployment gap
 * @param lagMonths lag months, months
 */
public record ContractWageParameters(Sourced realGrowth, Sourced slope, Sourced lagMonths) {}
