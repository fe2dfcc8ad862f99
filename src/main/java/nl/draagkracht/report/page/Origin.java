package nl.draagkracht.report.page;

/**
 * Which program made the page from what, so that anyone can make it again.
 *
 * @param version version of the program
 * @param commit commit of its sources
 * @param resolvedHash SHA-256 of {@code resolved.json}
 */
public record Origin(String version, String commit, String resolvedHash) {}
