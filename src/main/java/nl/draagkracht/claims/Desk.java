package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;

/**
 * One queue: claims by months waited, what staff can decide, and who is decided this month, longest waiting first. Extra effort is
 * drawn from a reserve that empties and fills gradually, so that nothing flips from one month to the next (UWV annual report 2020: half
 * more output for up to a year).
 */
final class Desk {
    private static final double REFILL_MONTHS = 24;
    /** Full effort until this share of the reserve is left, then less and less. */
    private static final double TIRED = 0.25;

    private static final double MONTHS_OF_QUALITY = 12;

    private final double scale;
    private final DeskStaff staff;
    private final double[] share = new double[WaitTable.MOST];
    private final WaitingLine line = new WaitingLine();
    private DeskParameters numbers;
    private double reserve = 1;
    private double credit;
    private double budget;
    private boolean emptied;
    private double normal;
    private double load = 1;
    private double decisions;

    /**
     * A desk.
     *
     * @param scale claims followed here, per decision of the parameters: sample share, share of the country, awarded share
     */
    Desk(DeskParameters numbers, double scale) {
        this.numbers = numbers;
        this.scale = scale;
        staff = new DeskStaff(numbers);
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(DeskParameters ofMonth) {
        numbers = ofMonth;
    }

    /**
     * Decides how many of the claims are decided, by months waited.
     *
     * @param waiting open claims, those of this month at 0 months
     * @param taken claims that staff has decided at once this month
     * @param arrived claims of this month, those decided at once included
     */
    void plan(WaitTable waiting, double taken, double arrived, Month month) {
        double growth = StrictMath.pow(1 + numbers.outputTrend().at(month), month.index() / 12.0);
        double usual = numbers.decisions().at(month) * scale;
        double pile = waiting.sum() - waiting.at(0) - waiting.at(1);
        staff.pass(numbers, usual == 0 ? 1 : arrived / usual, usual == 0 ? 0 : pile / usual, month);
        normal = usual * growth * staff.output(numbers, month);
        double due = waiting.sum() - waiting.at(0) * (1 - numbers.sameMonth().at(month));
        budget = normal + credit - taken;
        double extra = Math.min(Math.max(0, due - budget), normal * effort(month));
        budget += extra;
        tire(normal == 0 ? 0 : extra / normal, month);
        allot(waiting, due, month);
        double busy =
                normal == 0 ? 1 : (arrived + waiting.late(numbers.termWeeks().at(month))) / normal;
        load += (busy - load) / MONTHS_OF_QUALITY;
    }

    /** Extra output that is left in the staff, as a share of normal output. */
    private double effort(Month month) {
        double later = numbers.laterOvertime().at(month);
        return later + (numbers.overtime().at(month) - later) * Math.min(1, reserve / TIRED);
    }

    /** What lasting extra effort can do tires nobody; more than that empties the reserve. */
    private void tire(double extra, Month month) {
        double later = numbers.laterOvertime().at(month);
        double most = (numbers.overtime().at(month) - later)
                * numbers.overtimeMonths().at(month);
        double used = most == 0 ? 0 : Math.max(0, extra - later) / most;
        reserve = used > 0 ? Math.max(0, reserve - used) : Math.min(1, reserve + 1 / REFILL_MONTHS);
    }

    private void allot(WaitTable waiting, double due, Month month) {
        double all = Math.min(due, Math.max(0, budget));
        double left = all;
        emptied = due <= budget;
        line.start();
        for (int months = WaitTable.MOST - 1; months >= 0; months--) {
            double ready =
                    waiting.at(months) * (months == 0 ? numbers.sameMonth().at(month) : 1);
            double decided = Math.min(ready, left);
            share[months] = waiting.at(months) > 0 ? decided / waiting.at(months) : 0;
            line.decide(months, share[months], all == 0 ? 0 : decided / all);
            left -= decided;
        }
        line.pass(numbers.termWeeks().at(month));
    }

    /** Share of the claims of this age decided this month that came after the statutory term. */
    double lateShareOfDecided(int months) {
        return line.lateOfDecided(Math.min(WaitTable.MOST - 1, months));
    }

    /** Share of the claims of this age that still wait at the end of the month and are beyond the term. */
    double lateShareOfWaiting(int months) {
        return line.lateOfWaiting(Math.min(WaitTable.MOST - 1, months));
    }

    /** Share of claims of this age that is decided this month. */
    double decidedShare(int months) {
        return share[Math.min(WaitTable.MOST - 1, months)];
    }

    /** Tells how many claims were decided in fact; what a queue leaves or owes is carried to the next month. */
    void decided(double number) {
        credit = emptied ? 0 : Math.max(-normal, Math.min(normal, budget - number));
        decisions = decisions == 0 ? number : decisions + (number - decisions) / 3;
    }

    /** Awards or spending with an error: more when the desk has been busy for a year. */
    double errorShare(Month month) {
        double busy =
                StrictMath.pow(Math.max(1, load), numbers.errorElasticity().at(month));
        return Math.min(1, numbers.errorShare().at(month) * busy);
    }

    /** Objections to this many decisions: as many more as there are errors. */
    double objections(double decided, Month month) {
        double usual = numbers.errorShare().at(month);
        return decided * numbers.objectionShare().at(month) * (usual == 0 ? 1 : errorShare(month) / usual);
    }

    /** How the desk stands after this many decisions of the month. */
    DeskState state(double decided, Month month) {
        return new DeskState(
                numbers, decisions, errorShare(month), objections(decided, month), staff.posts(), staff.inTraining());
    }

    /** Decisions a month of late, mean of about a quarter. */
    double decisionsOfLate() {
        return decisions;
    }

    DeskStaff staff() {
        return staff;
    }
}
