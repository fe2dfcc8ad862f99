package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Take-up of allowances: published for the self-employed and for people on bijstand, rising with the right, whole when automatic. */
class AllowanceTakeUpTest {
    private static final IncomeParameters NUMBERS = ParameterReader.room("income", IncomeParameters.class);

    private final AllowanceTakeUp of2021 = new AllowanceTakeUp(NUMBERS.allowanceNonTakeUp(), 0.88, 0.885, 0.92);

    @ParameterizedTest
    @ValueSource(ints = {AllowanceTakeUp.CARE, AllowanceTakeUp.RENT, AllowanceTakeUp.CHILD})
    void moreClaimALargerRight(int allowance) {
        double before = 0;
        for (long cents : new long[] {20_00, 80_00, 200_00}) {
            double share = of2021.share(allowance, cents, false, false);
            assertThat(share).isGreaterThan(before).isLessThan(1);
            assertThat(of2021.share(allowance, cents, false, true)).isLessThan(share);
            before = share;
        }
    }

    /** CPB 2025: one to two per cent of the households on bijstand do not claim, whatever the allowance. */
    @Test
    void nearlyEverybodyOnBijstandClaims() {
        for (int allowance = 0; allowance < 3; allowance++) {
            assertThat(of2021.share(allowance, 20_00, true, false)).isCloseTo(0.985, within(0.005));
        }
    }

    @Test
    void automaticGrantingReachesEverybody() {
        var automatic = new AllowanceTakeUp(NUMBERS.allowanceNonTakeUp(), 1, 1, 1);
        for (int allowance = 0; allowance < 3; allowance++) {
            assertThat(automatic.share(allowance, 0, false, true)).isEqualTo(1);
            assertThat(automatic.share(allowance, 500_00, true, false)).isEqualTo(1);
        }
    }

    /** Nobody loses an allowance when more claim: the higher the mean, the higher the share of every kind of household. */
    @Test
    void aHigherMeanLowersNobodysTakeUp() {
        var more = new AllowanceTakeUp(NUMBERS.allowanceNonTakeUp(), 0.95, 0.95, 0.95);
        for (int allowance = 0; allowance < 3; allowance++) {
            for (long cents = 0; cents < 300_00; cents += 10_00) {
                assertThat(more.share(allowance, cents, false, true))
                        .isGreaterThanOrEqualTo(of2021.share(allowance, cents, false, true));
            }
        }
    }
}
