package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Older applicants meet more openings where AI saves work, the displaced search longer; the numbers are worked out by hand from the junior squeeze. */
class AutomationPressureTest {
    private final AutomationPressure squeeze = new AutomationPressure(
            ScenarioReader.read("junior-squeeze").parameters().technology().scenario());

    @Test
    void withoutSavingsNobodyNoticesAi() {
        for (int age : new int[] {16, 26, 27, 49, 50, 66}) {
            assertThat(squeeze.openings(age, 3)).isEqualTo(1);
            assertThat(squeeze.openings(age, -1)).isEqualTo(1);
        }
    }

    @Test
    void olderApplicantsLoseFourFifthsAsManyOpenings() {
        var saved = new double[Occupation.COUNT];
        Arrays.fill(saved, 0.05);
        squeeze.feel(saved);
        // (1 - 0.8 x 0.05) / (1 - 0.05); what beginners meet is a matter of the cell they apply to
        assertThat(squeeze.openings(26, 3)).isEqualTo(1);
        assertThat(squeeze.openings(40, 3)).isEqualTo(1);
        assertThat(squeeze.openings(55, 3)).isCloseTo(1.0105, within(1e-4));
    }

    @Test
    void theDisplacedSearchLongerAndReturnForLess() {
        int displaced = EndReason.REDUNDANT.ordinal();
        assertThat(squeeze.search(displaced)).isEqualTo(1);
        var saved = new double[Occupation.COUNT];
        saved[0] = 0.01;
        squeeze.feel(saved);
        // 6 / (6 + 1.5) and ln(0.96)
        assertThat(squeeze.search(displaced)).isCloseTo(0.8, within(1e-9));
        assertThat(squeeze.logPay(displaced)).isCloseTo(-0.0408, within(1e-4));
        assertThat(squeeze.search(EndReason.QUIT.ordinal())).isEqualTo(1);
        assertThat(squeeze.logPay(EndReason.DISMISSED.ordinal())).isZero();
    }
}
