package nl.draagkracht.income;

import java.util.List;
import nl.draagkracht.income.IncomeParameters.AllowanceAccounts;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.Households;

/**
 * Dienst Toeslagen: pays allowances in advance on an estimated income of the year, hears of changes late, works out the right after
 * December, settles from July on, and collects what was paid too much in terms, at last by coercion.
 *
 * <p>Awir art. 14-16 (advance), 17 (reporting), 19-24 (settlement), 26-31 (recovery). {@link #open} comes before the incomes of a month are
 * settled, {@link #close} after it.
 */
final class AllowanceDesk {
    private static final int JULY = 7;
    private static final int LATER_MONTHS = 5;
    private static final int DECEMBER = 12;
    /** Years before the start that may still be paid back. */
    private static final int YEARS_OWED = 3;
    /** Deviation of a logistic variable with scale one. */
    private static final double LOGISTIC = Math.PI / Math.sqrt(3);

    private final Households households;
    private final Settling settling;
    private final AllowanceRows known = new AllowanceRows();
    private final KeptRows rows = known.rows();
    private final AllowanceRecovery recovery;
    private AllowanceAccounts numbers;
    private final Draws draws;
    private final Sweep sweep;
    private AllowanceTotals totals = AllowanceTotals.NONE;

    AllowanceDesk(Households households, Settling settling, AllowanceAccounts numbers, Draws draws, Sweep sweep) {
        this.households = households;
        this.settling = settling;
        this.numbers = numbers;
        this.draws = draws;
        this.sweep = sweep;
        recovery = new AllowanceRecovery(households, settling, rows, numbers, draws);
        known.grow(households.capacity());
    }

    AllowanceRows rows() {
        return known;
    }

    /** Takes over the numbers that hold from now on. */
    void follow(AllowanceAccounts inForce) {
        numbers = inForce;
        recovery.follow(inForce);
    }

    /** What was settled and collected last month. */
    AllowanceTotals totals() {
        return totals;
    }

