package nl.draagkracht.experiment;

/**
 * One amount of a household's month.
 *
 * @param whose {@code self, partner, child, parent, other}, or {@code household}
 * @param id what it is, camel case
 * @param item what it is, in words
 * @param article law and article, or contract
 * @param cents positive when received, negative when paid
 */
public record LifeMoney(String whose, String id, String item, String article, long cents) {}
