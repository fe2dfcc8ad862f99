package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Month;

/**
 * Persons who went from one state to another in one month, full scale, as a row of {@code flows.csv}. Stocks and flows
 * follow the labour accounts of CBS: last month's stock plus these rows gives this month's.
 *
 * @param month the month of the move
 * @param from the state left, for example {@code employed} or {@code ww}
 * @param to the state entered
 * @param persons number of persons, divided by the sample share
 */
public record FlowRow(Month month, String from, String to, long persons) {}
