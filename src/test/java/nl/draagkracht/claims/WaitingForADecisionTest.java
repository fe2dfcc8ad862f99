package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.scenario.instrument.ClaimAdvances;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.scenario.instrument.Revise;
import org.junit.jupiter.api.Test;

/** What waiting does to people: no income, an advance, bijstand meanwhile, and in the end what the law gives, once. */
class WaitingForADecisionTest {
    private static final long SEED = UneventfulLuck.seed();
    private static final Parameters USUAL = ClaimsTown.COMPLETE_FILES;
    private static final int MONTH_75 = 351_000;
    private static final int MONTH_70 = 327_600;
    private static final int MONTH_70_FROM_JULY = 329_097;

    @Test
    void wwThatIsNotDecidedIsOwedAndPaidInTheEnd() {
        var town = withoutAdvances(new ClaimsTown(SEED), 0);
        int person = town.single(10);
        town.households.liquidCents[0] = 5_000_000;
        town.losesJob(person, EndReason.DISMISSED);
        for (int month = 0; month < 3; month++) {
            var flows = town.passMonth();
            assertEquals(0, town.persons.insuranceCents[person]);
            assertEquals(1, flows.count(ClaimCount.WW_STOCK));
            assertEquals(1, flows.desk(Institution.UNEMPLOYMENT).waiting());
            assertEquals(1, flows.count(ClaimCount.WAITING_WITHOUT_INCOME));
            assertEquals(0, flows.count(ClaimCount.WAITING_WITHOUT_MEANS));
        }
        withoutAdvances(town, 1);
        var flows = town.passMonth();
        // four months of the right: two at 75 %, two at 70 %
        assertEquals(2 * MONTH_75 + 2 * MONTH_70, town.persons.insuranceCents[person]);
        assertEquals(1, flows.count(ClaimCount.WW_STOCK));
        assertEquals(0, flows.desk(Institution.UNEMPLOYMENT).waiting());
        town.passMonth();
        assertEquals(MONTH_70, town.persons.insuranceCents[person]);
    }

    @Test
    void nobodyIsPaidTwiceForAMonthWhetherTheDeskIsFastOrSlow() {
        for (int slow = 0; slow < 8; slow++) {
            var town = withoutAdvances(new ClaimsTown(SEED), slow == 0 ? 1 : 0);
            int person = town.single(10);
            town.losesJob(person, EndReason.DISMISSED);
            long received = 0;
            for (int month = 0; month < 14; month++) {
                if (month == slow) {
                    withoutAdvances(town, 1);
                }
                town.passMonth();
                // without savings bijstand stands in, and is settled when WW is paid
                received += month < 10 ? town.persons.insuranceCents[person] + town.households.assistanceCents[0] : 0;
            }
            // from July on the wage behind the benefit has followed the minimum wage
            assertEquals(2 * MONTH_75 + 4 * MONTH_70 + 4 * MONTH_70_FROM_JULY, received, "slow for " + slow);
        }
    }

    @Test
    void whoFindsWorkWhileWaitingIsPaidTheMonthsBefore() {
        var town = withoutAdvances(new ClaimsTown(SEED), 0);
        int person = town.single(10);
        town.households.liquidCents[0] = 5_000_000;
        town.losesJob(person, EndReason.DISMISSED);
        town.passMonth();
        town.passMonth();
        town.findsJob(person);
        long paid = 0;
        for (int month = 0; month < 12; month++) {
            if (month == 6) {
                withoutAdvances(town, 1);
            }
            town.passMonth();
            paid += town.persons.insuranceCents[person];
        }
        assertEquals(2 * MONTH_75, paid);
        assertEquals(0, town.flows.desk(Institution.UNEMPLOYMENT).waiting());
    }

