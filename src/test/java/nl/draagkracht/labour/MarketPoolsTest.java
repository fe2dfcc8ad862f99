package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Chance of success of an application, and the rounding that keeps small cells whole. */
class MarketPoolsTest {
    @Test
    void aLoneApplicationToManyOpeningsSucceeds() {
        assertThat(MarketPools.chance(1e-12, 100)).isEqualTo(1);
        assertThat(MarketPools.chance(1, 1e6)).isCloseTo(1, within(1e-6));
    }

    @Test
    void hiresNeverExceedOpeningsOrApplications() {
        for (double s = 0.1; s < 1000; s *= 1.7) {
            double hires = s * MarketPools.chance(s, 25);
            assertThat(hires).isLessThanOrEqualTo(25).isLessThanOrEqualTo(s);
        }
    }

    @Test
    void asManyApplicationsAsOpeningsFillAllButTheShareThatNobodyChose() {
        // urn and balls with s = v: 1 - 1/e of the openings are filled
        assertThat(MarketPools.chance(50, 50)).isCloseTo(0.632121, within(1e-6));
    }

    @Test
    void withoutOpeningsNobodySucceeds() {
        assertThat(MarketPools.chance(10, 0)).isZero();
    }

    @Test
    void threeTenthsOfAWorkerInTenCellsAreThreeWorkers() {
        var rounding = new SystematicRounding(0.37);
        int sum = 0;
        for (int cell = 0; cell < 10; cell++) {
            sum += rounding.next(0.3);
        }
        assertThat(sum).isEqualTo(3);
    }
}
