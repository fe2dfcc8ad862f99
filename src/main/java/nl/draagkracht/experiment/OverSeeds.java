package nl.draagkracht.experiment;

/** Mean of runs that differ in their seed, and how sure it is (Monte-Carlo error). */
final class OverSeeds {
    private OverSeeds() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Standard error of the mean over seeds; NaN with one. */
    static double error(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        int n = values.length;
        return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    }
}
