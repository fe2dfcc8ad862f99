/**
 * How well does the model agree with Dutch facts, and how sure are we of that?
 * ODD: "Validation". Runs the Netherlands several times, measures every published number as its source does, and says which are held.
 * Moves declared numbers until declared moments are as near as they come.
 * Leaves out: the model itself, reading files, printing.
 */
package nl.draagkracht.experiment;
