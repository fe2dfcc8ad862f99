package nl.draagkracht.kernel;

/** Rounds amounts of money to whole cents, where it is done for every Dutch household. */
public final class Whole {
    /** Cents a month for a euro a year. */
    private static final double MONTH_CENTS = 100.0 / 12;

    private Whole() {}

    /**
     * The nearest whole number, halves upwards as {@link Math#round(double)}, which takes twenty instructions for it against four. The
     * correction is for negative amounts, which are rare, so that the processor does not wait for it.
     *
     * @param value between -2^52 and 2^52; the double just below a half counts as a half
     */
    public static long nearest(double value) {
        double shifted = value + 0.5;
        long towardsZero = (long) shifted;
        return shifted < towardsZero ? towardsZero - 1 : towardsZero;
    }

    /** A twelfth of an amount in euros a year, in whole cents a month. A product, since the processor divides four times as slowly. */
    public static long monthCents(double yearEuros) {
        return nearest(yearEuros * MONTH_CENTS);
    }
}
