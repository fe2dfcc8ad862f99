package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.AllowanceAccounts;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.CareAllowance;
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
    private final AllowanceRows known;
    private final SparseRows rows;
    private final AllowanceRecovery recovery;
    private AllowanceAccounts numbers;
    private final Draws draws;
    private final Sweep sweep;
    private AllowanceTotals totals = AllowanceTotals.NONE;
    /** What a household may have to do this month without anything happening. */
    private int waiting;

    private double worthReporting = Double.NaN;
    private CareAllowance careAllowance;

    AllowanceDesk(Households households, Settling settling, AllowanceAccounts numbers, Draws draws, Sweep sweep) {
        this.households = households;
        this.settling = settling;
        this.numbers = numbers;
        this.draws = draws;
        this.sweep = sweep;
        known = new AllowanceRows(settling);
        rows = known.rows();
        settling.inform(known);
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

    /** Whether the household is made to pay back what it owes. */
    boolean isMadeToPay(int h) {
        return known.owes(h, households.identity[h]) && recovery.isMadeToPay(h);
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
        known.begin(h, households.identity[h]);
        known.add(h, DECEMBER);
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
        known.set(h, AllowanceRows.UNSETTLED, known.isUnsettled(h));
        known.mark(h, AllowanceRows.OWES);
        estimate(h, first.year(), income, joint, first);
    }

    /**
     * Works out the allowances of households that ended and lets their accounts pass to whoever has what they had and owed: heirs and new
     * partners are paid and pay (Awir art. 33; Burgerlijk Wetboek 4:182). What those who left the country owed is written off.
     *
     * @param successions rows of households by turns: one that ended, its successor or -1
     */
    void succeed(StatuteBook law, IntSequence successions) {
        known.grow(households.capacity());
        var right = new AllowanceRight(known, law);
        for (int k = 0; k < successions.size(); k += 2) {
            int ended = successions.at(k);
            int successor = successions.at(k + 1);
            if (successor >= 0 && known.isOf(ended, households.identity[ended])) {
                known.addUp(ended);
                endPart(ended, right);
                if (!known.isOf(successor, households.identity[successor])) {
                    known.begin(successor, households.identity[successor]);
                }
                known.pass(ended, successor);
                known.set(successor, AllowanceRows.UNSETTLED, known.isUnsettled(successor));
                known.mark(successor, AllowanceRows.OWES);
            }
            known.end(ended);
        }
    }

    /** Settles, collects and hears what is reported, before the incomes of a month are worked out. */
    void open(StatuteBook law, Month month) {
        known.grow(households.capacity());
        waiting = month.monthOfYear() < JULY ? AllowanceRows.UNSETTLED : 0;
        lookAgain(law, month);
        totals = AllowanceTotals.sum(sweep.chunks(households.count(), Sweep.FINE, (from, to) -> {
            long[] sums = new long[AllowanceTotals.SUMS];
            for (int h = from; h < to; h++) {
                open(h, law, month, sums);
            }
            return sums;
        }));
    }

    /** Changes that were not worth a report may be when the threshold or the law is another. */
    private void lookAgain(StatuteBook law, Month month) {
        double threshold = numbers.changeWorthReporting().at(month);
        if (threshold == worthReporting && law.careAllowance().equals(careAllowance)) {
            return;
        }
        worthReporting = threshold;
        careAllowance = law.careAllowance();
        for (int h = 0; h < households.count(); h++) {
            known.mark(h, AllowanceRows.MAY_REPORT);
        }
    }

    private void open(int h, StatuteBook law, Month month, long[] sums) {
        if (!households.exists(h)) {
            known.end(h);
            return;
        }
        if (!known.isOf(h, households.identity[h])) {
            known.begin(h, households.identity[h]);
            return;
        }
        // most households have nothing to hear, to pay or to wait for this month: their row is not even read
        if (known.hasOnly(h, waiting)) {
            return;
        }
        known.turnEstimate(h);
        long moved = known.has(h, AllowanceRows.OWES) ? -recovery.collect(h, law, month, sums) : 0;
        moved += settle(h, month, sums);
        known.move(h, moved);
        if (known.has(h, AllowanceRows.MAY_REPORT) && known.isEstimated(h)) {
            known.set(h, AllowanceRows.MAY_REPORT, mayReport(h, law, month, sums));
        }
        owed(h, sums);
    }

    /** Settles last year when its month has come: supplements are paid at once, what was paid too much becomes a debt. */
    private long settle(int h, Month month, long[] sums) {
        if (month.monthOfYear() < JULY
                || !known.has(h, AllowanceRows.UNSETTLED)
                || settlement(h, month.year(), month).index() > month.index()) {
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
        known.unmark(h, AllowanceRows.UNSETTLED);
        known.mark(h, AllowanceRows.OWES);
        sums[3] += supplement;
        return supplement;
    }

    private void owed(int h, long[] sums) {
        if (!known.has(h, AllowanceRows.OWES)) {
            return;
        }
        int allowances = 0;
        for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
            int debt = rows.get(h, AllowanceRows.DEBT + i);
            sums[5] += debt;
            allowances += debt > 0 ? 1 : 0;
        }
        sums[6] += allowances > 0 ? 1 : 0;
        sums[7] += allowances > 1 ? 1 : 0;
        known.set(h, AllowanceRows.OWES, allowances > 0 || rows.get(h, AllowanceRows.MISSED) != 0);
    }

    /**
     * A changed income is reported after a while, a fall sooner than a rise; then the rest of the year is expected to be like now. What
     * is expected stays the same until the account changes, so there is nothing to look at before.
     *
     * @return whether there is a change that is still to be reported
     */
    private boolean mayReport(int h, StatuteBook law, Month month, long[] sums) {
        int estimate = known.estimate(h);
        long passed = known.soFar(h, AllowanceRows.MONTHS, 1);
        long left = DECEMBER + 1 - month.monthOfYear();
        int present = settling.amount(h, KeptAccount.PARTNERS);
        long expected = passed * known.soFar(h, AllowanceRows.INCOME, present) / Math.max(1, passed) + left * present;
        // who has no income has one cent on the books: no change to report
        expected = Math.max(1, 12 * expected / Math.max(1, passed + left) + rows.get(h, AllowanceRows.ONCE));
        double change = (double) (expected - estimate) / estimate;
        if (Math.abs(change) < numbers.changeWorthReporting().at(month) || !isAtStake(h, law, expected, change)) {
            return false;
        }
        double hazard = (change > 0 ? numbers.reportOfRise() : numbers.reportOfFall()).at(month);
        if (draws.uniform(Decision.ALLOWANCE_REPORT, households.identity[h], month.index()) >= hazard) {
            return true;
        }
        int all = settling.amount(h, KeptAccount.JOINT);
        long joint = known.soFar(h, AllowanceRows.JOINT, all) + left * all;
        sums[AllowanceTotals.CHANGES]++;
        known.estimate(h, expected, 12 * joint / Math.max(1, passed + left) + rows.get(h, AllowanceRows.ONCE_JOINT));
        return false;
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

    /**
     * Adds income that comes once to the year of a household, before the month is closed; next year is expected to be without.
     *
     * @param ofPartners whether it is income of the head or the partner
     */
    void addOnce(int h, int cents, boolean ofPartners) {
        if (known.isOf(h, households.identity[h])) {
            rows.add(h, AllowanceRows.ONCE_JOINT, cents);
            rows.add(h, AllowanceRows.ONCE, ofPartners ? cents : 0);
            known.mark(h, AllowanceRows.MAY_REPORT);
        }
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
        boolean december = month.monthOfYear() == DECEMBER;
        boolean anew = known.takeAnew(h);
        if (anew) {
            changed(h, right);
        }
        known.countAlike(h);
        if (december) {
            known.addUp(h);
        } else if (!anew) {
            return;
        }
        long present = 12L * settling.amount(h, KeptAccount.PARTNERS);
        long presentJoint = 12L * settling.amount(h, KeptAccount.JOINT);
        if (december) {
            boolean corrects = draws.uniform(Decision.ALLOWANCE_REPORT, households.identity[h], -month.year())
                    < numbers.renewedOnPresentIncome().at(month);
            long year = ofYear(h, AllowanceRows.INCOME);
            long joint = ofYear(h, AllowanceRows.JOINT);
            endPart(h, right);
            rows.set(h, AllowanceRows.ONCE, 0);
            rows.set(h, AllowanceRows.ONCE_JOINT, 0);
            for (int i = 0; i < HouseholdFlow.ALLOWANCES; i++) {
                rows.set(h, AllowanceRows.LAST + i, rows.get(h, AllowanceRows.DUE + i));
                rows.set(h, AllowanceRows.DUE + i, 0);
            }
            known.set(h, AllowanceRows.UNSETTLED, known.isUnsettled(h));
            estimate(h, month.year() + 1, corrects ? present : year, corrects ? presentJoint : joint, month);
        } else if (!known.isEstimated(h)) {
            // who claims for the first time states the present income
            known.estimateNext(h, present, presentJoint);
        }
    }

    /** Looks at a new account: there may be a change to report, and with a partner who came or left a part of the year ends. */
    private void changed(int h, AllowanceRight right) {
        if (rows.get(h, AllowanceRows.MONTHS) > 0 && CapitalAccount.isCouple(households, h) != known.wasCouple(h)) {
            endPart(h, right);
        }
        known.mark(h, AllowanceRows.MAY_REPORT);
    }

    /** Works out the months since January, or since a partner came or left, on the income of a year like them. */
    private void endPart(int h, AllowanceRight right) {
        right.of(
                h,
                ofYear(h, AllowanceRows.INCOME) + rows.get(h, AllowanceRows.ONCE),
                ofYear(h, AllowanceRows.JOINT) + rows.get(h, AllowanceRows.ONCE_JOINT));
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
        known.estimateNext(h, Math.round(error * income), Math.round(error * joint));
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
