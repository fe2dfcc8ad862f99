package nl.draagkracht.firms;

/**
 * How much of the usual entry-level work is left among the openings of a department in which AI takes work.
 * Model page 4.4: entry-level vacancies go first. In Swedish and US registers ages 22 to 25 lose several times as large a share of the
 * work in exposed jobs as ages 31 to 49, in firms that use AI and nearly all by not being hired.
 */
final class EntryLevel {
    /** A department never closes to beginners altogether. */
    private static final double LEAST = 0.05;

    private EntryLevel() {}

    /**
     * Entry-level openings relative to other openings and to the start, 1 where nothing is lost; above 1 where employers have come to ask
     * for less experience than before AI.
     *
     * @param lost share of the work of a department that AI takes, or will have taken by the end of its plan
     * @param times share of entry-level work lost per share of all work lost, at least 1
     * @param opened openings for people with experience that employers have opened to beginners, {@link AskedExperience#opened}
     */
    static double left(double lost, double times, double opened) {
        double left = times == 1 ? 1 : Math.max(LEAST, (1 - times * lost) / Math.max(LEAST, 1 - lost));
        return left == 1 ? 1 : Math.max(LEAST, left + opened);
    }
}
