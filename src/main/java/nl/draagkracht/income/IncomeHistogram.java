package nl.draagkracht.income;

/**
 * How standardised disposable income is spread over Dutch private households, counted in steps of ten euros a month.
 * CBS, Inkomensverdeling (each household once); integer counts, so chunks add up to the same numbers in any order.
 */
public final class IncomeHistogram {
    /** Width of a step, cents a month. */
    public static final int STEP_CENTS = 1_000;

    private static final int STEPS = 4_096;

    private final int[] households = new int[STEPS];

    /** Counts a household with this standardised income; incomes beyond both ends go into the outer steps. */
    void count(int standardisedCents) {
        int step = standardisedCents / STEP_CENTS;
        households[Math.max(0, Math.min(STEPS - 1, step))]++;
    }

    void add(IncomeHistogram other) {
        for (int i = 0; i < STEPS; i++) {
            households[i] += other.households[i];
        }
    }

    /** Households counted, in the sample. */
    public long households() {
        long sum = 0;
        for (int count : households) {
            sum += count;
        }
        return sum;
    }

    /** Income below which a share of the households lies, cents a month, linear inside a step. */
    public double quantileCents(double share) {
        double target = share * households();
        double below = 0;
        for (int i = 0; i < STEPS; i++) {
            if (below + households[i] >= target && households[i] > 0) {
                return (i + (target - below) / households[i]) * STEP_CENTS;
            }
            below += households[i];
        }
        return 0;
    }

    /** Boundaries between tenths, cents a month: nine numbers. */
    public double[] decilesCents() {
        double[] deciles = new double[9];
        for (int i = 0; i < deciles.length; i++) {
            deciles[i] = quantileCents((i + 1) / 10.0);
        }
        return deciles;
    }

    /** Mean income of each tenth of the households, cents a month, all of a step at its middle: ten numbers. */
    public double[] tenthMeansCents() {
        double[] means = new double[10];
        double size = households() / 10.0;
        int tenth = 0;
        double room = size;
        for (int i = 0; i < STEPS && size > 0; i++) {
            double left = households[i];
            while (left > 0) {
                double taken = tenth == means.length - 1 ? left : Math.min(left, room);
                means[tenth] += taken * (i + 0.5) * STEP_CENTS / size;
                left -= taken;
                room -= taken;
                if (room <= 0 && tenth < means.length - 1) {
                    tenth++;
                    room = size;
                }
            }
        }
        return means;
    }

    /** Gini coefficient over the middles of the steps. */
    public double gini() {
        double people = 0;
        double money = 0;
        double area = 0;
        for (int i = 0; i < STEPS; i++) {
            double income = (i + 0.5) * households[i];
            area += households[i] * (money + income / 2);
            people += households[i];
            money += income;
        }
        return money == 0 ? 0 : 1 - 2 * area / (people * money);
    }
}
