/**
 * How do rows get in and out of files that other programs read, and what can be asked of them by SQL?
 * ODD: "Observation" (results) and "Initialisation" (a population that somebody brings). The only room that speaks to
 * DuckDB, which is loaded when it is asked for and never by a run (decision 5). Leaves out: any judgement, any chance.
 */
package nl.draagkracht.store;
