/**
 * What can AI do, who has it, and how much labour does it save?
 * Implements the model page, section 4.2: frontier, exposure, complementarity, adoption hazard, depth, as plain functions.
 * Leaves out every decision: firms adopt in package firms, nothing here holds state or draws.
 */
package nl.draagkracht.technology;
