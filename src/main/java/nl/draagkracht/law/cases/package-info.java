/**
 * Does the law as written here give the amounts that others published?
 *
 * <p>Domains of published cases: inputs with types and defaults, outputs, and the answer of the statute book. The format is
 * that of {@code law-cases.csv}; start at {@link nl.draagkracht.law.cases.CaseBook}.
 *
 * <p>Leaves out reading files and printing: those belong to {@code scenario} and the doors.
 */
package nl.draagkracht.law.cases;
