package nl.draagkracht.income;

import java.util.List;

/**
 * What Dienst Toeslagen settled and collected in a month, counts and cents of the sample.
 *
 * @param recoveries decisions by which an allowance of last year is claimed back
 * @param claimed cents claimed back by them
 * @param supplements decisions by which more is paid
 * @param supplemented cents paid by them
 * @param repaid cents that households paid back
 * @param debt cents still to be paid back
 * @param debtors households that owe
 * @param several of them, those that owe for more than one allowance
 * @param coerced households against which recovery became coercive
 * @param changes households that reported a changed income
 */
record AllowanceTotals(
        long recoveries,
        long claimed,
        long supplements,
        long supplemented,
        long repaid,
        long debt,
        long debtors,
        long several,
        long coerced,
        long changes) {
    /** Number of sums, in the order of the components. */
    static final int SUMS = 10;
    /** Place of the reported changes among them. */
    static final int CHANGES = 9;

    static final AllowanceTotals NONE = of(new long[SUMS]);

    static AllowanceTotals of(long[] sums) {
        return new AllowanceTotals(
                sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8], sums[CHANGES]);
    }

    /** Adds up the sums of parts of the country. */
    static AllowanceTotals sum(List<long[]> parts) {
        long[] sums = new long[SUMS];
        for (long[] part : parts) {
            for (int i = 0; i < SUMS; i++) {
                sums[i] += part[i];
            }
        }
        return of(sums);
    }
}
