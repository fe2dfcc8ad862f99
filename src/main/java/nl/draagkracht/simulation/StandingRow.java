package nl.draagkracht.simulation;

/**
 * How a person stands under a scheme of Dutch social security in a month.
 *
 * @param scheme code of the scheme
 * @param words what is paid, or why nothing is
 * @param article law and article
 */
public record StandingRow(String scheme, String words, String article) {}
