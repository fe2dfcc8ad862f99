package nl.draagkracht.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.population.Households;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Shares by three traits at once add up to the published shares of each. */
class DebtSharesTest {
    private static final long[] LIQUID = {0, 120_000, 300_000, 2_000_000};

    private final DebtShares shares = new DebtShares(
            ParameterReader.room("spending", SpendingParameters.class).problemDebtShares());
    private final Households one = new Households(1);
    private final long[] count = new long[shares.cells()];

    @Test
    void everyTraitKeepsItsPublishedRatios() {
        long all = 0;
        for (int cell = 0; cell < count.length; cell++) {
            count[cell] = 1_000 + 137L * (cell % 11);
            all += count[cell];
        }
        shares.fit(count, 0.1 * all);

        // 0.43 of the households without deposits against 0.22 and 0.013 of those with more
        assertThat(ofLiquid(1) / ofLiquid(0)).isCloseTo(0.22 / 0.43, within(0.005));
        assertThat(ofLiquid(3) / ofLiquid(0)).isCloseTo(0.013 / 0.43, within(0.005));
        double with = 0;
        for (int cell = 0; cell < count.length; cell++) {
            assertThat(shares.share(cell)).isBetween(0.0, 0.95);
            with += shares.share(cell) * count[cell];
        }
        assertThat(with).isCloseTo(0.1 * all, within(0.001 * all));
    }

    @Test
    void everyCellIsOfOneKindOfHousehold() {
        var seen = new boolean[shares.cells()];
        for (int step = 0; step < LIQUID.length; step++) {
            for (var group : DebtGroup.values()) {
                for (int type = 0; type < HouseholdType.INSTITUTION.ordinal(); type++) {
                    int cell = cell(step, group, type);
                    assertThat(seen[cell]).isFalse();
                    seen[cell] = true;
                }
            }
        }
        assertThat(seen).containsOnly(true);
    }

    /** Share with problem debt of all households with these deposits. */
    private double ofLiquid(int step) {
        double with = 0;
        long households = 0;
        for (var group : DebtGroup.values()) {
            for (int type = 0; type < HouseholdType.INSTITUTION.ordinal(); type++) {
                int cell = cell(step, group, type);
                with += shares.share(cell) * count[cell];
                households += count[cell];
            }
        }
        return with / households;
    }

    private int cell(int step, DebtGroup group, int type) {
        one.liquidCents[0] = LIQUID[step];
        one.type[0] = (byte) type;
        return shares.cell(one, 0, group);
    }
}
