/**
 * Can the Dutch social funds and the state pay, and what do they owe?
 *
 * <p>Implements the model page, section 4.9, and the phase "Funds and state close their books". Premiums stay constant unless a lever sets them; a fund is
 * never mended silently. Left out: institutions' hiring of staff, assets of funds before the start.
 */
package nl.draagkracht.treasury;
