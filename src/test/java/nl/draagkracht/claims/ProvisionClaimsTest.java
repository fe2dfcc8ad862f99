package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.SharedHomes;
import org.junit.jupiter.api.Test;

/**
 * The rights around and after the employee insurances in a tiny town, with the amounts of January 2026 by hand: IOW at most 1,644.52,
 * IOAW of a couple 2,305.30 with holiday allowance, Anw 1,679.71, Toeslagenwet couple 105.48 a day, to which 8 % is added; AOW ends them.
 */
class ProvisionClaimsTest {
    private static final long SEED = UneventfulLuck.seedOfWhoClaimsAShortRight();

    @Test
    void whoWas60AndFourMonthsGetsTheOlderUnemployedBenefitAfterUnemployment() {
        var town = usedUp(60 * 12 + 4, 0);
        assertEquals(1, town.flows.count(ClaimCount.IOW_INFLOW));
        assertEquals(177_608, town.persons.provisionCents[0]);
        assertEquals(177_608, town.flows.cents(Scheme.IOW));
        assertEquals(0, town.persons.insuranceCents[0]);
    }

    @Test
    void aPensionThatBeginsEarlyComesOffTheOlderUnemployedBenefitAndIsNotSupplemented() {
        var town = usedUp(60 * 12 + 4, 0);
        town.claims.count((person, months) -> 60_000, SharedHomes.NONE);
        town.passMonth();
        // the maximum less the pension, to the cent, and nothing from the Toeslagenwet or bijstand in its place
        assertEquals(177_608 - 60_000, town.persons.provisionCents[0]);
        assertEquals(0, town.persons.supplementCents[0]);
        for (int month = 0; month < 12; month++) {
            town.passMonth();
            assertEquals(0, town.households.assistanceCents[0]);
        }
        town.claims.count((person, months) -> 200_000, SharedHomes.NONE);
        town.passMonth();
        assertEquals(0, town.persons.provisionCents[0]);
        assertEquals(0, town.flows.cents(Scheme.IOW));
        // a right that nothing is paid of still runs, as UWV counts
        assertEquals(1, town.flows.count(ClaimCount.IOW_STOCK));
        // work ends the pension's place: only earnings count then
        town.findsJob(0);
        town.persons.hoursPerWeek[0] = 4;
        town.passMonth();
        assertTrue(town.persons.provisionCents[0] > 100_000);
    }

    @Test
    void aMonthYoungerGetsAssistanceOnlyOnceSavingsAreEaten() {
        var town = usedUp(60 * 12 + 3, 1_000_000);
        assertEquals(0, town.flows.count(ClaimCount.IOW_INFLOW));
        assertEquals(0, town.households.assistanceCents[0]);
        town.households.liquidCents[0] = 0;
        long assisted = 0;
        for (int month = 0; month < 24; month++) {
            assisted += town.passMonth().count(ClaimCount.ASSISTANCE_INFLOW_HOUSEHOLDS);
        }
        assertTrue(assisted >= 1);
    }

    @Test
    void thoseBornBefore1965GetTheFamilyBenefitLessWhatThePartnerHas() {
        var town = new ClaimsTown(SEED);
        int head = town.couple(10);
        int partner = town.persons.nextMember[head];
        town.persons.birthMonth[head] = (short) (-61 * 12 - 6);
        town.persons.rights[head] |= (short) Scheme.IOAW.bit();
        town.losesJob(head, EndReason.NONE);
        town.persons.job[partner] = -1;
        town.persons.contract[partner] = -1;
        town.persons.endReason[partner] = (byte) EndReason.NONE.ordinal();
        town.passMonth();
        assertEquals(230_530, town.persons.provisionCents[head]);
        // a partner with the same right does not get it a second time
        town.persons.rights[partner] |= (short) Scheme.IOAW.bit();
        town.passMonth();
        assertEquals(230_530, town.persons.provisionCents[head] + town.persons.provisionCents[partner]);
        assertEquals(1, town.flows.count(ClaimCount.IOAW_STOCK));
        // the partner works 10 hours: 25 x 10 x 52/12 x 1.08 = 1,170 a month
        town.findsJob(partner);
        town.persons.hoursPerWeek[partner] = 10;
        town.passMonth();
        assertEquals(113_530, town.persons.provisionCents[head]);
    }

