package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WGA by degree and phase on the law of January 2026: a wage of 4,680 euros a month before disability, minimum wage 2,294.40. */
class WgaPhasesTest {
    private static final long SEED = 3;
    /** Reference minimum wage of January 2026 with 8 % holiday allowance. */
    private static final double MINIMUM_WAGE = 229_440 * 1.08;

    /** A person with a running right of this degree in this month of it, wage-related for 20 months. */
    private static int recipient(ClaimsTown town, int degree, int elapsed) {
        int person = town.single(10);
        town.losesJob(person, EndReason.NONE);
        town.persons.monthsUnemployed[person] = 30;
        town.persons.rights[person] = (short) Scheme.WGA.bit();
        town.persons.disabilityDegree[person] = (byte) degree;
        town.persons.wageRelatedMonths[person] = 20;
        town.persons.claimMonths[person] = (short) (elapsed - 1);
        town.persons.wwBaseCents[person] = 468_000;
        return person;
    }

    private static int paid(ClaimsTown town, int person) {
        town.passMonth();
        return town.persons.insuranceCents[person];
    }

    @ParameterizedTest
    @CsvSource({"35, 0.28", "44, 0.28", "45, 0.35", "60, 0.42", "65, 0.5075", "79, 0.5075"})
    void withoutWorkTheFollowUpBenefitIsAShareOfTheMinimumWage(int degree, double share) {
        var town = new ClaimsTown(SEED);
        assertEquals(share * MINIMUM_WAGE, paid(town, recipient(town, degree, 21)), 1);
    }

    @Test
    void theWageRelatedPhaseLastsAsLongAsTheHistoryGives() {
        var town = new ClaimsTown(SEED);
        int person = recipient(town, 60, 20);
        assertEquals(0.7 * 468_000, paid(town, person), 1);
        assertEquals(0.42 * MINIMUM_WAGE, paid(town, person), 1);
    }

    @Test
    void theFullyDisabledAreNotAskedToEarnAnything() {
        var town = new ClaimsTown(SEED);
        assertEquals(0.7 * 468_000, paid(town, recipient(town, 100, 21)), 1);
    }

    @ParameterizedTest
    @CsvSource({
        // 60 % disabled: 1,872 could be earned; less than half of it, half of it and all of it are
        "7, 81900, 104075",
        "8, 93600, 196560",
        "16, 187200, 196560"
    })
    void halfOfTheCapacityMustBeEarnedForTheWageSupplement(int hours, int earnings, int expected) {
        var town = new ClaimsTown(SEED);
        int person = recipient(town, 60, 21);
        town.findsJob(person);
        town.persons.hoursPerWeek[person] = (byte) hours;
        assertEquals(expected, paid(town, person), 2, "beside " + earnings);
    }

    @Test
    void whoIsAtWorkIsDisabledInPartAndKeepsTheHoursThatAreLeft() {
        int assessed = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(10);
            town.persons.claimWaiting[person] = -5;
            town.passMonth();
            if ((town.persons.rights[person] & Scheme.WGA.bit()) == 0) {
                assertEquals(40, town.persons.hoursPerWeek[person]);
                assertEquals(0, town.persons.disabilityDegree[person]);
                continue;
            }
            assessed++;
            int degree = town.persons.disabilityDegree[person];
            int hours = town.persons.hoursPerWeek[person];
            assertTrue(degree >= 35 && degree < 80, "degree " + degree);
            assertEquals(1 - degree / 100.0, hours / 40.0, 0.011);
            long lost = 468_000 - Math.round(468_000 * hours / 40.0);
            assertEquals(0.75 * lost, paid(town, person), 2);
        }
        // 55 % of sixty; three standard errors
        assertEquals(33, assessed, 12);
    }

    @Test
    void aRightEndsAfterAboutTwoYearsOfEarningsAboveTwoThirdsOfTheWageBefore() {
        int months = 0;
        for (long seed = 1; seed <= 100; seed++) {
            var town = new ClaimsTown(seed);
            int person = recipient(town, 60, 21);
            town.findsJob(person);
            town.persons.hoursPerWeek[person] = 30;
            while ((town.persons.rights[person] & Scheme.WGA.bit()) != 0) {
                town.passMonth();
                months++;
            }
            assertEquals(0, town.persons.disabilityDegree[person]);
            assertEquals(0, town.persons.wageRelatedMonths[person]);
        }
        // recovery of 0.1 % a month beside the end by earnings; three standard errors
        assertEquals(1 / 0.0427, months / 100.0, 7);
    }

    @Test
    void theWageBehindABenefitFollowsTheMinimumWage() {
        var town = new ClaimsTown(SEED);
        int person = recipient(town, 100, 40);
        int june = 0;
        for (int month = 0; month < 6; month++) {
            june = paid(town, person);
        }
        double rise = ClaimsTown.STATUTES
                        .inForce(Month.of(2026, 7))
                        .minimumWage()
                        .amounts()
                        .referenceMonth()
                / ClaimsTown.STATUTES
                        .inForce(Month.of(2026, 6))
                        .minimumWage()
                        .amounts()
                        .referenceMonth();
        assertTrue(rise > 1.004);
        assertEquals(rise * june, paid(town, person), 2);
    }
}
