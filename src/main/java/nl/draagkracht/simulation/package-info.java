/**
 * In which order does a month happen, and does the system withstand the shock?
 * ODD: "Process overview and scheduling" and "Verdict". Runs a resolved scenario beside its baseline with the same luck
 * and leaves plain rows behind. Leaves out: reading files, writing results, ensembles.
 */
package nl.draagkracht.simulation;
