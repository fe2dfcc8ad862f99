package nl.draagkracht.kernel;

/**
 * Where a number comes from.
 *
 * @param grade how well it is founded
 * @param citation law, table, paper or reason
 * @param url public address, empty when there is none
 * @param date the day or period the number speaks of
 */
public record Source(Grade grade, String citation, String url, String date) {
    /** The source of numbers made up inside tests. */
    public static final Source NONE = new Source(Grade.M, "made up", "", "");
}
