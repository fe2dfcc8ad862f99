package nl.draagkracht.spending;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.income.Windfalls;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that comes once is spent as a passing change is, by what a household has; the rest is saved. */
class WindfallsTest {

    /** Responses of {@code transitory-response.json}: 0.60 without savings, less with more of them; an identity of 7 is another household. */
    @ParameterizedTest
    @CsvSource({"0, 500000, 0, 300000, 200000", "10000000, 500000, 0, 50000, 10450000", "0, 500000, 7, 0, 0"})
    void spentByTheResponseToAPassingChange(long savings, int got, int identity, long spent, long left) {
        var town = TestTown.of("Utrecht socialRent: Jan male 38 mid");
        town.households().liquidCents[0] = savings;
        try (var sweep = new Sweep(1)) {
            var rule = new ConsumptionRule(ParameterReader.room("spending", SpendingParameters.class), sweep);
            assertThat(rule.spendOnce(town.households(), once(got, identity))).isEqualTo(spent);
        }
        assertThat(town.households().liquidCents[0]).isEqualTo(left);
    }

    private static Windfalls once(int cents, int identity) {
        return new Windfalls() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public int home(int place) {
                return 0;
            }

            @Override
            public int identity(int place) {
                return identity;
            }

            @Override
            public int netCents(int place) {
                return cents;
            }

            @Override
            public int ofHome(int household) {
                return cents;
            }
        };
    }
}
