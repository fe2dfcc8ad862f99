/**
 * Which levers can policy pull, and which numbers does each of them change?
 * ODD: "Levers". One sealed family of pure functions from parameters to parameters, each with its strengths, their bounds
 * and a sentence for reports. Leaves out: reading files (the room above) and the clock (simulation).
 */
package nl.draagkracht.scenario.instrument;
