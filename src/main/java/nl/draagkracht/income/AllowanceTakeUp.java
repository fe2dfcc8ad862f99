package nl.draagkracht.income;

import nl.draagkracht.kernel.SourcedTable;

/**
 * Which Dutch households claim an allowance they are entitled to: more of them the larger the right, fewer of the self-employed, nearly
 * all on bijstand, whom the municipality helps. CPB (2025) on figures of 2021. Readiness is one lasting draw of the household, so that who
 * claims a small right claims every larger one.
 */
final class AllowanceTakeUp {
    /** Zorgtoeslag. */
    static final int CARE = 0;
    /** Huurtoeslag. */
    static final int RENT = 1;
    /** Kindgebonden budget. */
    static final int CHILD = 2;

    private static final String[] ALLOWANCES = {"zorgtoeslag", "huurtoeslag", "kindgebondenBudget"};
    private static final String[] CASES = {"small", "middle", "large", "selfEmployed", "assistance"};
    private static final int SIZES = 3;
    private static final int SELF_EMPLOYED = 3;
    private static final int ASSISTANCE = 4;
    /** Shares of an allowance: by size of the right for employees, then for the self-employed, then on bijstand. */
    private static final int SHARES = 2 * SIZES + 1;

    private static final long SMALL_CENTS = 50_00;
    /** From here on a right is large, cents a month, by allowance. */
    private static final long[] LARGE_CENTS = {100_00, 150_00, 150_00};

    private final double[] shares = new double[ALLOWANCES.length * SHARES];

    /**
     * Take-up of a month.
     *
     * @param table factors on the mean share that does not claim
     * @param mean share that claims, by allowance
     */
    AllowanceTakeUp(SourcedTable table, double... mean) {
        for (int allowance = 0; allowance < ALLOWANCES.length; allowance++) {
            double[] factor = new double[CASES.length];
            for (int kind = 0; kind < CASES.length; kind++) {
                factor[kind] = table.value(ALLOWANCES[allowance], CASES[kind]);
            }
            int first = allowance * SHARES;
            for (int size = 0; size < SIZES; size++) {
                shares[first + size] = claiming(mean[allowance], factor[size]);
                shares[first + SIZES + size] = claiming(mean[allowance], factor[size] * factor[SELF_EMPLOYED]);
            }
            shares[first + 2 * SIZES] = claiming(mean[allowance], factor[ASSISTANCE]);
        }
    }

    private static double claiming(double mean, double factor) {
        return 1 - Math.min(1, (1 - mean) * factor);
    }

    /**
     * Share of households like this one that claims.
     *
     * @param cents the right a month
     */
    double share(int allowance, long cents, boolean assisted, boolean selfEmployed) {
        int first = allowance * SHARES;
        if (assisted) {
            return shares[first + 2 * SIZES];
        }
        int size = cents < SMALL_CENTS ? 0 : cents < LARGE_CENTS[allowance] ? 1 : 2;
        return shares[first + (selfEmployed ? SIZES : 0) + size];
    }
}
