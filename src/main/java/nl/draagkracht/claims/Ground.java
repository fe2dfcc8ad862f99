package nl.draagkracht.claims;

/**
 * How somebody stands under a scheme of Dutch social security in a month, in words, with the article that says so. Made for one person
 * that is followed; an ordinary run makes none.
 *
 * @param scheme code of the scheme
 * @param words what is paid, or why nothing is
 * @param article law and article
 */
public record Ground(String scheme, String words, String article) {}
