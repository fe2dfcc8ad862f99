package nl.draagkracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding to whole numbers: halves go up, as in the tables of the law. */
class WholeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 1", "0.49, 0", "-0.5, 0", "-0.51, -1", "-2.5, -2", "1234567890.5, 1234567891"})
    void halvesGoUp(double value, long expected) {
        assertThat(Whole.nearest(value)).isEqualTo(expected);
    }

    @Test
    void isThatOfTheLibraryForAmountsOfMoney() {
        var draws = new Draws(1);
        for (int i = 0; i < 100_000; i++) {
            double value = 1e9 * (draws.uniform(Decision.START_BIRTH_MONTH, i, 0) - 0.5);
            double half = Math.floor(value) + 0.5;
            assertThat(Whole.nearest(value)).isEqualTo(Math.round(value));
            assertThat(Whole.nearest(half)).isEqualTo(Math.round(half));
        }
    }
}
