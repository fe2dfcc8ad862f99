package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.HouseholdType;

/** Persons of the sample whom the poverty measure counts, and the poor among them, by group; whole numbers, so that chunks add up in any order. */
final class PovertyTally {
    /** Shortfall of income in whole per cent of the line. */
    private static final int PERCENTS = 101;

    long persons;
    long poor;
    long workers;
    long poorWorkers;
    final long[] ofAge = new long[PovertyHome.AGES.length];
    final long[] poorOfAge = new long[PovertyHome.AGES.length];
    final long[] ofType = new long[HouseholdType.COUNT];
    final long[] poorOfType = new long[HouseholdType.COUNT];
    final long[] poorOfSource = new long[IncomeSource.COUNT];
    final long[] ofContract = new long[Contract.COUNT];
    final long[] poorOfContract = new long[Contract.COUNT];
    private final long[] shortfalls = new long[PERCENTS];

    /** Counts the members of a household. */
    void household(int type, PovertyHome home, boolean isPoor) {
        persons += home.members;
        workers += home.workers;
        ofType[type] += home.members;
        add(ofAge, home.ofAge);
        add(ofContract, home.ofContract);
        if (isPoor) {
            poor += home.members;
            poorWorkers += home.workers;
            poorOfType[type] += home.members;
            add(poorOfAge, home.ofAge);
            add(poorOfContract, home.ofContract);
        }
    }

    /** Counts what a poor household lives on and how far below its line it is, as a share of the line. */
    void poor(IncomeSource source, double shortfall, int members) {
        poorOfSource[source.ordinal()] += members;
        shortfalls[(int) Math.max(0, Math.min(PERCENTS - 1, 100 * shortfall))] += members;
    }

    /** Shortfall that half of the poor do not pass, share of the line, linear inside a per cent; NaN without poor. */
    double medianShortfall() {
        double half = poor / 2.0;
        long below = 0;
        for (int p = 0; p < PERCENTS; p++) {
            if (shortfalls[p] > 0 && below + shortfalls[p] >= half) {
                return (p + (half - below) / shortfalls[p]) / 100;
            }
            below += shortfalls[p];
        }
        return Double.NaN;
    }

    void add(PovertyTally other) {
        persons += other.persons;
        poor += other.poor;
        workers += other.workers;
        poorWorkers += other.poorWorkers;
        add(ofAge, other.ofAge);
        add(poorOfAge, other.poorOfAge);
        add(ofType, other.ofType);
        add(poorOfType, other.poorOfType);
        add(poorOfSource, other.poorOfSource);
        add(ofContract, other.ofContract);
        add(poorOfContract, other.poorOfContract);
        add(shortfalls, other.shortfalls);
    }

    private static void add(long[] sums, long[] parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }

    private static void add(long[] sums, int[] parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }
}
