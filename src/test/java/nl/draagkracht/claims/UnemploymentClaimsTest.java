package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.EndReason;
import org.junit.jupiter.api.Test;

/** WW in a town of one: who gets it, how much and for how long, by the law as published. */
class UnemploymentClaimsTest {
    /** Luck in which the person claims at once and neither sickness nor review interferes within two years. */
    private static final long SEED = UneventfulLuck.seedOfWhoClaimsAShortRight();

    @Test
    void tenYearsOfWorkGiveTenMonthsTwoAt75AndTheRestAt70PerCent() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.losesJob(person, EndReason.DISMISSED);
        // 4,680 a month is below the cap of 21.75 x 304.25; in July daily wages follow the minimum wage, 0.46 % in
        // prices of January
        var expected =
                List.of(351_000, 351_000, 327_600, 327_600, 327_600, 327_600, 329_097, 329_097, 329_097, 329_097);
        var paid = new ArrayList<Integer>();
        for (int month = 0; month < 10; month++) {
            assertEquals(1, town.passMonth().count(ClaimCount.WW_STOCK));
            paid.add(town.persons.insuranceCents[person]);
        }
        assertEquals(expected, paid);
        assertEquals(1, town.passMonth().count(ClaimCount.WW_ENDED_MAXIMUM));
        assertEquals(0, town.persons.insuranceCents[person]);
    }

    @Test
    void elevenYearsGiveHalfAMonthMoreBecauseAllAreAfter2016() {
        var town = new ClaimsTown(SEED);
        int person = town.single(11);
        // January 2026: ten years since 2016, one before, so the first ten are 1 + 9 and one beyond counts half
        town.losesJob(person, EndReason.REDUNDANT);
        town.passMonth();
        assertEquals(175_500, town.persons.insuranceCents[person]);
        assertEquals(10, town.persons.wwMonthsLeft[person]);
    }

    @Test
    void whoQuitsGetsNothing() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.losesJob(person, EndReason.QUIT);
        var flows = town.passMonth();
        assertEquals(0, town.persons.insuranceCents[person]);
        assertEquals(1, flows.count(ClaimCount.WW_REFUSED));
    }

    @Test
    void fiveMonthsOfWorkAreTooFew() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.persons.workRecord[person] = 0b11111;
        town.losesJob(person, EndReason.CONTRACT_ENDED);
        assertEquals(0, town.passMonth().count(ClaimCount.WW_STOCK));
    }

    @Test
    void aShortHistoryGivesThreeMonths() {
        var town = new ClaimsTown(SEED);
        int person = town.single(3);
        town.losesJob(person, EndReason.DISMISSED);
        town.passMonth();
        assertEquals(2, town.persons.wwMonthsLeft[person]);
    }

    @Test
    void workEndsTheRightAndASmallJobBesideItIsSettled() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.losesJob(person, EndReason.DISMISSED);
        town.passMonth();
        town.findsJob(person);
        town.persons.hoursPerWeek[person] = 10;
        town.passMonth();
        // 75 % of (4,680 - 1,170)
        assertEquals(263_250, town.persons.insuranceCents[person]);
        town.persons.hoursPerWeek[person] = 40;
        long ended = 0;
        for (int month = 0; month < 8; month++) {
            ended += town.passMonth().count(ClaimCount.WW_ENDED_WORK);
            assertEquals(0, town.persons.insuranceCents[person]);
        }
        assertTrue(ended <= 1);
    }

    @Test
    void whoWorksBesideTheRightStopsReportingAtSomeTime() {
        long ended = 0;
        long claimed = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(24);
            town.losesJob(person, EndReason.DISMISSED);
            if (town.passMonth().count(ClaimCount.WW_STOCK) == 0) {
                continue;
            }
            claimed++;
            town.findsJob(person);
            town.persons.hoursPerWeek[person] = 20;
            for (int month = 0; month < 12; month++) {
                ended += town.passMonth().count(ClaimCount.WW_ENDED_WORK);
            }
        }
        // half the earnings never end the right by law; reports stop with 0.13 a month: 1 - 0.87^12 = 81 %, give or
        // take four standard deviations of 3 %
        assertTrue(ended > 0.68 * claimed && ended < 0.92 * claimed, "ended " + ended + " of " + claimed);
    }

    @Test
    void whoFindsFewerHoursBeforeTheMonthIsOverKeepsTheRestOfTheRight() {
        int claimed = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(24);
            replaces(town, person, 20);
            if (town.passMonth().count(ClaimCount.WW_STOCK) == 1) {
                claimed++;
                // 75 % of (4,680 - 2,340)
                assertEquals(175_500, town.persons.insuranceCents[person]);
                assertEquals(468_000, town.persons.wwBaseCents[person]);
            }
        }
        // 19 months are worth keeping: 0.88 x 0.87 = 77 % of 200 claim: 153, four standard deviations are 24
        assertTrue(claimed > 129 && claimed < 177, "claimed " + claimed);
    }

    @Test
    void whoFindsAsMuchWorkAtOnceMayHaveARightThatPaysNothing() {
        int claimed = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(24);
            replaces(town, person, 40);
            var flows = town.passMonth();
            claimed += (int) flows.count(ClaimCount.WW_STOCK);
            assertEquals(flows.count(ClaimCount.WW_STOCK), flows.count(ClaimCount.WW_ZERO_PAID));
            assertEquals(0, town.persons.insuranceCents[person]);
        }
        assertTrue(claimed > 129 && claimed < 177, "claimed " + claimed);
    }

    @Test
    void beforeJuly2015NoHoursLostWasNoRight() {
        for (long seed = 1; seed <= 50; seed++) {
            var town = new ClaimsTown(seed).beforeJuly2015();
            int person = town.single(24);
            replaces(town, person, 40);
            assertEquals(0, town.passMonth().count(ClaimCount.WW_STOCK));
        }
    }

    @Test
    void beforeJuly2015AJobEndedTheRightSooner() {
        // 0.35 a month against 0.13 + 0.045: of a hundred rights that run 65 and 82 or 83 are left, four standard
        // deviations are 19
        int before = leftAfterAMonthOfWork(true);
        int since = leftAfterAMonthOfWork(false);
        assertTrue(before > 45 && before < since, before + " and " + since + " rights left");
    }

    private static int leftAfterAMonthOfWork(boolean hours) {
        int left = 0;
        for (long seed = 1; seed <= 100; seed++) {
            var town = hours ? new ClaimsTown(seed).beforeJuly2015() : new ClaimsTown(seed);
            int person = town.single(24);
            town.losesJob(person, EndReason.DISMISSED);
            town.passMonth();
            town.findsJob(person);
            left += (int) town.passMonth().count(ClaimCount.WW_STOCK);
        }
        return left;
    }

    @Test
    void whoQuitsForAnotherJobHasNoRight() {
        for (long seed = 1; seed <= 50; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(24);
            replaces(town, person, 20);
            town.persons.endReason[person] = (byte) EndReason.QUIT.ordinal();
            var flows = town.passMonth();
            assertEquals(0, flows.count(ClaimCount.WW_STOCK));
            assertEquals(0, flows.count(ClaimCount.WW_REFUSED));
        }
    }

    /** Loses a job of 40 hours at 25 euros and starts another of these hours at the same pay in the same month. */
    private static void replaces(ClaimsTown town, int person, int hours) {
        town.losesJob(person, EndReason.DISMISSED);
        town.persons.replacedWageCents[person] = 468_000 * 100 / 108;
        town.findsJob(person);
        town.persons.hoursPerWeek[person] = (byte) hours;
    }

    @Test
    void pupilsRarelyClaim() {
        long granted = 0;
        long towns = 200;
        for (long seed = 1; seed <= towns; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(10);
            town.persons.activity[person] = (byte) Activity.SCHOOL.ordinal();
            town.losesJob(person, EndReason.DISMISSED);
            granted += town.passMonth().count(ClaimCount.WW_STOCK);
        }
        // 8.5 % of 200 towns: 17, four standard deviations are 16
        assertTrue(granted > 1 && granted < 33, "granted " + granted);
    }

    @Test
    void whoQuitsDoesNotReviveAnEarlierRight() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.persons.wwMonthsLeft[person] = 6;
        town.persons.wwBaseCents[person] = 400_000;
        town.losesJob(person, EndReason.QUIT);
        assertEquals(0, town.passMonth().count(ClaimCount.WW_STOCK));
    }
}
