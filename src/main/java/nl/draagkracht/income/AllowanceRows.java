package nl.draagkracht.income;

/**
 * What Dienst Toeslagen knows of each household: the income that allowances are paid on, this year's circumstances and payments, last
 * year's result until it is settled, and debts. One short row per household; cents unless said.
 */
final class AllowanceRows {
    static final int IDENTITY = 0;
    /** Joint income of the year that head and partner are thought to have, 0 when nothing is known yet. */
    static final int ESTIMATE = 1;

    static final int JOINT_ESTIMATE = 2;
    /** This year so far, since the household became or ceased to be a couple. */
    static final int COUPLE = 3;

    static final int MONTHS = 4;
    static final int INCOME = 5;
    static final int JOINT = 6;
    static final int CARE_MONTHS = 7;
    static final int RENT_MONTHS = 8;
    static final int RENT = 9;
    static final int PERSONS = 10;
    static final int BUDGET_MONTHS = 11;
    static final int BUDGET_MAXIMUM = 12;
    static final int FIRST_COST = 13;
    static final int OTHER_COST = 14;
    /** By allowance, in the order of {@link HouseholdFlow}: paid in these months. */
    static final int PAID = 15;
    /** By allowance: right less payments of earlier parts of this year. */
    static final int DUE = PAID + HouseholdFlow.ALLOWANCES;
    /** By allowance: right less payments of last year, until the month of settlement. */
    static final int LAST = DUE + HouseholdFlow.ALLOWANCES;
    /** By allowance: still to be paid back, and how much a month. */
    static final int DEBT = LAST + HouseholdFlow.ALLOWANCES;

    static final int TERM = DEBT + HouseholdFlow.ALLOWANCES;
    /** Terms missed in a row. */
    static final int MISSED = TERM + HouseholdFlow.ALLOWANCES;
    /** What the household gets (or pays, negative) this month besides its advances. */
    static final int MOVED = MISSED + 1;

    /** Estimates that hold from next month on, 0 when the old ones go on. */
    static final int NEXT_ESTIMATE = MOVED + 1;

    static final int NEXT_JOINT = NEXT_ESTIMATE + 1;

    static final int WIDTH = NEXT_JOINT + 1;

    private final KeptRows rows = new KeptRows(WIDTH);

    KeptRows rows() {
        return rows;
    }

    void grow(int capacity) {
        rows.grow(capacity);
    }

    boolean isEstimated(int household) {
        return rows.get(household, ESTIMATE) > 0;
    }

    int estimate(int household) {
        return rows.get(household, ESTIMATE);
    }

    int jointEstimate(int household) {
        return rows.get(household, JOINT_ESTIMATE);
    }

    int moved(int household) {
        return rows.get(household, MOVED);
    }

    /** Forgets what was added up of a year. */
    void clearYear(int h) {
        for (int fact = COUPLE; fact < DUE; fact++) {
            rows().set(h, fact, 0);
        }
    }

    /** Notes an income, at least one cent, so that it counts as known. */
    void put(int h, int fact, long income) {
        rows().set(h, fact, (int) Math.max(1, Math.min(Integer.MAX_VALUE, income)));
    }
}
