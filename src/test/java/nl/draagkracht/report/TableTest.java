package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and tables look the same on every machine. */
class TableTest {

    private static final Table TABLE = new Table(
            List.of("name", "value", "met"),
            List.of(
                    List.of("a, quoted \"b\"", 120_000.0, true),
                    List.of("c", Double.NaN, false),
                    List.of("d", -0.000012346, true)));

    @ParameterizedTest
    @CsvSource({
        "120000, 120000",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1185000000000, 1185000000000",
        "-0.0000001234, -0.0000001234",
        "0, 0",
        "-0.0, 0",
        "NaN, ''",
        "Infinity, ''"
    })
    void exactNumbersHaveNoExponentAndNoNoise(double value, String text) {
        assertThat(Numbers.exact(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"191459.4, 191459", "0.0387654, 0.03877", "-12.3456, -12.35", "NaN, -"})
    void readersGetFourDigits(double value, String text) {
        assertThat(Numbers.readable(value)).isEqualTo(text);
    }

    @Test
    void csvIsQuotedWhereNeeded() {
        assertThat(TABLE.render(Format.CSV)).isEqualTo("""
                name,value,met
                "a, quoted ""b""\",120000,true
                c,,false
                d,-0.000012346,true
                """);
    }

    @Test
    void jsonHasNumbersWithoutExponentAndNullForNoNumber() {
        assertThat(TABLE.render(Format.JSON))
                .contains("\"value\" : 120000", "\"value\" : null", "\"met\" : true")
                .endsWith("]\n");
    }

    @Test
    void textIsAlignedAndHasNoTrailingSpace() {
        assertThat(TABLE.render(Format.TEXT)).isEqualTo("""
                name                 value  met
                -------------  -----------  -----
                a, quoted "b"       120000  true
                c                        -  false
                d              -0.00001235  true
                """);
    }
}
