package nl.draagkracht.labour;

/**
 * Where one application goes: per kind of seeker (row) a chance for each market, kept cumulated.
 * Del Rio-Chanona et al. (2021), their job search: a seeker from i applies in j with the chance A[i,j] v[j] / sum over k of A[i,k] v[k]. The
 * month fills the weights with mobility, commuting and openings (model page 4.5), the limit case with its network and vacancies.
 */
public final class Destinations {
    private final int markets;
    private final double[][] cumulated;

    /** No chances yet: call {@link #aim} for every row. */
    public Destinations(int rows, int markets) {
        this.markets = markets;
        cumulated = new double[rows][markets];
    }

    /** How strongly a market draws the applications of a row, in any unit, at least 0. */
    @FunctionalInterface
    public interface Weight {
        /** The weight of a market. */
        double of(int market);
    }

    /** Sets the chances of a row in proportion to the weights. */
    public void aim(int row, Weight weight) {
        double[] line = cumulated[row];
        double sum = 0;
        for (int m = 0; m < markets; m++) {
            sum += weight.of(m);
            line[m] = sum;
        }
    }

    /** Expected applications per market when so many are sent from each row; a row without any weight sends none. */
    public double[] applications(double[] byRow) {
        var byMarket = new double[markets];
        for (int row = 0; row < byRow.length; row++) {
            if (byRow[row] > 0) {
                spread(row, byRow[row], byMarket);
            }
        }
        return byMarket;
    }

    private void spread(int row, double applications, double[] byMarket) {
        double[] line = cumulated[row];
        double sum = line[markets - 1];
        if (sum <= 0) {
            return;
        }
        byMarket[0] += applications * line[0] / sum;
        // each market by itself, so that the processor may divide for several at once
        for (int m = 1; m < markets; m++) {
            byMarket[m] += applications * (line[m] - line[m - 1]) / sum;
        }
    }

    /** The chance that an application of this row goes to this market. */
    public double chance(int row, int market) {
        double[] line = cumulated[row];
        double sum = line[markets - 1];
        return sum <= 0 ? 0 : (line[market] - (market == 0 ? 0 : line[market - 1])) / sum;
    }

    /** The market that an application of this row goes to, u being a uniform draw; -1 when there is none. */
    public int drawn(int row, double u) {
        double[] line = cumulated[row];
        double value = u * line[markets - 1];
        if (line[markets - 1] <= 0) {
            return -1;
        }
        int low = 0;
        int high = markets - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
