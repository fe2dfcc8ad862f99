package nl.draagkracht.claims;

import java.util.Arrays;

/**
 * Who stands where in the line of a desk: claims come evenly over their month and are decided in that order, evenly over the month of the
 * decision. So the wait of a decision is known to a fraction of a month, and the share on time moves smoothly with the load.
 */
final class WaitingLine {
    private static final double WEEKS_A_MONTH = 52.0 / 12;

    private final double[] left = new double[WaitTable.MOST];
    private final double[] first = new double[WaitTable.MOST];
    private final double[] last = new double[WaitTable.MOST];
    private final double[] lateOfDecided = new double[WaitTable.MOST];
    private final double[] lateOfWaiting = new double[WaitTable.MOST];
    private double decidedSoFar;

    WaitingLine() {
        Arrays.fill(left, 1);
    }

    /** Begins a month, before its first decision. */
    void start() {
        decidedSoFar = 0;
    }

    /**
     * Notes decisions on claims of an age, oldest first.
     *
     * @param share share of those still waiting that is decided
     * @param partOfMonth their part of all decisions of the month
     */
    void decide(int months, double share, double partOfMonth) {
        double cameFrom = 1 - left[months];
        first[months] = months + decidedSoFar - cameFrom;
        decidedSoFar += partOfMonth;
        left[months] *= 1 - share;
        last[months] = months + decidedSoFar - (1 - left[months]);
    }

    /** Ends a month with a statutory term in weeks. */
    void pass(double termWeeks) {
        double term = termWeeks / WEEKS_A_MONTH;
        for (int months = WaitTable.MOST - 1; months >= 0; months--) {
            lateOfDecided[months] = beyond(first[months], last[months], term);
            lateOfWaiting[months] = beyond(months, months + left[months], term);
            if (months < WaitTable.MOST - 1) {
                left[months + 1] = left[months];
            }
        }
        left[0] = 1;
    }

    double lateOfDecided(int months) {
        return lateOfDecided[months];
    }

    double lateOfWaiting(int months) {
        return lateOfWaiting[months];
    }

    /** Part of what is spread evenly between two values that lies beyond a third. */
    private static double beyond(double one, double other, double term) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        if (low >= term) {
            return 1;
        }
        return high <= term ? 0 : (high - term) / (high - low);
    }
}
