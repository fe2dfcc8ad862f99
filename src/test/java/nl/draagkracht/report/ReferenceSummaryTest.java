package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The distance between unemployment and its baseline, by hand. */
class ReferenceSummaryTest {

    @Test
    void theHighestYearIsTheBestTwelveMonthsInARow() {
        double[] baseline = new double[20];
        Arrays.fill(baseline, 0.04);
        double[] values = baseline.clone();
        // twelve months at five points above, of which one dips back to the baseline
        Arrays.fill(values, 5, 17, 0.09);
        values[10] = 0.04;
        assertThat(ReferenceSummary.highestYear(values, baseline)).isCloseTo(0.05 * 11 / 12, within(1e-12));
    }

    @Test
    void aRunShorterThanAYearHasNone() {
        assertThat(ReferenceSummary.highestYear(new double[11], new double[11])).isZero();
    }
}
