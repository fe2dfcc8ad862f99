/**
 * How do published tables become 18 million persons in 8.5 million households on 1 January 2026?
 * ODD: "Initialisation". Each stage fits a table (iterative proportional fitting), rounds it to whole persons with the
 * published margins exact, and hands the numbers out by quota; chance decides only who. Leaves out: anything that
 * happens after the first of January.
 */
package nl.draagkracht.population.synthesis;
