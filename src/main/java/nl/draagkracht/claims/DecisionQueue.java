package nl.draagkracht.claims;

/**
 * The WW desk of UWV: claims that arrive, decisions that staff can take, and the share decided within the statutory term.
 * Elastic: in 2020 arrivals rose 56 % and nearly all payments stayed on time, with half more output for up to a year (UWV
 * annual report 2020); after a year of surge the ceiling falls.
 */
final class DecisionQueue {
    private final double normal;
    private final double onTimeShare;
    private final double surge;
    private final double laterSurge;
    private double waiting;
    private int surgeMonths;
    private double staff = 1;

    /** A desk for a sample of the country. */
    DecisionQueue(UnemploymentParameters numbers, double sampleShare) {
        normal = numbers.baselineDecisions().value() * sampleShare;
        onTimeShare = numbers.onTimeShare().value();
        surge = numbers.surgeShare().value();
        laterSurge = numbers.laterSurgeShare().value();
    }

    /** Sets the trained staff, as a factor on that of 2025. */
    void staff(double factor) {
        staff = factor;
    }

    /** Takes a month's claims; returns the share of decisions within the term of two months. */
    double decide(double arrivals) {
        double demand = waiting + arrivals;
        // what lasting extra effort can do does not exhaust anybody; only more than that counts as a surge
        surgeMonths = demand > normal * staff * (1 + laterSurge) ? surgeMonths + 1 : 0;
        double capacity = normal * staff * (1 + (surgeMonths <= 12 ? surge : laterSurge));
        double decided = Math.min(demand, capacity);
        // oldest first: the pile at the start over the output is the wait in months; the term is eight weeks
        double monthsWaited = waiting / capacity;
        double late = Math.max(0, Math.min(1, monthsWaited - 1));
        waiting = demand - decided;
        return onTimeShare * (1 - late);
    }

    /** Claims that wait at the end of the month. */
    double waiting() {
        return waiting;
    }
}
