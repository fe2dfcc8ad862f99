package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;
import nl.draagkracht.technology.AdoptionPath;
import nl.draagkracht.technology.TechnologyParameters;
import nl.draagkracht.technology.TestScenario;
import org.junit.jupiter.api.Test;

/** Adopters are a quota at the start and follow the path of their section and size class. */
class AdoptionPhaseTest {
    private static final double SAMPLE = 0.02;
    private static final int TRADE = Section.G.ordinal();
    private static final int SMALL = SizeClass.TEN_TO_FORTYNINE.ordinal();

    private final FirmsParameters numbers = TestEconomy.shipped();

    private Firms firms() {
        return new FirmBuilder(numbers).build(TestEconomy.workers(numbers, SAMPLE), SAMPLE);
    }

    private Firms after(TestScenario scenario, int months) {
        var firms = firms();
        var phase = new AdoptionPhase(firms, scenario.parameters(), new Draws(7));
        for (int month = 0; month <= months; month++) {
            phase.adopt(new Month(month));
        }
        return firms;
    }

    private static double share(Firms firms, int section, int size) {
        double adopted = 0;
        double all = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            if (firms.section[firm] == section && firms.sizeClass[firm] == size) {
                all += firms.headcount0[firm];
                adopted += firms.hasAdopted(firm) ? firms.headcount0[firm] : 0;
            }
        }
        return adopted / all;
    }

    @Test
    void adoptersFollowTheQuotaAtTheStartAndThePathLater() {
        TechnologyParameters expected = TestScenario.expected().parameters();
        var path = new AdoptionPath(expected);
        for (int years : new int[] {0, 3, 8}) {
            // about 240 firms of trade with 10 to 49 workers, one firm more or less at each end
            assertThat(share(after(TestScenario.expected(), 12 * years), TRADE, SMALL))
                    .isCloseTo(path.share(TRADE, SMALL, years), within(0.02));
        }
    }

    @Test
    void withoutFurtherAiNobodyAdoptsOrDeepens() {
        var start = after(TestScenario.frozen(), 0);
        var later = after(TestScenario.frozen(), 120);
        assertThat(later.adoptedSince).containsExactly(start.adoptedSince);
        assertThat(later.depth).containsExactly(start.depth);
    }

    @Test
    void fasterAdoptionNeverLetsAFirmAdoptLater() {
        var slow = after(TestScenario.expected(), 60);
        var fast = after(TestScenario.expected().spread(0.8, 0.95, 0.5), 60);
        for (int firm = 0; firm < slow.count(); firm++) {
            assertThat(fast.depth[firm]).isGreaterThanOrEqualTo(slow.depth[firm]);
            if (slow.hasAdopted(firm)) {
                assertThat(fast.adoptedSince[firm]).isLessThanOrEqualTo(slow.adoptedSince[firm]);
            }
        }
    }

    @Test
    void aNewAdopterStartsShallowAndDeepensFromThen() {
        var firms = after(TestScenario.expected(), 24);
        for (int firm = 0; firm < firms.count(); firm++) {
            if (firms.adoptedSince[firm] == 24) {
                assertThat(firms.depth[firm]).isEqualTo(0.1f);
            } else if (firms.adoptedSince[firm] == 12) {
                // 0.1 + 0.4 (1 - exp(-0.6))
                assertThat(firms.depth[firm]).isCloseTo(0.280475f, within(1e-5f));
            }
        }
    }
}
