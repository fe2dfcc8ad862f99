package nl.draagkracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Months count from January 2026 and read as yyyy-MM. */
class MonthTest {
    @Test
    void countsFromJanuary2026() {
        assertThat(Month.of(2026, 1).index()).isZero();
        assertThat(Month.of(2025, 12).index()).isEqualTo(-1);
        assertThat(Month.of(2035, 12).index()).isEqualTo(119);
        assertThat(new Month(-13).year()).isEqualTo(2024);
        assertThat(new Month(-13).monthOfYear()).isEqualTo(12);
    }

    @Test
    void readsAndWritesTheSameText() {
        assertThat(Month.parse("2031-07")).hasToString("2031-07");
        assertThatThrownBy(() -> Month.parse("2031-13")).hasMessageContaining("yyyy-MM");
    }

    @Test
    void pathsStepOrMoveInLines() {
        Month[] months = {Month.of(2026, 1), Month.of(2027, 1)};
        double[] values = {1, 3};
        assertThat(Path.steps(months, values).at(Month.of(2026, 12))).isEqualTo(1);
        assertThat(Path.lines(months, values).at(Month.of(2026, 7))).isEqualTo(2);
        assertThat(Path.lines(months, values).at(Month.of(2030, 1))).isEqualTo(3);
        assertThatThrownBy(() -> Path.lines(new Month[] {months[1], months[0]}, values))
                .hasMessageContaining("ascend");
    }
}
