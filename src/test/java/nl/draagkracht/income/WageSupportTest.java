package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.income.IncomeParameters.TurnoverLosses;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.law.WageSubsidy;
import nl.draagkracht.law.WageSubsidy.Amounts;
import org.junit.jupiter.api.Test;

/** NOW over the employers of a section, worked out by hand where losses are spread evenly: concentration 2 at a loss of a half. */
class WageSupportTest {
    private static final Month MONTH = Month.of(2020, 4);

    @Test
    void evenLossesCountFromTheLeastToTheLargest() {
        // the mean of x over (0.2, 1) is 0.48; capped at 0.8 it is 0.30 + 0.2 x 0.8 = 0.46
        assertThat(support(1, 0.2, 1, 0.9, 0.3).countedLoss(0.5)).isCloseTo(0.48, within(1e-9));
        assertThat(support(1, 0.2, 0.8, 0.9, 0.3).countedLoss(0.5)).isCloseTo(0.46, within(1e-9));
        assertThat(support(0.5, 0.2, 1, 0.9, 0.3).countedLoss(0.5)).isCloseTo(0.24, within(1e-9));
        assertThat(support(1, 0.5, 1, 0.9, 0.3).countedLoss(0.5)).isCloseTo(0.375, within(1e-9));
    }

    @Test
    void whatIsPaidForIsKept() {
        // 90 % and 30 % on top of wages that cost 130 %: nine tenths of the counted loss
        var now = support(1, 0.2, 1, 0.9, 0.3);
        assertThat(now.wanted(0.5)).isCloseTo(0.5 + 0.9 * 0.48, within(1e-9));
        assertThat(now.shareOfWages(0.5) * now.wanted(0.5)).isCloseTo(0.9 * 1.3 * 0.48, within(1e-9));
        // a rate that pays more than people cost keeps no more than everybody
        assertThat(support(1, 0.01, 1, 1, 1).wanted(0.5)).isBetween(0.99, 1.0);
    }

    @Test
    void nothingIsPaidWithoutLossOrLaw() {
        var now = support(1, 0.2, 1, 0.9, 0.3);
        for (double turnover : new double[] {1, 1.2}) {
            assertThat(now.wanted(turnover)).isEqualTo(turnover);
            assertThat(now.shareOfWages(turnover)).isZero();
        }
        var closed = WageSupport.of(new WageSubsidy(new Amounts(0, 0.9, 0.2, 1, 0.3, 9538)), numbers(1), MONTH);
        assertThat(closed.wanted(0.5)).isEqualTo(0.5);
        assertThat(closed.shareOfWages(0.5)).isZero();
    }

    @Test
    void moreLossIsNeverLessPaidAndNeverMoreWork() {
        var now = support(0.84, 0.2, 0.9, 0.85, 0.4);
        for (int k = 1; k <= 100; k++) {
            assertThat(now.countedLoss(k / 100.0)).isGreaterThan(now.countedLoss((k - 1) / 100.0));
            assertThat(now.wanted(1 - k / 100.0)).isBetween(1 - k / 100.0, 1.0);
        }
    }

    private static WageSupport support(double takeUp, double least, double largest, double rate, double addOn) {
        return WageSupport.of(
                new WageSubsidy(new Amounts(1, rate, least, largest, addOn, 9538)), numbers(takeUp), MONTH);
    }

    private static TurnoverLosses numbers(double takeUp) {
        return new TurnoverLosses(Sourced.fixed(2), Sourced.fixed(takeUp), Sourced.fixed(0.3));
    }
}
