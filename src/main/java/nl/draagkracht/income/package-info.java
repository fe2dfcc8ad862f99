/**
 * Who earns what from a month of Dutch production, and what do taxes, premiums and benefits leave them?
 *
 * <p>Implements the model page, section 4.7 (firms, factor incomes, owners), the incomes of 4.10 and the phase "Firms produce,
 * incomes are paid and taxed". Left out: loans by instrument, hours of sickness, study finance, alimony, early pensions; what
 * the population does not contain stands in a declared row (party {@code BRIDGE}).
 */
package nl.draagkracht.income;
