package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.WageLink;
import org.junit.jupiter.api.Test;

/** Wage-linked amounts follow contract wages half a year late, from the last published amounts on. */
class LinkedAmountsTest {
    private static final WageLink WHOLE = new WageLink(new WageLink.Amounts(1, 0));
    private static final WageLink CUT = new WageLink(new WageLink.Amounts(0, 0));

    /** Wages fall by 1 % in each January and July of 2026 to 2028. */
    private static double indexAt(Month asked, WageLink link) {
        var amounts = new LinkedAmounts();
        double index = 1;
        for (int m = 0; m <= asked.index(); m++) {
            var month = new Month(m);
            index = amounts.of(month, link);
            amounts.follow(month, month.monthOfYear() % 6 == 1 ? -0.01 : 0);
        }
        return index;
    }

    @Test
    void publishedAmountsStandUntilTheEndOf2026() {
        assertThat(indexAt(Month.of(2026, 7), WHOLE)).isEqualTo(1);
        assertThat(indexAt(Month.of(2026, 12), WHOLE)).isEqualTo(1);
    }

    @Test
    void eachHalfYearTakesUpWhatWagesDidBefore() {
        assertThat(indexAt(Month.of(2027, 1), WHOLE)).isEqualTo(0.99, within(1e-12));
        assertThat(indexAt(Month.of(2027, 6), WHOLE)).isEqualTo(0.99, within(1e-12));
        assertThat(indexAt(Month.of(2028, 1), WHOLE)).isEqualTo(0.99 * 0.99 * 0.99, within(1e-12));
    }

    @Test
    void aCutLinkStandsStill() {
        assertThat(indexAt(Month.of(2028, 12), CUT)).isEqualTo(1);
    }

    @Test
    void askingTwiceInAMonthChangesNothing() {
        var amounts = new LinkedAmounts();
        amounts.follow(Month.of(2026, 7), -0.02);
        var january = Month.of(2027, 1);
        assertThat(amounts.of(january, WHOLE)).isEqualTo(0.98, within(1e-12));
        assertThat(amounts.of(january, WHOLE)).isEqualTo(0.98, within(1e-12));
    }
}
