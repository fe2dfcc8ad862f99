package nl.draagkracht.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Shares by three traits at once add up to the published shares of each. */
class DebtSharesTest {
    private final DebtShares shares = new DebtShares(
            ParameterReader.room("spending", SpendingParameters.class).problemDebtShares());

    @Test
    void everyTraitKeepsItsPublishedRatios() {
        var count = new long[shares.cells()];
        var households = new Households(1);
        households.count(1);
        households.clear(0);
        households.tenancy[0] = (byte) Tenancy.SOCIAL_RENT.ordinal();
        long all = 0;
        var ofWage = new double[DebtGroup.COUNT];
        for (long liquid : new long[] {0, 120_000, 300_000, 2_000_000}) {
            for (var group : DebtGroup.values()) {
                for (int type = 0; type < HouseholdType.INSTITUTION.ordinal(); type++) {
                    households.liquidCents[0] = liquid;
                    households.type[0] = (byte) type;
                    int cell = shares.cell(households, 0, group);
                    assertThat(count[cell]).isZero();
                    count[cell] = 1_000 + 137L * (cell % 11);
                    all += count[cell];
                }
            }
        }
        shares.fit(count, 0.1 * all);
        double sum = 0;
        for (long liquid : new long[] {0, 2_000_000}) {
            double with = 0;
            long of = 0;
            for (var group : DebtGroup.values()) {
                for (int type = 0; type < HouseholdType.INSTITUTION.ordinal(); type++) {
                    households.liquidCents[0] = liquid;
                    households.type[0] = (byte) type;
                    int cell = shares.cell(households, 0, group);
                    with += shares.share(cell) * count[cell];
                    of += count[cell];
                    ofWage[group.ordinal()] += shares.share(cell) * count[cell];
                }
            }
            sum += with / of * (liquid == 0 ? 1 : -0.43 / 0.013);
        }
        // 0.43 of households without deposits against 0.013 of those with most
        assertThat(sum).isCloseTo(0, within(0.02));
        assertThat(ofWage[DebtGroup.ASSISTANCE.ordinal()]).isGreaterThan(3 * ofWage[DebtGroup.WAGE.ordinal()]);
        for (int cell = 0; cell < shares.cells(); cell++) {
            assertThat(shares.share(cell)).isBetween(0.0, 0.95);
        }
    }
}
