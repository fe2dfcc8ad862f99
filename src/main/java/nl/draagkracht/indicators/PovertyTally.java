package nl.draagkracht.indicators;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.HouseholdType;

/** Persons of the sample whom the poverty measure counts, and the poor among them, by group; whole numbers, so that chunks add up in any order. */
final class PovertyTally {
    /** Ages as CBS publishes poverty. */
    static final String[] AGES = {"0-17", "18-66", "67+"};

    private static final int[] FIRST_AGES = {18, 67};

    /** Shortfall of income in whole per cent of the line. */
    private static final int PERCENTS = 101;

    long persons;
    long poor;
    long workers;
    long poorWorkers;
    final long[] ofAge = new long[AGES.length];
    final long[] poorOfAge = new long[AGES.length];
    final long[] ofType = new long[HouseholdType.COUNT];
    final long[] poorOfType = new long[HouseholdType.COUNT];
    final long[] ofSource = new long[IncomeSource.COUNT];
    final long[] poorOfSource = new long[IncomeSource.COUNT];
    final long[] ofContract = new long[Contract.COUNT];
    final long[] poorOfContract = new long[Contract.COUNT];
    private final long[] shortfalls = new long[PERCENTS];

    /** Counts a person of a household. */
    void person(int age, int contract, boolean isPoor) {
        int one = isPoor ? 1 : 0;
        int band = age < FIRST_AGES[0] ? 0 : age < FIRST_AGES[1] ? 1 : 2;
        persons++;
        poor += one;
        ofAge[band]++;
        poorOfAge[band] += one;
        if (contract >= 0) {
            workers++;
            poorWorkers += one;
            ofContract[contract]++;
            poorOfContract[contract] += one;
        }
    }

    /** Counts the members of a household by what it is and lives on. */
    void household(int type, IncomeSource source, int members, boolean isPoor) {
        ofType[type] += members;
        ofSource[source.ordinal()] += members;
        if (isPoor) {
            poorOfType[type] += members;
            poorOfSource[source.ordinal()] += members;
        }
    }

    /** Counts how far a poor household is below its line. */
    void shortfall(double shareOfLine, int members) {
        shortfalls[(int) Math.max(0, Math.min(PERCENTS - 1, 100 * shareOfLine))] += members;
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
        add(ofSource, other.ofSource);
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
}
