package nl.draagkracht.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.spending.NewDemandFinance.Cash;
import org.junit.jupiter.api.Test;

/** Out of what new demand is paid, against numbers worked out by hand. */
class NewDemandFinanceTest {
    private static final Cash BASELINE = new Cash(100, -60);

    @Test
    void whatWasPaidForNewDemandItselfIsStillThere() {
        var finance = new NewDemandFinance(1);
        // firms have 10 more although they invested 5; the world has 10 more although it bought for 20
        finance.look(new Cash(110, -50), BASELINE, 5, 20);
        assertThat(finance.kept()).isEqualTo(15);
        assertThat(finance.received()).isEqualTo(30);
    }

    @Test
    void buyersLookAtAboutAYear() {
        var finance = new NewDemandFinance(10);
        finance.look(new Cash(110, -50), BASELINE, 0, 0);
        assertThat(finance.kept()).isCloseTo(1, within(1e-12));
        finance.look(new Cash(110, -50), BASELINE, 0, 0);
        assertThat(finance.kept()).isCloseTo(1.9, within(1e-12));
        assertThat(finance.received()).isCloseTo(1.9, within(1e-12));
    }

    @Test
    void whoGotLessPaysNothing() {
        var finance = new NewDemandFinance(1);
        finance.look(new Cash(90, -70), BASELINE, 0, 0);
        assertThat(finance.kept()).isZero();
        assertThat(finance.received()).isZero();
    }
}
