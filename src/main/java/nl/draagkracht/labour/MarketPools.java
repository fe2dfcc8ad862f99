package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;

/**
 * Chance of success of an application, market by market, thin markets pooled.
 * Urn-ball matching (Butters 1977; del Rio-Chanona et al. 2021, section 2.3): (v/s) (1 - exp(-s/v)). Markets below the minimum number of
 * expected applications are joined over provinces, then over neighbouring occupations in the order of ISCO-08, so that a sample hires
 * as the whole country does.
 */
final class MarketPools {
    private static final int MARKETS = OpenSlots.MARKETS;

    private final int[] pool = new int[MARKETS];
    private final double[] success;
    private final int[] start;
    private final int[] members;

    MarketPools(double[] applicants, OpenSlots open, double minimum) {
        int pools = join(applicants, minimum);
        var s = new double[pools];
        var v = new double[pools];
        start = new int[pools + 1];
        for (int m = 0; m < MARKETS; m++) {
            s[pool[m]] += applicants[m];
            v[pool[m]] += open.weightOf(m);
            start[pool[m] + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            start[p + 1] += start[p];
        }
        members = new int[MARKETS];
        var next = Arrays.copyOf(start, pools);
        for (int m = 0; m < MARKETS; m++) {
            members[next[pool[m]]++] = m;
        }
        success = new double[pools];
        for (int p = 0; p < pools; p++) {
            success[p] = chance(s[p], v[p]);
        }
    }

    /** Chance that one of s applications to openings of weight v succeeds. */
    static double chance(double s, double v) {
        if (v <= 0) {
            return 0;
        }
        double perOpening = s / v;
        return perOpening < 1e-9 ? 1 : (1 - StrictMath.exp(-perOpening)) / perOpening;
    }

    private int join(double[] applicants, double minimum) {
        int pools = 0;
        double gathered = minimum;
        for (int occupation = 0; occupation < Occupation.COUNT; occupation++) {
            int from = occupation * Province.COUNT;
            double rest = 0;
            for (int m = from; m < from + Province.COUNT; m++) {
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
            for (int m = from; m < from + Province.COUNT; m++) {
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
        for (int m = 0; m < MARKETS; m++) {
            pool[m] = Math.min(pool[m], pools - 2);
        }
        return pools - 1;
    }

    private int splitLarge(double[] applicants, double minimum, int pools) {
        int number = pools;
        for (int m = 0; m < MARKETS; m++) {
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
    double success(int market) {
        return success[pool[market]];
    }

    /** The markets that share the pool of a market. */
    int[] neighbours(int market) {
        return Arrays.copyOfRange(members, start[pool[market]], start[pool[market] + 1]);
    }
}