    @Test
    void anAdvanceIsSetOffAgainstWhatIsOwed() {
        var town = new ClaimsTown(SEED);
        var slow = Revise.number(USUAL, "claims.unemploymentDesk.trainedStaff", before -> 0);
        town.follow(new ClaimAdvances(1, 0.5, 1).applyTo(slow).claims());
        int person = town.single(10);
        town.losesJob(person, EndReason.DISMISSED);
        town.passMonth();
        assertEquals(0, town.persons.insuranceCents[person]);
        town.passMonth();
        assertEquals(MONTH_75 / 2, town.persons.insuranceCents[person]);
        town.follow(USUAL.claims());
        town.passMonth();
        assertEquals(MONTH_75 + MONTH_75 / 2 + MONTH_70, town.persons.insuranceCents[person]);
    }

    @Test
    void anAdvanceIsPaidOnceToWhoNeedsAndAsksForIt() {
        int paid = 0;
        for (long seed = 1; seed <= 60; seed++) {
            paid += advances(seed, 300_000);
            assertEquals(0, advances(seed, 400_000), "savings beyond a month of the benefit");
        }
        // half of them ask: three standard errors of 60 draws
        assertEquals(30, paid, 12);
    }

    /** Advances in five months of waiting with these savings; each is a month of the benefit, in the second month. */
    private static int advances(long seed, int savingsCents) {
        var town = new ClaimsTown(seed);
        town.follow(Revise.number(USUAL, "claims.unemploymentDesk.trainedStaff", before -> 0)
                .claims());
        int person = town.single(10);
        town.losesJob(person, EndReason.DISMISSED);
        int advances = 0;
        for (int month = 0; month < 5; month++) {
            town.households.liquidCents[0] = savingsCents;
            town.passMonth();
            int cents = town.persons.insuranceCents[person];
            boolean sick = (town.persons.rights[person] & Scheme.ZW.bit()) != 0;
            boolean advance = month == 1 && cents == MONTH_75;
            assertTrue(cents == 0 || sick || advance, "seed " + seed + ", month " + month + ": " + cents);
            advances += advance ? 1 : 0;
        }
        return advances;
    }

    /** Bijstand of 1,401.50 a month, three months of waiting with an advance of 90 % in two of them: 4,204.50 in all and no cent more. */
    @Test
    void anAdvanceOnAssistanceIsSetOffWhenItIsGranted() {
        var town = new ClaimsTown(SEED);
        var slow = Revise.number(USUAL, "claims.assistanceDesk.trainedStaff", before -> 0);
        town.follow(new ClaimAdvances(1, 0.9, 1).applyTo(slow).claims());
        int person = town.single(10);
        town.losesJob(person, EndReason.QUIT);
        long paid = 0;
        int waited = 0;
        for (int month = 0; month < 12 && waited < 3; month++) {
            town.passMonth();
            paid += town.households.assistanceCents[0];
            waited += town.households.assistanceWaiting[0] > 0 ? 1 : 0;
        }
        assertEquals(3, waited);
        assertTrue(paid > 200_000);
        town.follow(USUAL.claims());
        town.passMonth();
        assertEquals(4 * 140_150, paid + town.households.assistanceCents[0], 1_000);
    }

    @Test
    void withoutSavingsBillsAreLeftUntilTheBenefitComes() {
        var town = withoutAdvances(new ClaimsTown(SEED), 0);
        int person = town.single(10);
        town.losesJob(person, EndReason.DISMISSED);
        var flows = town.passMonth();
        assertEquals(1, flows.count(ClaimCount.WAITING_WITHOUT_MEANS));
        // the norm of bijstand for one person
        assertEquals(140_150, town.households.arrearsCents[0]);
        assertEquals(140_150, flows.shortfallCents());
        withoutAdvances(town, 1);
        town.passMonth();
        assertEquals(0, town.households.arrearsCents[0]);
    }

