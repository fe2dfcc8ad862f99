package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;
import org.junit.jupiter.api.Test;

/** Firms hold exactly the given workers, in the size classes of the published table, at any sample. */
class FirmBuilderTest {
    private final FirmsParameters parameters = TestEconomy.shipped();

    private Firms build(double sample) {
        return new FirmBuilder(parameters).build(TestEconomy.workers(parameters, sample), sample);
    }

    @Test
    void headcountsAddUpPerSectionAndProvince() {
        for (double sample : new double[] {0.001, 0.01, 0.1}) {
            var workers = TestEconomy.workers(parameters, sample);
            var firms = build(sample);
            for (int s = 0; s < Section.COUNT; s++) {
                for (int p = 0; p < Province.COUNT; p++) {
                    int sum = 0;
                    for (int firm = firms.from(s, p); firm < firms.to(s, p); firm++) {
                        assertThat(firms.headcount0[firm]).isPositive();
                        assertThat(firms.section[firm]).isEqualTo((byte) s);
                        assertThat(firms.province[firm]).isEqualTo((byte) p);
                        sum += firms.headcount0[firm];
                    }
                    assertThat(sum).isEqualTo(workers[s][p]);
                }
            }
        }
    }

    @Test
    void aSmallSampleKeepsTheNominalSizeClasses() {
        var large = classShares(build(0.1));
        var small = classShares(build(0.001));
        for (int z = 0; z < SizeClass.COUNT; z++) {
            assertThat(small[z]).isCloseTo(large[z], within(0.005));
        }
        // jobs by class in the table: 216, 1337, 1463, 1542 and 4504 of 9062 thousand
        assertThat(large[4]).isCloseTo(0.497, within(0.005));
        assertThat(large[3]).isCloseTo(0.170, within(0.005));
    }

    @Test
    void wholeFirmsHaveTheMeanSizeOfTheTable() {
        var firms = build(0.1);
        int count = 0;
        int workers = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            if (firms.sizeClass[firm] == SizeClass.TEN_TO_FORTYNINE.ordinal()) {
                count++;
                workers += firms.headcount0[firm];
            }
        }
        // 1463.29 thousand jobs in 55,911 firms
        assertThat((double) workers / count).isCloseTo(26.17, within(0.8));
    }

    @Test
    void aHeadcountDistributionHasTheWantedMeanInsideItsBounds() {
        var sizes = new HeadcountDistribution(8, 80, 23.2);
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            double headcount = sizes.quantile((i + 0.5) / 100_000);
            assertThat(headcount).isBetween(8.0, 80.0);
            sum += headcount;
        }
        assertThat(sum / 100_000).isCloseTo(23.2, within(0.01));
    }

    @Test
    void rejectsASampleOfNothing() {
        assertThatThrownBy(() -> build(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample share");
    }

    private static double[] classShares(Firms firms) {
        var shares = new double[SizeClass.COUNT];
        double all = 0;
        for (int firm = 0; firm < firms.count(); firm++) {
            shares[firms.sizeClass[firm]] += firms.headcount0[firm];
            all += firms.headcount0[firm];
        }
        for (int z = 0; z < SizeClass.COUNT; z++) {
            shares[z] /= all;
        }
        return shares;
    }
}
