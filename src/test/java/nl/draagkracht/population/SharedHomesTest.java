package nl.draagkracht.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.model.TestTown;
import org.junit.jupiter.api.Test;

/** Who shares a home with others, on a street of tenants, an owner and a couple. */
class SharedHomesTest {
    private static final int TENANTS = 5_000;
    private static final SharedHomes HOMES = new SharedHomes(new Draws(1), 0.1, 0.4);

    @Test
    void aShareOfSingleTenantsDoesSomeWithTwo() {
        var households = TestTown.of(IntStream.range(0, TENANTS)
                        .mapToObj(k -> "Utrecht socialRent: P" + k + " male 40")
                        .toArray(String[]::new))
                .households();
        int[] homes = new int[3];
        for (int h = 0; h < TENANTS; h++) {
            homes[HOMES.others(households, h)]++;
        }
        assertThat((homes[1] + homes[2]) / (double) TENANTS).isCloseTo(0.1, within(0.015));
        assertThat(homes[2] / (double) (homes[1] + homes[2])).isCloseTo(0.4, within(0.08));
        assertThat(SharedHomes.NONE.others(households, 0)).isZero();
    }

    @Test
    void ownersAndCouplesHaveAHomeOfTheirOwn() {
        var households = TestTown.of("Utrecht owner: Jan male 40", "Utrecht socialRent: Piet male 40, Els female 40")
                .households();
        var everybody = new SharedHomes(new Draws(1), 1, 1);
        assertThat(everybody.others(households, 0)).isZero();
        assertThat(everybody.others(households, 1)).isZero();
    }
}
