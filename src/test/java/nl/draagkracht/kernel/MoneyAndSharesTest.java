package nl.draagkracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Money is whole cents, shares lie between 0 and 1, and a table says what it does not hold. */
class MoneyAndSharesTest {
    @Test
    void amountsAreWholeCents() {
        assertThat(Euros.of(1401.50).cents()).isEqualTo(140_150);
        assertThat(Euros.of(0.005).cents()).isEqualTo(1);
        assertThat(Euros.of(10).times(1.0 / 3).cents()).isEqualTo(333);
        assertThat(Euros.of(1).minus(Euros.of(2.5))).isEqualTo(new Euros(-150));
        assertThatThrownBy(() -> Euros.of(Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Euros(Long.MAX_VALUE).plus(new Euros(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sharesLieBetweenZeroAndOne() {
        assertThat(new Share(0.038).value()).isEqualTo(0.038);
        assertThatThrownBy(() -> new Share(3.8)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new Share(Double.NaN)).hasMessageContaining("0 to 1");
    }

    @Test
    void aTableNamesWhatItMisses() {
        var rows = List.of(new SourcedTable.Row(List.of("A", "male"), 5, Grade.A));
        var table = new SourcedTable("People", "persons", Source.NONE, List.of("section", "sex"), rows);
        assertThat(table.value("A", "male")).isEqualTo(5);
        assertThat(table.valueOr(1, "B", "male")).isEqualTo(1);
        assertThat(table.grade("A", "male")).isEqualTo(Grade.A);
        assertThatThrownBy(() -> table.value("B", "male"))
                .hasMessageContaining("People")
                .hasMessageContaining("B");
        assertThatThrownBy(() -> new SourcedTable(
                        "Twice", "", Source.NONE, List.of("section", "sex"), List.of(rows.get(0), rows.get(0))))
                .hasMessageContaining("twice");
    }

    @Test
    void statutesGiveTheLastVersionThatHasStarted() {
        var versions =
                List.of(new Dated<>(Month.of(2024, 1), "official", 1), new Dated<>(Month.of(2026, 1), "official", 2));
        assertThat(Dated.inForce(versions, Month.of(2025, 12)).value()).isEqualTo(1);
        assertThat(Dated.inForce(versions, Month.of(2026, 1)).value()).isEqualTo(2);
        assertThat(Dated.inForce(versions, Month.of(2020, 1)).value()).isEqualTo(1);
    }
}
