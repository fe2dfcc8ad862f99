package nl.draagkracht.report.page;

import java.util.Arrays;

/** Arithmetic on rows of months: sums and means of the last twelve, as the limits of the verdict use them. */
final class Rolling {

    private static final int YEAR = 12;

    private Rolling() {}

    /** A row in which nothing is measured yet. */
    static double[] nothing(int months) {
        double[] row = new double[months];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    /** The sum of the last twelve months; before there are twelve, the months so far at a year's rate. */
    static double[] yearSum(double[] flow) {
        double[] sums = mean(flow, YEAR);
        for (int t = 0; t < sums.length; t++) {
            sums[t] *= YEAR;
        }
        return sums;
    }

    /** The mean of the last {@code window} months, or of the months so far. */
    static double[] mean(double[] row, int window) {
        double[] means = new double[row.length];
        for (int t = 0; t < row.length; t++) {
            int from = Math.max(0, t - window + 1);
            means[t] = Arrays.stream(row, from, t + 1).average().orElse(Double.NaN);
        }
        return means;
    }

    /** Month by month, the sum of two rows. */
    static double[] sum(double[] one, double[] other) {
        double[] sums = new double[one.length];
        for (int t = 0; t < sums.length; t++) {
            sums[t] = one[t] + other[t];
        }
        return sums;
    }
}
