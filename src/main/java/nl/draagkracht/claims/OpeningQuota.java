package nl.draagkracht.claims;

/**
 * Draws a wanted number from candidates that pass by in row order, without a list of them: each candidate adds the same
 * share and whoever fills a whole one is taken (systematic sampling), so the number is exact and spread over all rows.
 */
final class OpeningQuota {
    private final double[] candidates;
    private final double[] shares;
    private final double[] filled;

    /** A quota per cell. */
    OpeningQuota(int cells) {
        candidates = new double[cells];
        shares = new double[cells];
        filled = new double[cells];
    }

    void count(int cell) {
        candidates[cell]++;
    }

    double candidates(int cell) {
        return candidates[cell];
    }

    /** Wants a number from a cell, at most a share of its candidates; returns how many it will give. */
    double want(int cell, double number, double atMost) {
        double given = Math.min(number, atMost * candidates[cell]);
        shares[cell] = candidates[cell] <= 0 ? 0 : given / candidates[cell];
        filled[cell] = 0.5;
        return given;
    }

    /** Whether the candidate now passing is taken. */
    boolean takes(int cell) {
        filled[cell] += shares[cell];
        if (filled[cell] < 1) {
            return false;
        }
        filled[cell]--;
        return true;
    }
}
