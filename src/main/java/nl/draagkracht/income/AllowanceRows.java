package nl.draagkracht.income;

import java.util.Arrays;

/**
 * What Dienst Toeslagen knows of each household: the income that allowances are paid on, this year's circumstances and payments, last
 * year's result until it is settled, and debts; cents unless said.
 *
 * <p>What is read every month stands in columns, the rest in one row per household that is only touched when something happens. Months
 * in which the account of a household stays as it was are counted and added up together ({@link #addUp}) when it changes or the year ends.
 */
final class AllowanceRows implements Settling.Informed {
    /** This year so far, since the household became or ceased to be a couple. */
    static final int COUPLE = 0;

    static final int MONTHS = 1;
    static final int INCOME = 2;
    static final int JOINT = 3;
    static final int CARE_MONTHS = 4;
    static final int RENT_MONTHS = 5;
    static final int RENT = 6;
    static final int PERSONS = 7;
    static final int BUDGET_MONTHS = 8;
    static final int BUDGET_MAXIMUM = 9;
    static final int FIRST_COST = 10;
    static final int OTHER_COST = 11;
    /** By allowance, in the order of {@link HouseholdFlow}: paid in these months. */
    static final int PAID = 12;
    /** By allowance: right less payments of earlier parts of this year. */
    static final int DUE = PAID + HouseholdFlow.ALLOWANCES;
    /** By allowance: right less payments of last year, until the month of settlement. */
    static final int LAST = DUE + HouseholdFlow.ALLOWANCES;
    /** By allowance: still to be paid back, and how much a month. */
    static final int DEBT = LAST + HouseholdFlow.ALLOWANCES;

    static final int TERM = DEBT + HouseholdFlow.ALLOWANCES;
    /** Terms missed in a row. */
    static final int MISSED = TERM + HouseholdFlow.ALLOWANCES;

    /** Estimates that hold from next month on, 0 when the old ones go on. */
    static final int NEXT_ESTIMATE = MISSED + 1;

    static final int NEXT_JOINT = NEXT_ESTIMATE + 1;

    /** Income of this year that comes once, of head and partner and of everybody. */
    static final int ONCE = NEXT_JOINT + 1;

    static final int ONCE_JOINT = ONCE + 1;

    static final int WIDTH = ONCE_JOINT + 1;

    /** What there is to do for a household, by bits: an estimate that begins, a debt, last year to settle, a change that may be reported. */
    static final int BEGINS = 1;

    static final int OWES = 2;
    static final int UNSETTLED = 4;
    static final int MAY_REPORT = 8;
    /** Something moved last month. */
    static final int MOVES = 16;
    /** The account was settled anew this month. */
    private static final int ANEW = 32;

    private final Settling settling;
    private final SparseRows rows = new SparseRows(WIDTH);
    /** Identity plus one of the household that a row is of; 0 of none. */
    private int[] identity = new int[0];
    /** Joint income of the year that head and partner are thought to have, 0 when nothing is known yet. */
    private int[] estimate = new int[0];

    private int[] jointEstimate = new int[0];
    /** What the household gets (or pays, negative) this month besides its advances. */
    private int[] moved = new int[0];

    private byte[] toDo = new byte[0];
    /** Months of this year, after the last one added up, with the account of now. */
    private byte[] alike = new byte[0];

    AllowanceRows(Settling settling) {
        this.settling = settling;
    }

    SparseRows rows() {
        return rows;
    }

    void grow(int capacity) {
        if (identity.length < capacity) {
            rows.grow(capacity);
            identity = Arrays.copyOf(identity, capacity);
            estimate = Arrays.copyOf(estimate, capacity);
            jointEstimate = Arrays.copyOf(jointEstimate, capacity);
            moved = Arrays.copyOf(moved, capacity);
            toDo = Arrays.copyOf(toDo, capacity);
            alike = Arrays.copyOf(alike, capacity);
        }
    }

    /** Whether a row is of the household with this identity. */
    boolean isOf(int h, int identityOfHousehold) {
        return identity[h] == identityOfHousehold + 1;
    }

    /** Forgets a household that is no more; true if there was one. */
    void end(int h) {
        if (identity[h] != 0) {
            rows.clear(h);
            identity[h] = 0;
            estimate[h] = 0;
            jointEstimate[h] = 0;
            moved[h] = 0;
            toDo[h] = 0;
            alike[h] = 0;
        }
    }

    /** Begins the row of a household of which nothing is known. */
    void begin(int h, int identityOfHousehold) {
        end(h);
        identity[h] = identityOfHousehold + 1;
    }

    boolean isEstimated(int household) {
        return estimate[household] > 0;
    }

    int estimate(int household) {
        return estimate[household];
    }

    int jointEstimate(int household) {
        return jointEstimate[household];
    }

    /** Lays down the incomes that allowances are paid on from now on, at least one cent, so that they count as known. */
    void estimate(int h, long income, long joint) {
        estimate[h] = whole(income);
        jointEstimate[h] = whole(joint);
    }

