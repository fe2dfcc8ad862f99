/**
 * What do the Dutch statutes say about tax, premiums and benefits?
 *
 * <p>Pure functions on records, one file per statute, each number dated and sourced (ODD section 6, Law). Start at
 * {@link nl.draagkracht.law.Statutes}.
 *
 * <p>Leaves out people, chance and time: who claims and when is {@code claims}; who pays when is {@code income}.
 */
package nl.draagkracht.law;
