package nl.draagkracht.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is owed a transition payment, who pays it in the end, and what kind of tax it bears; worked out from the Civil Code. */
class TransitionPaymentTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    private static final int PENSION_AGE = 67 * 12;
    private final StatuteBook law = STATUTES.asPublished(Month.of(2026, 1));
    private final TransitionPayment payment = law.transitionPayment();

    @Test
    void itIsDueWhenTheEmployerEndsTheJobOnly() {
        var owed = EnumSet.noneOf(EndReason.class);
        for (var reason : EndReason.values()) {
            if (payment.isDue(reason, 40 * 12, PENSION_AGE, 36)) {
                owed.add(reason);
            }
        }
        // not after leaving by choice, pension, failure of the employer (7:673c) or work without a contract of
        // employment
        assertThat(owed)
                .containsExactlyInAnyOrder(
                        EndReason.CONTRACT_ENDED, EndReason.DISMISSED, EndReason.REDUNDANT, EndReason.SICK);
    }

    /** 7:673 lid 7: nothing for minors who work twelve hours a week at most, nor from pension age on. */
    @ParameterizedTest
    @CsvSource({
        "215, 12, false",
        "215, 13, true",
        "216, 12, true",
        "216, 4, true",
        "803, 36, true",
        "804, 36, false",
        "900, 36, false"
    })
    void minorsInSideJobsAndPensionersGetNothing(int ageMonths, int hours, boolean due) {
        assertThat(payment.isDue(EndReason.DISMISSED, ageMonths, PENSION_AGE, hours))
                .isEqualTo(due);
    }

    /** 3,600 a month: a third of it per year; the maximum of 2026 is 102,000 or a year's salary. */
    @ParameterizedTest
    @CsvSource({
        "3600, 0, 0",
        "3600, 1, 100",
        "3600, 12, 1200",
        "3600, 63, 6300",
        "9000, 480, 108000",
        "3600, 1200, 102000"
    })
    void aThirdOfAMonthPerYear(double salary, int months, double euros) {
        assertThat(payment.payment(salary, months)).isCloseTo(euros, within(1e-9));
    }

    @Test
    void uwvPaysBackWhenTheTwoYearsOfSicknessLieInTheService() {
        assertThat(payment.isPaidBack(EndReason.SICK, 23)).isFalse();
        assertThat(payment.isPaidBack(EndReason.SICK, 24)).isTrue();
        assertThat(payment.isPaidBack(EndReason.REDUNDANT, 240)).isFalse();
    }

    /** 35.75 % of 2026 in the first bracket is 8.10 % tax and 27.65 % premiums; the second and third bracket hold no premiums. */
    @Test
    void insuranceIsWithheldInTheFirstBracketOnly() {
        var rewards = law.specialRewards();
        assertThat(rewards.insuredShare(30_000, false)).isCloseTo(27.65 / 35.75, within(1e-4));
        assertThat(rewards.insuredShare(38_883, false)).isPositive();
        assertThat(rewards.insuredShare(38_884, false)).isZero();
        assertThat(rewards.insuredShare(90_000, false)).isZero();
    }
}