    /** Lays down the incomes that allowances are paid on from next month on. */
    void estimateNext(int h, long income, long joint) {
        rows.set(h, NEXT_ESTIMATE, whole(income));
        rows.set(h, NEXT_JOINT, whole(joint));
        mark(h, BEGINS);
    }

    /** Lets the estimates that were laid down for this month begin. */
    void turnEstimate(int h) {
        if (has(h, BEGINS)) {
            estimate[h] = rows.get(h, NEXT_ESTIMATE);
            jointEstimate[h] = rows.get(h, NEXT_JOINT);
            unmark(h, BEGINS);
            mark(h, MAY_REPORT);
        }
    }

    int moved(int household) {
        return moved[household];
    }

    void move(int h, long cents) {
        moved[h] = (int) cents;
        set(h, MOVES, cents != 0);
    }

    boolean has(int h, int bits) {
        return (toDo[h] & bits) != 0;
    }

    /** Whether there is a row of the household with this identity that says it owes something. */
    boolean owes(int h, int identityOfHousehold) {
        return h < identity.length && isOf(h, identityOfHousehold) && has(h, OWES);
    }

    /** Whether nothing is to be done but what these bits say. */
    boolean hasOnly(int h, int bits) {
        return (toDo[h] & ~bits) == 0;
    }

    void mark(int h, int bit) {
        toDo[h] |= (byte) bit;
    }

    void unmark(int h, int bit) {
        toDo[h] &= (byte) ~bit;
    }

    void set(int h, int bit, boolean on) {
        if (on) {
            mark(h, bit);
        } else {
            unmark(h, bit);
        }
    }

    @Override
    public void beforeNewAccount(int household) {
        addUp(household);
        mark(household, ANEW);
    }

    /** Whether the account was settled anew since the last call. */
    boolean takeAnew(int h) {
        boolean anew = has(h, ANEW);
        unmark(h, ANEW);
        return anew;
    }

    /** Counts a month with the account of the month before. */
    void countAlike(int h) {
        alike[h]++;
    }

    /** Adds up the months counted. */
    void addUp(int h) {
        if (alike[h] > 0) {
            add(h, alike[h]);
            alike[h] = 0;
        }
    }

    /**
     * What is known of this year so far, the months counted but not added up included.
     *
     * @param ofMonth what a month with the account of now adds
     */
    long soFar(int h, int fact, int ofMonth) {
        return rows.get(h, fact) + (long) alike[h] * ofMonth;
    }

    /** Adds a number of months with the account of now. */
    void add(int h, int months) {
        int right = settling.amount(h, KeptAccount.RIGHT);
        rows.set(h, COUPLE, (right & HouseholdTransfers.COUPLE) != 0 ? 1 : 0);
        rows.add(h, MONTHS, months);
        addTimes(h, INCOME, months, KeptAccount.PARTNERS);
        addTimes(h, JOINT, months, KeptAccount.JOINT);
        if ((right & HouseholdTransfers.CARE) != 0) {
            rows.add(h, CARE_MONTHS, months);
        }
        if ((right & HouseholdTransfers.RENT) != 0) {
            rows.add(h, RENT_MONTHS, months);
            addTimes(h, RENT, months, KeptAccount.RENT_PAID);
            rows.add(h, PERSONS, months * HouseholdMembers.persons(settling.amount(h, KeptAccount.KIN)));
        }
        if ((right & HouseholdTransfers.BUDGET) != 0) {
            rows.add(h, BUDGET_MONTHS, months);
            addTimes(h, BUDGET_MAXIMUM, months, KeptAccount.BUDGET_MAXIMUM);
        }
        if (settling.amount(h, KeptAccount.FIRST_COST) > 0) {
            addTimes(h, FIRST_COST, months, KeptAccount.FIRST_COST);
            addTimes(h, OTHER_COST, months, KeptAccount.OTHER_COST);
        }
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            addTimes(h, PAID + i, months, KeptAccount.FLOWS + HouseholdFlow.FIRST_ALLOWANCE + i);
        }
        rows.add(h, PAID, -(long) months * settling.amount(h, KeptAccount.CARE_OF_OTHERS));
    }

    private void addTimes(int h, int fact, int months, int amount) {
        rows.add(h, fact, (long) months * settling.amount(h, amount));
    }

    /** Whether the household was a couple in the months added up. */
    boolean wasCouple(int h) {
        return rows.get(h, COUPLE) != 0;
    }

    /** Forgets what was added up of a year. */
    void clearYear(int h) {
        for (int fact = COUPLE; fact < DUE; fact++) {
            rows.set(h, fact, 0);
        }
    }

    /** Adds what one household is owed and owes by allowance, of this year, last year and before, to another. */
    void pass(int from, int to) {
        for (int fact = DUE; fact < MISSED; fact++) {
            rows.add(to, fact, rows.get(from, fact));
        }
    }

    /** Whether something of last year is still to be settled. */
    boolean isUnsettled(int h) {
        int any = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            any |= rows.get(h, LAST + i);
        }
        return any != 0;
    }

    private static int whole(long income) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, income));
    }
}
