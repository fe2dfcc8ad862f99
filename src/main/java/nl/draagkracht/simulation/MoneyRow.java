package nl.draagkracht.simulation;

/**
 * One amount that a Dutch household got or paid in a month.
 *
 * @param id what it is, camel case
 * @param item what it is, in words
 * @param article law and article, or contract
 * @param person row of the member it belongs to, -1 for what is the household's
 * @param cents positive when received, negative when paid
 */
public record MoneyRow(String id, String item, String article, int person, long cents) {}
