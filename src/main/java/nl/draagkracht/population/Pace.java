package nl.draagkracht.population;

/**
 * Keeps the number of births, deaths or emigrants on its yearly path.
 * The level of a month makes up, over the catch-up time, for what chance left behind, so that a small sample stays on the path of the whole
 * country instead of walking away from it. Once the path has ended the last level stays.
 */
final class Pace {
    private final double catchUpMonths;
    private double due;
    private double level = 1;

    Pace(double catchUpMonths) {
        this.catchUpMonths = catchUpMonths;
    }

    /** Level of this month's chances when so many events are due and so many are expected at level 1. */
    double level(double target, double expected) {
        if (expected <= 0) {
            return 0;
        }
        level = target / expected;
        double withArrears = Math.max(0, target + due / catchUpMonths) / expected;
        due += target;
        return withArrears;
    }

    /** The level that stays when the path has ended. */
    double lastLevel() {
        return level;
    }

    /** Books the events that happened. */
    void happened(int events) {
        due -= events;
    }
}
