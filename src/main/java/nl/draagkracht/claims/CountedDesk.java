package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;

/**
 * A desk whose cases are counted and not told apart by person ({@link CountedDesks}). Money does not wait for it (AOW begins at an age,
 * allowances are paid in advance, an objection does not stop a decision), so what it shows is the work: how many cases, how long, with how
 * many errors. Whole cases, oldest first; none is lost ({@link DeskBook}).
 */
final class CountedDesk {
    private static final int MONTHS_AT_START = 2;

    private final Desk desk;
    private final double handledByStaff;
    private final long[] waiting = new long[WaitTable.MOST];
    private final WaitTable table = new WaitTable();
    private final DeskBook book = new DeskBook();
    private double part;

    /**
     * A desk with nothing open.
     *
     * @param handledByStaff share of the cases that staff handles; a machine settles the others on the day
     */
    CountedDesk(DeskParameters numbers, double handledByStaff, double sampleShare) {
        desk = new Desk(numbers, sampleShare * numbers.followedShare().value());
        this.handledByStaff = handledByStaff;
    }

    /** Begins with so many open cases of the sample, as many of each of the last months. */
    void open(double cases) {
        for (int months = 0; months < MONTHS_AT_START; months++) {
            waiting[months] =
                    Math.round(cases * (months + 1) / MONTHS_AT_START) - Math.round(cases * months / MONTHS_AT_START);
        }
    }

    /** Takes the numbers of the month, levers applied. */
    void follow(DeskParameters ofMonth) {
        desk.follow(ofMonth);
    }

    /** Handles a month in which so many cases of the sample came in. */
    DeskMonth pass(double cases, Month month) {
        long open = grow();
        part += cases * handledByStaff;
        long arrived = (long) Math.floor(part);
        part -= arrived;
        waiting[0] = arrived;
        for (int months = 0; months < waiting.length; months++) {
            table.set(months, waiting[months]);
        }
        desk.plan(table, 0, arrived, month);
        book.start();
        long decided = 0;
        for (int months = waiting.length - 1; months >= 0; months--) {
            long now = Math.min(waiting[months], Math.round(desk.decidedShare(months) * waiting[months]));
            waiting[months] -= now;
            decided += now;
            book.decided(months, now, desk.lateShareOfDecided(months));
            book.waits(months, waiting[months], desk.lateShareOfWaiting(months));
        }
        desk.decided(decided);
        return book.close(desk.state(decided, month), new DeskBook.Counted(open, arrived, decided, 0), month);
    }

    /** All that waits is a month older; returns how many cases that are. */
    private long grow() {
        long open = waiting[waiting.length - 1];
        for (int months = waiting.length - 1; months > 0; months--) {
            open += waiting[months - 1];
            waiting[months] = waiting[months - 1] + (months == waiting.length - 1 ? waiting[months] : 0);
        }
        return open;
    }
}
