package nl.draagkracht.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Occupation;
import org.junit.jupiter.api.Test;

/** The frontier against numbers worked out by hand. */
class FrontierTest {
    private static final int CLERKS = Occupation.of("41").ordinal();
    private static final int CLEANERS = Occupation.of("91").ordinal();

    @Test
    void progressStartsAtZeroIsHalfInTheMiddleAndEndsAtOne() {
        assertThat(Frontier.progress(0, 10, 10)).isZero();
        // logistic(-2.5) = 0.0758582, logistic(-5) = 0.0066929
        assertThat(Frontier.progress(2.5, 10, 10)).isCloseTo(0.0701037, within(1e-6));
        assertThat(Frontier.progress(5, 10, 10)).isCloseTo(0.5, within(1e-12));
        assertThat(Frontier.progress(10, 10, 10)).isEqualTo(1);
        assertThat(Frontier.progress(25, 10, 10)).isEqualTo(1);
    }

    @Test
    void withoutFurtherAiNoOccupationMoves() {
        var frontier = new Frontier(TestScenario.frozen().parameters());
        for (int o = 0; o < Occupation.COUNT; o++) {
            assertThat(frontier.feasible(o, 10)).isEqualTo(frontier.feasible(o, 0));
        }
    }

    @Test
    void physicalWorkHasItsOwnCeilingAndOfficeWorkStartsAtAlpha() {
        var frontier = new Frontier(TestScenario.expected().parameters());
        assertThat(frontier.feasible(CLERKS, 0)).isEqualTo(0.38798);
        assertThat(frontier.feasible(CLEANERS, 0)).isEqualTo(0.00837);
        assertThat(frontier.feasible(CLEANERS, 10)).isCloseTo(0.1, within(1e-12));
    }
}
