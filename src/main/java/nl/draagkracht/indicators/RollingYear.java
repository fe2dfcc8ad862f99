package nl.draagkracht.indicators;

/** The last twelve months of a flow; in the first year the months so far, annualised. */
final class RollingYear {
    private static final int MONTHS = 12;

    private final double[] months = new double[MONTHS];
    private int seen;

    /** Adds the flow of a month. */
    void add(double flow) {
        months[seen++ % MONTHS] = flow;
    }

    /** The flow of a year. */
    double sum() {
        int known = Math.min(seen, MONTHS);
        double sum = 0;
        for (int i = 0; i < known; i++) {
            sum += months[i];
        }
        return known == 0 ? 0 : sum * MONTHS / known;
    }
}
