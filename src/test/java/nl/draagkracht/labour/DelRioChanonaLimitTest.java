package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The congestion function inside the model of del Rio-Chanona et al. (2021), equations 2.2 to 2.8 in expected values: on a complete
 * network one occupation stands for all. Steady state and job finding are those worked out independently in the replication notes.
 */
class DelRioChanonaLimitTest {
    private static final double SEPARATION = 0.016;
    private static final double OPENING = 0.012;
    private static final double ADJUSTMENT = 0.16;

    @Test
    void onTheCompleteNetworkUnemploymentSettlesAtTheKnownRate() {
        double e = 1;
        double u = SEPARATION;
        double v = OPENING;
        double demand = e + u;
        double found = 0;
        for (int step = 0; step < 3000; step++) {
            double gap = e + v - demand;
            double lost = SEPARATION * e + (1 - SEPARATION) * Math.min(e, ADJUSTMENT * Math.max(0, gap));
            double opened = OPENING * e + (1 - OPENING) * Math.min(e, ADJUSTMENT * Math.max(0, -gap));
            found = MarketPools.chance(u, v);
            double hires = u * found;
            e += hires - lost;
            u += lost - hires;
            v += opened - hires;
        }
        assertThat(100 * u / (u + e)).isCloseTo(4.106573, within(1e-5));
        assertThat(100 * v / (v + e)).isCloseTo(1.721901, within(1e-5));
        assertThat(found).isCloseTo(0.373619, within(1e-5));
    }
}
