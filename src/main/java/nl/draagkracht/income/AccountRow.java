package nl.draagkracht.income;

/**
 * One amount in the account of a Dutch household in a month, as it was settled.
 *
 * @param item what it is
 * @param person row of the member who earns or is paid it, -1 for what is the household's
 * @param cents positive when received, negative when paid
 */
public record AccountRow(AccountItem item, int person, long cents) {}
