package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Work that comes back, against numbers worked out by hand, and the names of the closures. */
class ReinstatementTest {
    @Test
    void theGapToTheDeclaredShareClosesByATwentiethAMonth() {
        var half = new Reinstatement(0.5, 20);
        half.advance(1000, 0, 9500);
        assertThat(half.jobs()).isCloseTo(25, within(1e-9));
        half.advance(1000, 0, 9750);
        assertThat(half.jobs()).isCloseTo(48.75, within(1e-9));
        // a unit of new demand gives 9,750 jobs, so 48.75 jobs take half a percent of one
        assertThat(half.units()).isCloseTo(0.005, within(1e-12));
    }

    /** The declared half of 1,000 jobs less the 100 that prices and wages bring: a twentieth of 400, then of what is left of 100. */
    @Test
    void whatPricesAndWagesBringBackIsPartOfTheDeclaredShare() {
        var half = new Reinstatement(0.5, 20);
        half.advance(1000, 100, 9500);
        assertThat(half.jobs()).isCloseTo(20, within(1e-9));
        half.advance(1000, 400, 9500);
        assertThat(half.jobs()).isCloseTo(24, within(1e-9));
    }

    /** Half of 1,000 jobs is to come back; later wages alone bring 900: the 24 jobs that are there are not taken away again. */
    @Test
    void whatHasComeStaysWhenPricesAndWagesBringMoreLater() {
        var half = new Reinstatement(0.5, 20);
        half.advance(1000, 20, 9500);
        assertThat(half.jobs()).isCloseTo(24, within(1e-9));
        half.advance(1000, 900, 9500);
        assertThat(half.jobs()).isCloseTo(24, within(1e-9));
        half.advance(1000, 20, 9500);
        assertThat(half.jobs()).isCloseTo(46.8, within(1e-9));
    }

    @Test
    void withoutSavedJobsNothingNewIsOrdered() {
        var none = new Reinstatement(0.9, 20);
        none.advance(0, 0, 1e6);
        assertThat(none.units()).isZero();
    }

    @Test
    void onlyTheClosureReinstatementBringsWorkBackAndOnlyFixedHoldsWages() {
        assertThat(Closure.at(0).movesWages()).isFalse();
        assertThat(Closure.at(1).movesWages()).isTrue();
        assertThat(Closure.at(1).bringsWorkBack()).isFalse();
        assertThat(Closure.at(2).bringsWorkBack()).isTrue();
        assertThatThrownBy(() -> Closure.at(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("firms/displacement/closure")
                .hasMessageContaining("0 (fixed), 1 (wages) and 2 (reinstatement)");
    }
}
