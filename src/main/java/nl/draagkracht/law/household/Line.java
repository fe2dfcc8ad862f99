package nl.draagkracht.law.household;

/**
 * One line of a statement: what is given (positive) or taken (negative), by which article.
 *
 * @param who member, or empty for the household
 * @param what the amount in words
 * @param article statute and article
 * @param side in whose purse it counts
 * @param yearEuros euros a year
 */
public record Line(String who, String what, String article, Side side, double yearEuros) {

    /** Where a line counts. */
    public enum Side {
        /** Income from the market, before the law. */
        MARKET,
        /** Given or taken by the law; with the market income it is the disposable income. */
        LAW,
        /** Paid by the employer on top of the wage; not in the disposable income. */
        EMPLOYER
    }

    /** Euros a month, a twelfth of the year. */
    public double monthEuros() {
        return yearEuros / 12;
    }
}
