package nl.draagkracht.kernel;

/** Rounds amounts of money to whole cents, where it is done for every Dutch household. */
public final class Whole {
    private Whole() {}

    /**
     * The nearest whole number, halves upwards as {@link Math#round(double)}, which takes twenty instructions for it against three.
     *
     * @param value between -2^52 and 2^52; the double just below a half counts as a half
     */
    public static long nearest(double value) {
        return (long) Math.floor(value + 0.5);
    }
}
