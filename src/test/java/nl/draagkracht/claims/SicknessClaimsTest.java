package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Sex;
import org.junit.jupiter.api.Test;

/** ZW in a town of sixty who are alike: who comes under the safety net, and what UWV pays for them. */
class SicknessClaimsTest {
    private static final int PEOPLE = 60;
    private static final int MONTHS = 24;
    private static final long WAGE = 468_000;

    @Test
    void whoHasAnEmployerAndBearsNoChildIsPaidOnAndHasNoBenefit() {
        var town = town(Sex.MALE, 45, 2_500);
        for (int month = 0; month < MONTHS; month++) {
            assertEquals(0, town.passMonth().count(ClaimCount.ZW_INFLOW));
        }
    }

    @Test
    void womenAtTheAgesOfBearingAreIllByItAndTheirEmployersArePaidTheWholeWageForWhatIsNotWorked() {
        var town = town(Sex.FEMALE, 30, 2_500);
        long rights = 0;
        // daily wages rise with the minimum wage in July; those of who works are this month's pay
        for (int month = 0; month < MONTHS; month++) {
            var flows = town.passMonth();
            rights += flows.count(ClaimCount.ZW_STOCK);
            assertEquals(flows.count(ClaimCount.ZW_STOCK) * Math.round(0.7 * WAGE), flows.sickPayToEmployersCents());
            assertEquals(0, flows.cents(Scheme.ZW));
        }
        assertTrue(rights > 10, () -> "months of ZW");
    }

    @Test
    void amongTheLowPaidTheSameFewFallIllAgainAndAgain() {
        var town = town(Sex.MALE, 45, 1_500);
        Set<Integer> ill = new HashSet<>();
        int reports = 0;
        for (int month = 0; month < MONTHS; month++) {
            var flows = town.passMonth();
            reports += flows.count(ClaimCount.ZW_INFLOW);
            assertEquals(
                    flows.count(ClaimCount.ZW_STOCK) * Math.round(0.7 * 0.6 * WAGE), flows.sickPayToEmployersCents());
            for (int person = 0; person < PEOPLE; person++) {
                if ((town.persons.rights[person] & Scheme.ZW.bit()) != 0) {
                    ill.add(person);
                }
            }
        }
        assertTrue(ill.size() >= 4 && ill.size() <= 20, () -> ill.size() + " of 60 fell ill");
        assertTrue(reports > ill.size(), "nobody fell ill twice");
    }

    @Test
    void whoIsIllWhenTheContractEndsGetsSeventyPerCentOfTheWageThatWasLost() {
        var town = town(Sex.MALE, 45, 2_500);
        for (int person = 0; person < PEOPLE; person++) {
            town.losesJob(person, EndReason.CONTRACT_ENDED);
        }
        var flows = town.passMonth();
        int ill = 0;
        for (int person = 0; person < PEOPLE; person++) {
            if ((town.persons.rights[person] & Scheme.ZW.bit()) != 0) {
                ill++;
                assertEquals(327_600, town.persons.insuranceCents[person]);
                // what somebody is ill from stays what it was, whatever the next job would pay
                town.persons.wageCents[person] = 9_900;
            }
        }
        assertTrue(ill > 0 && ill < 20, "about one in nine is ill");
        assertEquals(ill * 327_600L, flows.cents(Scheme.ZW));
        flows = town.passMonth();
        assertEquals(flows.count(ClaimCount.ZW_STOCK) * 327_600L, flows.cents(Scheme.ZW));
    }

    private static ClaimsTown town(Sex sex, int age, int wageCents) {
        var town = new ClaimsTown(7);
        for (int k = 0; k < PEOPLE; k++) {
            int person = town.single(20);
            town.persons.sex[person] = (byte) sex.ordinal();
            // of that age throughout
            town.persons.birthMonth[person] = (short) (-12 * age);
            town.persons.wageCents[person] = wageCents;
        }
        return town;
    }
}