    @Test
    void wiaIsPaidInAdvanceAndARejectionAsksNothingBack() {
        int awarded = 0;
        int rejected = 0;
        for (long seed = 1; seed <= 120; seed++) {
            var town = new ClaimsTown(seed);
            int person = town.single(10);
            town.losesJob(person, EndReason.SICK);
            town.persons.status[person] = 0;
            var first = town.passMonth();
            assertEquals(1, first.count(ClaimCount.WIA_APPLIED));
            boolean waits = first.desk(Institution.ASSESSMENT).waiting() == 1;
            boolean advanced = first.count(ClaimCount.WIA_ADVANCES) == 1;
            assertTrue(!advanced || town.persons.insuranceCents[person] == MONTH_75);
            long paid = town.persons.insuranceCents[person];
            long lent = town.households.assistanceCents[0];
            town.passMonth();
            paid += town.persons.insuranceCents[person];
            assertEquals(0, town.flows.desk(Institution.ASSESSMENT).waiting());
            if (waits && town.flows.count(ClaimCount.WIA_REJECTED) == 1) {
                assertEquals(advanced ? 2 * MONTH_75 : 0, paid);
                town.passMonth();
                assertEquals(0, town.persons.rights[person] & (Scheme.WGA.bit() | Scheme.IVA.bit()));
                assertEquals(0, town.persons.insuranceCents[person]);
                rejected++;
            } else if (waits) {
                // WGA or IVA at 75 % in the first two months, with or without an advance
                assertEquals(2 * MONTH_75, paid + lent, 1);
                awarded++;
            }
        }
        // three in four of about a hundred; three standard errors
        assertEquals(0.75, awarded / (double) (awarded + rejected), 0.14);
    }

    /** Five months on an advance as WGA, then IVA: 75 % of the wage for six months in all, what was advanced set off. */
    @Test
    void permanentDisabilityPaysTheDifferenceToTheAdvanceAndNoMonthTwice() {
        int permanent = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var town = new ClaimsTown(seed);
            town.follow(Revise.number(USUAL, "claims.assessmentDesk.trainedStaff", before -> 0)
                    .claims());
            int person = town.single(10);
            town.households.liquidCents[0] = 5_000_000;
            town.losesJob(person, EndReason.SICK);
            town.persons.status[person] = 0;
            long paid = 0;
            boolean advanced = true;
            for (int month = 0; month < 5; month++) {
                town.passMonth();
                paid += town.persons.insuranceCents[person];
                advanced &= town.persons.insuranceCents[person] > 0 && town.persons.claimWaiting[person] < 0;
            }
            town.follow(USUAL.claims());
            town.passMonth();
            paid += town.persons.insuranceCents[person];
            if (advanced && (town.persons.rights[person] & Scheme.IVA.bit()) != 0) {
                assertEquals(6 * MONTH_75, paid, 6);
                permanent++;
            }
        }
        assertTrue(permanent > 5, "seen " + permanent);
    }

    @Test
    void claimsArePreservedWhateverTheStaff() {
        for (double staff : new double[] {0, 0.0002, 0.001, 1}) {
            var town = new ClaimsTown(7);
            for (int k = 0; k < 40; k++) {
                town.single(3 + k % 20);
            }
            town.follow(starved(staff));
            long arrived = 0;
            long decided = 0;
            long withdrawn = 0;
            for (int month = 0; month < 36; month++) {
                if (month < 20) {
                    town.losesJob(2 * month, month % 2 == 0 ? EndReason.DISMISSED : EndReason.SICK);
                    town.losesJob(2 * month + 1, EndReason.CONTRACT_ENDED);
                }
                town.passMonth();
                long waiting = 0;
                for (var institution : Institution.values()) {
                    var desk = town.flows.desk(institution);
                    arrived += desk.arrived();
                    decided += desk.decided();
                    withdrawn += desk.withdrawn() + desk.gone();
                    waiting += desk.waiting();
                }
                assertEquals(arrived, decided + withdrawn + waiting);
            }
            assertTrue(arrived > 20);
        }
    }

    private static ClaimsParameters starved(double staff) {
        var ww = Revise.number(USUAL, "claims.unemploymentDesk.trainedStaff", before -> staff);
        var wia = Revise.number(ww, "claims.assessmentDesk.trainedStaff", before -> staff);
        return Revise.number(wia, "claims.assistanceDesk.trainedStaff", before -> staff)
                .claims();
    }

    private static ClaimsTown withoutAdvances(ClaimsTown town, double staff) {
        var ww = Revise.number(USUAL, "claims.unemploymentDesk.trainedStaff", before -> staff);
        town.follow(new ClaimAdvances(0, 0, 0).applyTo(ww).claims());
        return town;
    }
}
