package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of wage withholding against the official ones, to the cent. */
class WageTaxTableTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    private static final double CENT = 0.0051;

    /** Every 29th row of the official white monthly tables of 2024, 2025 and 2026, all three ages. */
    @ParameterizedTest
    @MethodSource("rows")
    void theWhiteTableGivesTheOfficialRow(String row) {
        double[] f =
                Arrays.stream(row.split(",")).mapToDouble(Double::parseDouble).toArray();
        var table = STATUTES.asPublished(Month.of((int) f[0], 1)).wageTaxTable();
        assertEquals(f[2], table.wage(f[1], false, false), CENT);
        assertEquals(f[3], table.wage(f[1], false, true), CENT);
        assertEquals(f[5], table.forOldest().wage(f[1], true, false), CENT);
        assertEquals(f[6], table.forOldest().wage(f[1], true, true), CENT);
        assertEquals(f[8], table.wage(f[1], true, false), CENT);
        assertEquals(f[9], table.wage(f[1], true, true), CENT);
    }

    /** Official table of special rewards 2026: annual wage, then rate in per cent by age, with credits. */
    @ParameterizedTest
    @CsvSource({
        "11357, 0, 0",
        "11358, 27.43, 0",
        "12922, 27.43, 0",
        "12923, 4.74, 0",
        "23930, 4.74, 0",
        "23931, 33.80, 0",
        "29737, 40.20, 0",
        "34718, 40.20, 0",
        "34719, 40.20, 20.07",
        "38883, 40.20, 20.07",
        "38884, 42.01, 39.78",
        "45592, 42.01, 39.78",
        "45593, 50.47, 44.01",
        "46003, 50.47, 59.01",
        "59782, 50.47, 59.01",
        "59783, 50.47, 44.01",
        "78426, 50.47, 44.01",
        "78427, 56.01, 52.75",
        "143554, 56.01, 52.75",
        "143555, 49.5, 49.5"
    })
    void specialRewardsOf2026(double annualWage, double below, double pensionAge) {
        var rewards = STATUTES.asPublished(Month.of(2026, 1)).specialRewards();
        assertEquals(below / 100, rewards.rate(annualWage, false, true), 1e-9);
        assertEquals(pensionAge / 100, rewards.rate(annualWage, true, true), 1e-9);
    }

    @Test
    void withoutCreditASpecialRewardBearsTheRateOfItsBracket() {
        var rewards = STATUTES.asPublished(Month.of(2026, 1)).specialRewards();
        assertEquals(0.3575, rewards.rate(0, false, false), 1e-9);
        assertEquals(0.1785, rewards.forOldest().rate(41_123, true, false), 1e-9);
        assertEquals(0.3756, rewards.forOldest().rate(41_124, true, false), 1e-9);
    }

    static Stream<String> rows() throws IOException {
        try (var stream = WageTaxTableTest.class.getResourceAsStream("/law/white-tables.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        }
    }
}
