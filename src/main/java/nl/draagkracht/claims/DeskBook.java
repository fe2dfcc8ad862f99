package nl.draagkracht.claims;

import nl.draagkracht.kernel.Month;

/**
 * The books of a desk: claims decided and waiting by months, and the proof that none is lost. Claims found open and those that came in
 * must be decided, withdrawn or still wait; each of the four is counted by itself.
 */
final class DeskBook {
    private final WaitTable decided = new WaitTable();
    private final WaitTable waiting = new WaitTable();
    private double decidedLate;
    private double waitingLate;
    private long openAtEnd;

    /** What the sweep over claimants counted. */
    record Counted(long foundOpen, long arrived, long decided, long withdrawn) {}

    /** Declares how many claims are open before the first month. */
    void open(long claims) {
        openAtEnd = claims;
    }

    /** Begins a month. */
    void start() {
        decided.clear();
        waiting.clear();
        decidedLate = 0;
        waitingLate = 0;
    }

    /** Notes decisions after so many months, of which a share came after the term. */
    void decided(int months, double claims, double lateShare) {
        decided.add(months, claims);
        decidedLate += claims * lateShare;
    }

    /** Notes a claim that waits on, and how likely it is beyond the term. */
    void waits(int months, double lateShare) {
        waits(months, 1, lateShare);
    }

    /** Notes claims of one age that wait on. */
    void waits(int months, double claims, double lateShare) {
        waiting.add(months, claims);
        waitingLate += claims * lateShare;
    }

    double decidedNow() {
        return decided.sum();
    }

    double waitingNow() {
        return waiting.sum();
    }

    /**
     * Closes the month of a desk.
     *
     * @throws IllegalStateException when a claim appeared or got lost
     */
    DeskMonth close(DeskState desk, Counted counted, Month month) {
        long stillOpen = Math.round(waiting.sum());
        long expected = counted.foundOpen() + counted.arrived() - counted.decided() - counted.withdrawn();
        if (stillOpen != expected) {
            throw new IllegalStateException("Read " + stillOpen + " claims that wait in month " + month + ", where "
                    + counted.foundOpen() + " were open, " + counted.arrived() + " came, " + counted.decided()
                    + " were decided and " + counted.withdrawn() + " withdrawn.\nMaybe a claim was decided twice.");
        }
        long gone = openAtEnd - counted.foundOpen();
        openAtEnd = stillOpen;
        double all = decided.sum();
        double usual = desk.numbers().usualOnTime().at(month);
        double pace = desk.pace();
        return new DeskMonth(
                counted.arrived(),
                counted.decided(),
                counted.withdrawn(),
                gone,
                stillOpen,
                waitingLate,
                all == 0 ? usual : usual * (1 - decidedLate / all),
                decided.quantile(0.5),
                decided.quantile(0.9),
                stillOpen == 0 || pace == 0 ? 0 : stillOpen / pace,
                desk.errorShare(),
                desk.objections(),
                desk.staff(),
                desk.trainees());
    }
}
