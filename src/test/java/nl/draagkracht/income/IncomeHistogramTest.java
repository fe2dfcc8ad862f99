package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Means of tenths of households, worked out by hand. */
class IncomeHistogramTest {

    @Test
    void tenHouseholdsAreTheirOwnTenths() {
        var histogram = new IncomeHistogram();
        for (int k = 10; k >= 1; k--) {
            histogram.count(k * 100_000);
        }
        double[] means = histogram.tenthMeansCents();
        for (int k = 1; k <= 10; k++) {
            // a step of ten euros counts at its middle
            assertThat(means[k - 1]).isCloseTo(k * 100_000 + 500, within(1e-6));
        }
    }

    @Test
    void aHouseholdAcrossABoundaryIsSplit() {
        var histogram = new IncomeHistogram();
        for (int k = 0; k < 15; k++) {
            histogram.count(k * 1_000);
        }
        double[] means = histogram.tenthMeansCents();
        // tenths of one and a half households: the first has household 0 and half of 1, the second half of 1 and
        // household 2
        assertThat(means[0]).isCloseTo((500 + 0.5 * 1_500) / 1.5, within(1e-6));
        assertThat(means[1]).isCloseTo((0.5 * 1_500 + 2_500) / 1.5, within(1e-6));
        assertThat(Arrays.stream(means).average().orElseThrow()).isCloseTo(7_500, within(1e-6));
    }

    @Test
    void nobodyHasNoIncome() {
        assertThat(new IncomeHistogram().tenthMeansCents()).containsOnly(0);
    }
}
