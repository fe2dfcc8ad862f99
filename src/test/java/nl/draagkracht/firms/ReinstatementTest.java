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
        half.advance(1000);
        assertThat(half.jobs()).isCloseTo(25, within(1e-9));
        half.advance(1000);
        assertThat(half.jobs()).isCloseTo(48.75, within(1e-9));
        assertThat(half.factor(975)).isCloseTo(1.05, within(1e-9));
    }

    @Test
    void withoutSavedJobsTheFactorIsExactlyOne() {
        var none = new Reinstatement(0.9, 20);
        none.advance(0);
        assertThat(none.factor(1e6)).isEqualTo(1);
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
