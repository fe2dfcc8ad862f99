/**
 * How many firms are there, when do they use AI, and how many workers of each occupation do they want?
 * Implements the model page, sections 4.2 (adoption), 4.3 (jobs wanted, work that comes back) and the slots.
 * Leaves out who fills a job (labour), what firms earn (income) and what households buy (spending).
 */
package nl.draagkracht.firms;
