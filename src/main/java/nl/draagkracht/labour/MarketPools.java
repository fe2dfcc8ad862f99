package nl.draagkracht.labour;

import java.util.Arrays;

/**
 * Chance of success of an application, market by market, thin markets pooled.
 * Urn-ball matching (Butters 1977; del Rio-Chanona et al. 2021, section 2.3): (v/s) (1 - exp(-s/v)). Markets below the minimum number of
 * expected applications are joined over provinces, then over neighbouring occupations in the order of ISCO-08, so that a sample hires
 * as the whole country does.
 */
public final class MarketPools {
    private final int markets;
    private final int provinces;
    private final int[] pool;
    private final double[] success;
    private final int[] start;
    private final int[] members;

    /**
     * The pools of a month.
     *
     * @param applicants expected applications per market; markets are occupation x province, province last
     * @param openings weight of the free slots per market
     * @param provinces number of provinces
     * @param minimum expected applications below which a market is joined with others; 0 leaves every market alone
     */
    public MarketPools(double[] applicants, double[] openings, int provinces, double minimum) {
        markets = applicants.length;
        this.provinces = provinces;
        pool = new int[markets];
        int pools = join(applicants, minimum);
        var s = new double[pools];
        var v = new double[pools];
        start = new int[pools + 1];
        for (int m = 0; m < markets; m++) {
            s[pool[m]] += applicants[m];
            v[pool[m]] += openings[m];
            start[pool[m] + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            start[p + 1] += start[p];
        }
        members = new int[markets];
        var next = Arrays.copyOf(start, pools);
        for (int m = 0; m < markets; m++) {
            members[next[pool[m]]++] = m;
        }
        success = new double[pools];
        for (int p = 0; p < pools; p++) {
            success[p] = chance(s[p], v[p]);
        }
    }

    /** Chance that one of s applications to openings of weight v succeeds. */
    public static double chance(double s, double v) {
        if (v <= 0) {
            return 0;
        }
        double perOpening = s / v;
        return perOpening < 1e-9 ? 1 : (1 - StrictMath.exp(-perOpening)) / perOpening;
    }

    private int join(double[] applicants, double minimum) {
        int pools = 0;
        double gathered = minimum;
        for (int occupation = 0; occupation < markets / provinces; occupation++) {
            int from = occupation * provinces;
            double rest = 0;
            for (int m = from; m < from + provinces; m++) {
                rest += applicants[m] >= minimum ? 0 : applicants[m];
            }
            int shared = -1;
            if (gathered < minimum) {
                shared = pools - 1;
            }
            boolean opens = shared < 0;
            if (opens) {
                shared = pools++;
                gathered = 0;
            }
            gathered += rest;
            for (int m = from; m < from + provinces; m++) {
                pool[m] = shared;
            }
        }
        return splitLarge(applicants, minimum, mergeLast(pools, gathered, minimum));
    }

    /** A last pool that stayed too thin joins the one before. */
    private int mergeLast(int pools, double gathered, double minimum) {
        if (gathered >= minimum || pools < 2) {
            return pools;
        }
        for (int m = 0; m < markets; m++) {
            pool[m] = Math.min(pool[m], pools - 2);
        }
        return pools - 1;
    }

    private int splitLarge(double[] applicants, double minimum, int pools) {
        int number = pools;
        for (int m = 0; m < markets; m++) {
            if (applicants[m] >= minimum) {
                pool[m] = number++;
            }
        }
        return number;
    }

    /** Number of pools. */
    int count() {
        return success.length;
    }

    /** Chance of success in a market. */
    public double success(int market) {
        return success[pool[market]];
    }

    /** Where the markets that share the pool of a market begin, see {@link #member}. */
    int from(int market) {
        return start[pool[market]];
    }

    /** One past the last of them. */
    int to(int market) {
        return start[pool[market] + 1];
    }

    /** A market of a pool. */
    int member(int place) {
        return members[place];
    }
}
