package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.technology.TestScenario;
import org.junit.jupiter.api.Test;

/** A shock to one section is the shock of the whole country there, and nothing elsewhere. */
class SectionReachTest {
    private static final int MONTHS = 36;
    private static final int K = Section.K.ordinal();

    @Test
    void theSectionHitLosesWhatItLosesInTheShockToAll() {
        double[] all = saved(TestScenario.whiteCollarShock());
        double[] one = saved(TestScenario.whiteCollarShock().onlyIn(Section.K, 1));
        assertThat(one[K]).isEqualTo(all[K]).isPositive();
    }

    @Test
    void theOtherSectionsLoseNothing() {
        double[] one = saved(TestScenario.whiteCollarShock().onlyIn(Section.K, 1));
        for (int s = 0; s < one.length; s++) {
            if (s != K) {
                assertThat(one[s]).as(Section.at(s).code()).isZero();
            }
        }
    }

    @Test
    void halfTheReachIsHalfTheLoss() {
        // freelancers lose as much as employees here: a power other than one is not proportional
        var shock = TestScenario.whiteCollarShock().comeBack(0.006, 0.45, 1);
        double whole = saved(shock.onlyIn(Section.K, 1))[K];
        double half = saved(shock.onlyIn(Section.K, 0.5))[K];
        assertThat(half).isCloseTo(whole / 2, within(1e-9 * whole));
    }

    private static double[] saved(TestScenario scenario) {
        var town = new TestEconomy(0.005, scenario.parameters(), TestEconomy.shipped(), 1);
        for (int month = 0; month <= MONTHS; month++) {
            town.step(month);
        }
        return town.planning.displacement().savedBySection();
    }
}