    /**
     * Puts the accounts of the years before the start in place: estimates of the first year, last year's results that wait for their
     * settlement, and debts of the years before. As in {@link #close}, on incomes and circumstances of the month before the start.
     */
    void start(StatuteBook law, Month first) {
        known.grow(households.capacity());
        sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            var right = new AllowanceRight(known, law);
            var atEstimate = new AllowanceRight(known, law);
            for (int h = from; h < to; h++) {
                if (households.exists(h)) {
                    start(h, first, right, atEstimate);
                }
            }
            return null;
        });
    }

    private void start(int h, Month first, AllowanceRight right, AllowanceRight atEstimate) {
        rows.clear(h);
        rows.set(h, AllowanceRows.IDENTITY, households.identity[h] + 1);
        for (int month = 0; month < DECEMBER; month++) {
            addMonth(h);
        }
        long income = 12L * settling.amount(h, KeptAccount.PARTNERS);
        long joint = 12L * settling.amount(h, KeptAccount.JOINT);
        right.of(h, income, joint);
        for (int back = 1; back <= YEARS_OWED; back++) {
            int year = first.year() - back;
            double error = error(h, year, first);
            atEstimate.of(h, Math.round(error * income), Math.round(error * joint));
            for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
                long due = right.cents[i] - atEstimate.cents[i];
                if (back == 1) {
                    rows.set(h, AllowanceRows.LAST + i, (int) due);
                } else if (-due > notRecovered(first)) {
                    long term = term(-due, first);
                    long paid = term
                            * (first.index() - settlement(h, year + 1, first).index());
                    if (paid < -due) {
                        recovery.wasAsked(h, first);
                        rows.add(h, AllowanceRows.DEBT + i, -due - paid);
                        rows.add(h, AllowanceRows.TERM + i, term);
                    }
                }
            }
        }
        known.clearYear(h);
        estimate(h, first.year(), income, joint, first);
    }

    /** Settles, collects and hears what is reported, before the incomes of a month are worked out. */
    void open(StatuteBook law, Month month) {
        known.grow(households.capacity());
        totals = sum(sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            long[] sums = new long[AllowanceTotals.SUMS];
            for (int h = from; h < to; h++) {
                open(h, law, month, sums);
            }
            return sums;
        }));
    }

    private static AllowanceTotals sum(List<long[]> parts) {
        long[] sums = new long[AllowanceTotals.SUMS];
        for (long[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part[i];
            }
        }
        return AllowanceTotals.of(sums);
    }

    private void open(int h, StatuteBook law, Month month, long[] sums) {
        boolean exists = households.exists(h);
        if (!exists || rows.get(h, AllowanceRows.IDENTITY) != households.identity[h] + 1) {
            // what a household that is no more owed or was owed is written off
            rows.clear(h);
            if (exists) {
                rows.set(h, AllowanceRows.IDENTITY, households.identity[h] + 1);
            }
            return;
        }
        if (rows.get(h, AllowanceRows.NEXT_ESTIMATE) > 0) {
            rows.set(h, AllowanceRows.ESTIMATE, rows.get(h, AllowanceRows.NEXT_ESTIMATE));
            rows.set(h, AllowanceRows.JOINT_ESTIMATE, rows.get(h, AllowanceRows.NEXT_JOINT));
            rows.set(h, AllowanceRows.NEXT_ESTIMATE, 0);
        }
        long moved = -recovery.collect(h, law, month, sums);
        moved += settle(h, month, sums);
        rows.set(h, AllowanceRows.MOVED, (int) moved);
        if (known.isEstimated(h)) {
            report(h, law, month, sums);
        }
        owed(h, sums);
    }

    /** Settles last year when its month has come: supplements are paid at once, what was paid too much becomes a debt. */
    private long settle(int h, Month month, long[] sums) {
        if (month.monthOfYear() < JULY
                || !isUnsettled(h)
                || !settlement(h, month.year(), month).equals(month)) {
            return 0;
        }
        long supplement = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            int due = rows.get(h, AllowanceRows.LAST + i);
            rows.set(h, AllowanceRows.LAST + i, 0);
            if (due > 0) {
                supplement += due;
                sums[2]++;
            } else if (-due > notRecovered(month)) {
                recovery.asksAnew(h);
                rows.add(h, AllowanceRows.DEBT + i, -due);
                rows.add(h, AllowanceRows.TERM + i, term(-due, month));
                sums[0]++;
                sums[1] -= due;
            }
        }
        sums[3] += supplement;
        return supplement;
    }

    private boolean isUnsettled(int h) {
        int any = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            any |= rows.get(h, AllowanceRows.LAST + i);
        }
        return any != 0;
    }

    private void owed(int h, long[] sums) {
        int allowances = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            int debt = rows.get(h, AllowanceRows.DEBT + i);
            sums[5] += debt;
            allowances += debt > 0 ? 1 : 0;
        }
        sums[6] += allowances > 0 ? 1 : 0;
        sums[7] += allowances > 1 ? 1 : 0;
    }

    /** A changed income is reported after a while, a fall sooner than a rise; then the rest of the year is expected to be like now. */
    private void report(int h, StatuteBook law, Month month, long[] sums) {
        int estimate = known.estimate(h);
        long passed = rows.get(h, AllowanceRows.MONTHS);
        long left = DECEMBER + 1 - month.monthOfYear();
        long expected = passed * rows.get(h, AllowanceRows.INCOME) / Math.max(1, passed)
                + left * settling.amount(h, KeptAccount.PARTNERS);
        expected = 12 * expected / Math.max(1, passed + left);
        double change = (double) (expected - estimate) / estimate;
        if (Math.abs(change) < numbers.changeWorthReporting().at(month) || !isAtStake(h, law, expected, change)) {
            return;
        }
        double hazard = (change > 0 ? numbers.reportOfRise() : numbers.reportOfFall()).at(month);
        if (draws.uniform(Decision.ALLOWANCE_REPORT, households.identity[h], month.index()) < hazard) {
            long joint = rows.get(h, AllowanceRows.JOINT) + left * settling.amount(h, KeptAccount.JOINT);
            sums[AllowanceTotals.CHANGES]++;
            known.put(h, AllowanceRows.ESTIMATE, expected);
            known.put(h, AllowanceRows.JOINT_ESTIMATE, 12 * joint / Math.max(1, passed + left));
        }
    }

    /** Whether the household gets an allowance, or would at the lower income that it expects. */
    private boolean isAtStake(int h, StatuteBook law, long expected, double change) {
        if (recovery.advances(h) > 0) {
            return true;
        }
        int other = HouseholdTransfers.RENT | HouseholdTransfers.BUDGET;
        return change < 0
                && ((settling.amount(h, KeptAccount.RIGHT) & other) != 0
                        || settling.amount(h, KeptAccount.FIRST_COST) > 0
                        || law.careAllowance().monthCents(expected, CapitalAccount.isCouple(households, h), 0) > 0);
    }

    /** Notes the month's circumstances and payments; in December works out the year and estimates the next. */
    void close(StatuteBook law, Month month) {
        sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            var right = new AllowanceRight(known, law);
            for (int h = from; h < to; h++) {
                if (households.exists(h)) {
                    close(h, month, right);
                }
            }
            return null;
        });
    }

    private void close(int h, Month month, AllowanceRight right) {
        boolean couple = CapitalAccount.isCouple(households, h);
        if (rows.get(h, AllowanceRows.MONTHS) > 0 && couple != (rows.get(h, AllowanceRows.COUPLE) != 0)) {
            endPart(h, right);
        }
        addMonth(h);
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            rows.add(
                    h,
                    AllowanceRows.PAID + i,
                    settling.amount(h, KeptAccount.FLOWS + HouseholdFlow.FIRST_ALLOWANCE + i));
        }
        rows.add(h, AllowanceRows.PAID, -settling.amount(h, KeptAccount.CARE_OF_OTHERS));
        long present = 12L * settling.amount(h, KeptAccount.PARTNERS);
        long presentJoint = 12L * settling.amount(h, KeptAccount.JOINT);
        if (month.monthOfYear() == DECEMBER) {
            boolean corrects = draws.uniform(Decision.ALLOWANCE_REPORT, households.identity[h], -month.year())
                    < numbers.renewedOnPresentIncome().at(month);
            long year = ofYear(h, AllowanceRows.INCOME);
            long joint = ofYear(h, AllowanceRows.JOINT);
            endPart(h, right);
            for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
                rows.set(h, AllowanceRows.LAST + i, rows.get(h, AllowanceRows.DUE + i));
                rows.set(h, AllowanceRows.DUE + i, 0);
            }
            estimate(h, month.year() + 1, corrects ? present : year, corrects ? presentJoint : joint, month);
        } else if (!known.isEstimated(h)) {
            // who claims for the first time states the present income
            known.put(h, AllowanceRows.NEXT_ESTIMATE, present);
            known.put(h, AllowanceRows.NEXT_JOINT, presentJoint);
        }
    }

    private void addMonth(int h) {
        rows.set(h, AllowanceRows.COUPLE, CapitalAccount.isCouple(households, h) ? 1 : 0);
        rows.add(h, AllowanceRows.MONTHS, 1);
        rows.add(h, AllowanceRows.INCOME, settling.amount(h, KeptAccount.PARTNERS));
        rows.add(h, AllowanceRows.JOINT, settling.amount(h, KeptAccount.JOINT));
        int right = settling.amount(h, KeptAccount.RIGHT);
        if ((right & HouseholdTransfers.CARE) != 0) {
            rows.add(h, AllowanceRows.CARE_MONTHS, 1);
        }
        if ((right & HouseholdTransfers.RENT) != 0) {
            int kin = settling.amount(h, KeptAccount.KIN);
            rows.add(h, AllowanceRows.RENT_MONTHS, 1);
            rows.add(h, AllowanceRows.RENT, households.rentCents[h]);
            rows.add(h, AllowanceRows.PERSONS, HouseholdMembers.persons(kin));
        }
        if ((right & HouseholdTransfers.BUDGET) != 0) {
            rows.add(h, AllowanceRows.BUDGET_MONTHS, 1);
            rows.add(h, AllowanceRows.BUDGET_MAXIMUM, settling.amount(h, KeptAccount.BUDGET_MAXIMUM));
        }
        int first = settling.amount(h, KeptAccount.FIRST_COST);
        if (first > 0) {
            rows.add(h, AllowanceRows.FIRST_COST, first);
            rows.add(h, AllowanceRows.OTHER_COST, settling.amount(h, KeptAccount.OTHER_COST));
        }
    }

    /** Works out the months since January, or since a partner came or left, on the income of a year like them. */
    private void endPart(int h, AllowanceRight right) {
        right.of(h, ofYear(h, AllowanceRows.INCOME), ofYear(h, AllowanceRows.JOINT));
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            rows.add(h, AllowanceRows.DUE + i, right.cents[i] - rows.get(h, AllowanceRows.PAID + i));
        }
        known.clearYear(h);
    }

    private long ofYear(int h, int sum) {
        return 12L * rows.get(h, sum) / Math.max(1, rows.get(h, AllowanceRows.MONTHS));
    }

    private void estimate(int h, int year, long income, long joint, Month month) {
        double error = error(h, year, month);
        known.put(h, AllowanceRows.NEXT_ESTIMATE, Math.round(error * income));
        known.put(h, AllowanceRows.NEXT_JOINT, Math.round(error * joint));
    }

    /** The income that allowances of a year are paid on against the one that is known, a factor. */
    private double error(int h, int year, Month month) {
        double draw = draws.uniform(Decision.ALLOWANCE_ESTIMATE, households.identity[h], year);
        double deviation = StrictMath.log(draw / (1 - draw)) / LOGISTIC;
        return StrictMath.exp(
                numbers.estimateDrift().at(month) + numbers.estimateSpread().at(month) * deviation);
    }

    /** Month of a year in which the allowances of the year before are settled: July for many, later for the others. */
    private Month settlement(int h, int year, Month month) {
        double draw = draws.uniform(Decision.ALLOWANCE_SETTLEMENT, households.identity[h], year);
        double first = numbers.settledInFirstMonth().at(month);
        int later = draw < first ? 0 : 1 + (int) (LATER_MONTHS * (draw - first) / (1 - first));
        return Month.of(year, JULY + Math.min(LATER_MONTHS, later));
    }

    private long notRecovered(Month month) {
        return Math.round(100 * numbers.notRecovered().at(month));
    }

    private long term(long cents, Month month) {
        long least = Math.round(100 * numbers.leastTerm().at(month));
        return Math.max(least, (long) Math.ceil(cents / numbers.terms().at(month)));
    }
}
