package nl.draagkracht.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import org.junit.jupiter.api.Test;

/** Dienst Toeslagen as a desk of counted cases: 19,000 a month by the staff of 2025, one change in twenty by hand. */
class CountedDeskTest {
    private static final long USUAL_CHANGES = Math.round(19_000 * 20 * 0.95);

    private final CountedDesk desk = new CountedDesk(
            ClaimsTown.NUMBERS.countedDesks().allowances(ClaimsTown.NUMBERS.assistanceDesk()),
            ClaimsTown.NUMBERS.countedDesks().handledByStaff().value(),
            1);

    @Test
    void atTheUsualLoadNobodyWaitsForTheDesk() {
        DeskMonth month = pass(0, 36, USUAL_CHANGES);
        assertThat(month.onTimeShare()).isCloseTo(0.95, within(1e-9));
        // three in ten lack papers in their month and are decided in the next
        assertThat((double) month.waiting()).isCloseTo(0.3 * month.arrived(), within(2.0));
    }

    @Test
    void whatStaffHandlesIsOneChangeInTwentyToTheCase() {
        long arrived = 0;
        for (int m = 0; m < 40; m++) {
            arrived += desk.pass(1_003, Month.START.plus(m)).arrived();
        }
        assertThat(arrived).isBetween(2_005L, 2_006L);
    }

    /** Twice the changes for a year: more than staff, overtime and a tenth more staff can do, so decisions come late and errors rise. */
    @Test
    void aSurgeMakesItLateWithMoreErrorsAndNoCaseIsLost() {
        DeskMonth before = pass(0, 12, USUAL_CHANGES);
        long open = before.waiting();
        DeskMonth last = before;
        for (int m = 12; m < 24; m++) {
            last = desk.pass(2 * USUAL_CHANGES, Month.START.plus(m));
            open += last.arrived() - last.decided();
            assertThat(last.waiting()).isEqualTo(open);
        }
        assertThat(last.onTimeShare()).isLessThan(0.5);
        assertThat(last.errorShare()).isGreaterThan(before.errorShare() * 1.5);
        assertThat(last.staff()).isGreaterThan(1.02);
    }

    private DeskMonth pass(int from, int to, long changes) {
        DeskMonth month = DeskMonth.NONE;
        for (int m = from; m < to; m++) {
            month = desk.pass(changes, Month.START.plus(m));
        }
        return month;
    }
}
