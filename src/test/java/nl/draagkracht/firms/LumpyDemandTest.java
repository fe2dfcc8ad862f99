package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fall of demand hits some departments at once and leaves the others alone; together they want what demand says. */
class LumpyDemandTest {
    private static final int DEPARTMENTS = 4_096;
    private static final int SECTION = Section.C.ordinal();

    private static double[] departments(LumpyDemand lumpy, double demand) {
        var bySection = new double[Section.COUNT];
        Arrays.fill(bySection, demand);
        lumpy.follow(bySection);
        var wanted = new double[DEPARTMENTS];
        for (int i = 0; i < DEPARTMENTS; i++) {
            wanted[i] = lumpy.of(SECTION, Spread.halving(i));
        }
        return wanted;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.995, 0.9, 0.7, 0.69, 0.4, 0.1, 0})
    void theMeanIsWhatDemandSays(double demand) {
        var wanted = departments(new LumpyDemand(0.3, 0), demand);
        // evenly spread turns miss the share that is hit by at most one department in 4,096
        assertThat(Arrays.stream(wanted).average().orElseThrow()).isCloseTo(demand, within(3e-4));
    }

    @Test
    void aDepartmentKeepsAllOrLosesALump() {
        var wanted = departments(new LumpyDemand(0.3, 0), 0.97);
        assertThat(wanted).containsOnly(1, 0.7);
        // 3 % less in lumps of 30 %: one department in ten
        assertThat(Arrays.stream(wanted).filter(share -> share < 1).count()).isBetween(408L, 411L);
    }

    @Test
    void lessDemandNeverBringsADepartmentMore() {
        var lumpy = new LumpyDemand(0.3, 0);
        var before = departments(lumpy, 1);
        for (double demand = 0.99; demand > 0.2; demand -= 0.01) {
            var now = departments(lumpy, demand);
            for (int i = 0; i < DEPARTMENTS; i++) {
                assertThat(now[i]).isLessThanOrEqualTo(before[i]);
            }
            before = now;
        }
    }

    @Test
    void theFallCountsFromTheHighestDemandSoFarAndGrowthIsSpreadOverAll() {
        var lumpy = new LumpyDemand(0.3, 0);
        assertThat(departments(lumpy, 1.1)).containsOnly(1.1);
        assertThat(departments(lumpy, 1.1 * 0.97)).containsOnly(1.1, 1.1 * 0.7);
        assertThat(departments(lumpy, 1.1)).containsOnly(1.1);
    }

    @Test
    void halfOfAFallIsTakenByAllAndTheRestInLumps() {
        var wanted = departments(new LumpyDemand(0.3, 0.5), 0.97);
        assertThat(wanted).containsOnly(0.985, 0.985 * 0.7);
        assertThat(Arrays.stream(wanted).average().orElseThrow()).isCloseTo(0.97, within(3e-4));
        assertThat(departments(new LumpyDemand(0.3, 1), 0.9)).containsOnly(0.9);
    }

    @Test
    void withoutLumpsAllShrinkAlike() {
        assertThat(departments(new LumpyDemand(0, 0), 0.8)).containsOnly(0.8);
    }
}