    @Test
    void aNewRightToUnemploymentInsuranceTakesThePlaceOfTheOlderUnemployedBenefit() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.persons.birthMonth[person] = (short) (-62 * 12);
        // worked beside a right to IOW that rested, and loses that job
        town.persons.rights[person] |= (short) Scheme.IOW.bit();
        town.losesJob(person, EndReason.DISMISSED);
        assertEquals(1, town.passMonth().count(ClaimCount.WW_STOCK));
        assertEquals(1, town.flows.count(ClaimCount.IOW_ENDED));
        assertEquals(0, town.persons.rights[0] & Scheme.IOW.bit());
        assertEquals(0, town.persons.provisionCents[0]);
        town.passMonth();
        assertEquals(0, town.persons.provisionCents[0]);
    }

    @Test
    void workLeavesNothingAndTheStatePensionEndsTheRight() {
        var town = usedUp(60 * 12 + 4, 0);
        town.findsJob(0);
        town.passMonth();
        assertEquals(0, town.persons.provisionCents[0]);
        assertEquals(1, town.flows.count(ClaimCount.IOW_STOCK));
        town.losesJob(0, EndReason.QUIT);
        town.passMonth();
        // July: a little more, in prices of January
        assertEquals(177_608, town.persons.provisionCents[0], 1_800);
        town.persons.birthMonth[0] = (short) (town.month.index() - 67 * 12);
        town.passMonth();
        assertEquals(1, town.flows.count(ClaimCount.IOW_ENDED));
        assertEquals(0, town.persons.provisionCents[0]);
        assertEquals(0, town.persons.rights[0] & Rights.PROVISION);
    }

    @Test
    void survivorsWithAChildGetTheirBenefitLessPartOfTheirEarnings() {
        var town = new ClaimsTown(SEED);
        int widow = town.couple(10);
        int child = town.child(0, 15);
        town.dies(town.persons.nextMember[widow], HouseholdType.SINGLE_PARENT);
        var bereaved = new IntSequence();
        bereaved.add(widow);
        town.losesJob(widow, EndReason.NONE);
        town.passMonth(bereaved);
        assertEquals(1, town.flows.count(ClaimCount.ANW_INFLOW));
        assertEquals(181_409, town.persons.provisionCents[widow]);
        // 20 hours of 25 euros: 2,166.67; above 1,147.20 two thirds count: 1,679.71 - 679.65 = 1,000.06, x 1.08
        town.findsJob(widow);
        town.persons.hoursPerWeek[widow] = 20;
        town.passMonth();
        assertEquals(108_006, town.persons.provisionCents[widow], 3);
        town.persons.birthMonth[child] = (short) (town.month.index() - 18 * 12);
        town.passMonth();
        assertEquals(1, town.flows.count(ClaimCount.ANW_ENDED));
        assertEquals(0, town.persons.provisionCents[widow]);
    }

    @Test
    void survivorsWithoutChildOrDisabilityHaveNoRight() {
        var town = new ClaimsTown(SEED);
        int widow = town.couple(10);
        town.dies(town.persons.nextMember[widow], HouseholdType.SINGLE);
        var bereaved = new IntSequence();
        bereaved.add(widow);
        assertEquals(0, town.passMonth(bereaved).count(ClaimCount.ANW_INFLOW));
    }

    @Test
    void aSupplementFillsUpToTheNormOfACoupleButNotBeyondTheLostWage() {
        var town = new ClaimsTown(supplementSeed());
        int head = town.couple(10);
        int partner = town.persons.nextMember[head];
        town.child(0, 5);
        town.persons.job[partner] = -1;
        town.persons.contract[partner] = -1;
        town.persons.hoursPerWeek[head] = 20;
        town.losesJob(head, EndReason.DISMISSED);
        town.passMonth();
        // lost wage 2,340 (20 hours), WW 75 % = 1,755; the norm, 105.48 x 21.75 x 1.08 = 2,477.72, lies above the lost
        // wage
        assertEquals(175_500, town.persons.insuranceCents[head]);
        assertEquals(58_500, town.persons.supplementCents[head]);
        assertEquals(1, town.flows.count(ClaimCount.TW_STOCK));
        // the partner works 4 hours, 25 x 4 x 52/12 x 1.08 = 468: what both have stays 254.72 below the norm
        town.findsJob(partner);
        town.persons.hoursPerWeek[partner] = 4;
        town.passMonth();
        assertEquals(25_472, town.persons.supplementCents[head], 2);
        town.persons.job[partner] = -1;
        town.persons.contract[partner] = -1;
        // a partner born after 1971 without a child under twelve leaves no right
        town.persons.birthMonth[2] = (short) (-13 * 12);
        town.passMonth();
        assertEquals(0, town.persons.supplementCents[head]);
        assertEquals(0, town.flows.count(ClaimCount.TW_STOCK));
    }

    /** The pension of a partner who has stopped working comes off the supplement to the cent (art. 6). */
    @Test
    void aSupplementCountsThePensionOfThePartner() {
        var town = new ClaimsTown(supplementSeed());
        int head = town.couple(10);
        int partner = town.persons.nextMember[head];
        town.persons.birthMonth[partner] = (short) (-65 * 12);
        town.persons.job[partner] = -1;
        town.persons.contract[partner] = -1;
        town.persons.hoursPerWeek[head] = 30;
        town.losesJob(head, EndReason.DISMISSED);
        town.passMonth();
        // WW is 75 % of 3,510 and above the norm; 70 % from the third month on is 20.72 below it
        town.passMonth();
        town.passMonth();
        assertEquals(2_072, town.persons.supplementCents[head], 1);
        town.claims.count(pensionOf(partner, 1_000), SharedHomes.NONE);
        town.passMonth();
        assertEquals(1_072, town.persons.supplementCents[head], 1);
        town.claims.count(pensionOf(partner, 100_000), SharedHomes.NONE);
        town.passMonth();
        assertEquals(0, town.persons.supplementCents[head]);
        assertEquals(0, town.flows.count(ClaimCount.TW_STOCK));
    }

    private static PensionBeforeAge pensionOf(int pensioner, long cents) {
        return new PensionBeforeAge() {
            @Override
            public int cents(int person, int months) {
                return 0;
            }

            @Override
            public long received(int person, int months, int statePensionCents) {
                return person == pensioner && months > 0 ? cents : 0;
            }
        };
    }

    /** Single, WW of 70 % from the third month on: a supplement of more than a fifth of the norm, and one of a ninth. */
    @Test
    void whoIsOwedMoreClaimsASupplementMoreOften() {
        // 1,644.48 is the norm of a single person; wages of 22 and 30 hours of 16 euros leave 458 (the lost wage) and
        // 188
        int[] hours = {22, 30};
        for (double draw : new double[] {0.1, 0.5, 0.75, 0.97}) {
            long seed = seed(u -> Math.abs(u - draw) < 0.02, Decision.SUPPLEMENT_TAKE_UP);
            var claims = new boolean[hours.length];
            for (int k = 0; k < hours.length; k++) {
                var town = new ClaimsTown(seed);
                int person = town.single(10);
                town.persons.wageCents[person] = 1_600;
                town.persons.hoursPerWeek[person] = (byte) hours[k];
                town.losesJob(person, EndReason.DISMISSED);
                town.passMonth();
                town.passMonth();
                town.passMonth();
                claims[k] = town.persons.supplementCents[person] > 0;
            }
            assertTrue(claims[0], "a large supplement at draw " + draw);
            assertEquals(draw < 0.35, claims[1], "a small one at draw " + draw);
        }
    }

    @Test
    void theSelfEmployedGetSupportForAYearAtMost() {
        long seed = seed(draw -> draw < 0.3, Decision.SELF_EMPLOYED_SUPPORT);
        var town = new ClaimsTown(seed);
        int person = town.single(10);
        town.households.ownFirmCents[0] = 5_000_000;
        town.losesJob(person, EndReason.ASSIGNMENT_ENDED);
        List<Integer> paid = new ArrayList<>();
        for (int month = 0; month < 14; month++) {
            town.passMonth();
            paid.add(town.households.selfEmployedCents[0]);
            assertTrue(town.households.assistanceCents[0] == 0 || town.households.selfEmployedCents[0] == 0);
        }
        // the norm of bijstand for twelve months, then nothing: the firm is worth more than bijstand allows
        assertEquals(12, paid.stream().filter(cents -> cents > 0).count());
        assertEquals(List.of(0, 0), paid.subList(12, 14));
        assertEquals(0, town.households.assistanceCents[0]);
    }

    @Test
    void inACascadeNobodyIsPaidTwiceForTheSameMonth() {
        var town = new ClaimsTown(SEED);
        int person = town.single(10);
        town.persons.birthMonth[person] = (short) -(60 * 12 + 5);
        town.losesJob(person, EndReason.DISMISSED);
        for (int month = 0; month < 60; month++) {
            town.passMonth();
            long insured = town.flows.cents(Scheme.WW);
            long older = town.flows.cents(Scheme.IOW);
            long assisted = town.flows.cents(Scheme.BIJSTAND);
            assertTrue(insured == 0 || older == 0);
            // IOW leaves a single person a few euros net below the norm, which bijstand may fill; never the norm on top
            assertTrue(insured + older == 0 || assisted < 1_500);
            assertEquals(insured, town.persons.insuranceCents[person]);
            assertEquals(older, town.persons.provisionCents[person]);
            assertTrue(insured + older > 0, "nobody is lost between WW and IOW in month " + month);
        }
        assertEquals(SurveyStatus.UNEMPLOYED.ordinal(), town.persons.status[person]);
    }

    /** Four months of WW from this age in months on, and the month after. */
    private static ClaimsTown usedUp(int ageMonths, long liquidCents) {
        var town = new ClaimsTown(SEED);
        int person = town.single(4);
        town.households.liquidCents[0] = liquidCents;
        town.persons.birthMonth[person] = (short) -ageMonths;
        town.losesJob(person, EndReason.DISMISSED);
        for (int month = 0; month < 4; month++) {
            assertEquals(0, town.passMonth().count(ClaimCount.IOW_STOCK));
        }
        town.passMonth();
        return town;
    }

    private static long supplementSeed() {
        return seed(draw -> draw < 0.3, Decision.SUPPLEMENT_TAKE_UP);
    }

    private static long seed(DoublePredicate wanted, Decision decision) {
        for (long seed = SEED; ; seed++) {
            var draws = new Draws(seed);
            if (wanted.test(draws.uniform(decision, 0, 0)) && UneventfulLuck.isUneventful(draws)) {
                return seed;
            }
        }
    }
}
