package nl.draagkracht.firms;

/**
 * When a firm that uses AI decides how many people it will need, and how far that decision reaches.
 * Model page 4.4, "Hplan": staff is planned in the yearly budget round of the firm, and the rounds of firms are spread evenly over
 * the months of a year. Until the first round after it has started with AI a firm has no plan, since it does not know what it will
 * decide; between two rounds a plan stands as it was made, so that it reaches ever less far ahead. A round does not move with adoption:
 * who adopts earlier plans no later and no shorter.
 */
final class StaffPlan {
    /** End of the plan of a firm that has none: before any month. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int YEAR = 12;

    private final int start;
    private final int monthsAhead;

    /**
     * Plans in a scenario.
     *
     * @param start month in which AI starts to move
     * @param monthsAhead months that a plan reaches on the day it is made
     */
    StaffPlan(int start, int monthsAhead) {
        this.start = start;
        this.monthsAhead = monthsAhead;
    }

    /**
     * The last month that the plan in force reaches, or {@link #NONE}.
     *
     * @param firm number of the firm, which places its round
     * @param since month of adoption, {@link AdoptionPhase#BEFORE_START} for those that used AI before
     * @param now this month
     */
    int end(int firm, int since, int now) {
        int round = (int) (YEAR * Spread.halving(firm));
        int made = now - Math.floorMod(now - round, YEAR);
        return made > start && made >= since ? made + monthsAhead : NONE;
    }
}
