package nl.draagkracht.simulation;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.law.WageLink;

/**
 * The index of amounts of Dutch law that follow wages, after the last ones that were published. In January and July it takes up
 * what contract wages have done since the last time, half a year late, as the forecasts behind the real link are right about
 * later. Model page 4.5; the link itself: {@link WageLink}.
 */
final class LinkedAmounts {
    private static final int HALF_YEAR = 6;

    private double index = 1;
    private double pending;
    private Month adjusted = Statutes.LAST_PUBLISHED;

    /** The index of a month; adjusts it when the month is a January or July. */
    double of(Month month, WageLink link) {
        boolean isDue = month.monthOfYear() % HALF_YEAR == 1 && month.compareTo(adjusted) > 0;
        if (isDue) {
            index = link.adjusted(index, pending);
            pending = 0;
            adjusted = month;
        }
        return index;
    }

    /** Notes what contract wages did in a month. */
    void follow(Month month, double contractWageChange) {
        // what happened until then is in the published amounts
        if (month.compareTo(Statutes.LAST_PUBLISHED) >= 0) {
            pending = (1 + pending) * (1 + contractWageChange) - 1;
        }
    }
}
