package nl.draagkracht.indicators;

/**
 * The highest mean of twelve months of a row, because one month of a sample says little.
 *
 * @param last month of the row, counted from 0, in which the twelve months end
 * @param value the mean; of all months of a row that is shorter
 */
public record HighestYear(int last, double value) {
    private static final int MONTHS = 12;

    /** The highest mean of a row of at least one month; the earliest of equals. */
    public static HighestYear of(double[] row) {
        int window = Math.min(MONTHS, row.length);
        double highest = Double.NEGATIVE_INFINITY;
        int at = window - 1;
        for (int end = window - 1; end < row.length; end++) {
            double mean = mean(row, end);
            if (mean > highest) {
                highest = mean;
                at = end;
            }
        }
        return new HighestYear(at, highest);
    }

    /** Mean of the twelve months that end in this one, or of as many as there are. */
    public static double mean(double[] row, int last) {
        int from = Math.max(0, last + 1 - MONTHS);
        double sum = 0;
        for (int t = from; t <= last; t++) {
            sum += row[t];
        }
        return sum / (last + 1 - from);
    }
}
