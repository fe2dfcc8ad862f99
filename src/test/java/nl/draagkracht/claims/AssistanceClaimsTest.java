package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Scheme;
import org.junit.jupiter.api.Test;

/** Bijstand after WW in a tiny town: only without assets, and only when the partner earns too little. */
class AssistanceClaimsTest {
    private static final long SEED = UneventfulLuck.seed();

    @Test
    void exhaustionWithoutAssetsLeadsToTheNorm() {
        var town = afterExhaustion(0);
        assertEquals(140_150, town.households.assistanceCents[0]);
        assertTrue((town.persons.rights[0] & Scheme.BIJSTAND.bit()) != 0);
        assertEquals(1, town.flows.count(ClaimCount.ASSISTANCE_PERSONS));
    }

    @Test
    void savingsAboveTheLimitComeFirst() {
        var town = afterExhaustion(800_100);
        assertEquals(0, town.flows.count(ClaimCount.ASSISTANCE_HOUSEHOLDS));
        town.households.liquidCents[0] = 790_000;
        long inflow = 0;
        for (int month = 0; month < 120; month++) {
            inflow += town.passMonth().count(ClaimCount.ASSISTANCE_INFLOW_HOUSEHOLDS);
        }
        assertTrue(inflow >= 1);
    }

    @Test
    void aPartnerWhoEarnsLeavesNoRight() {
        var town = new ClaimsTown(SEED);
        int head = town.couple(3);
        town.losesJob(head, EndReason.DISMISSED);
        for (int month = 0; month < 30; month++) {
            town.passMonth();
        }
        assertEquals(0, town.flows.count(ClaimCount.ASSISTANCE_ENTITLED_HOUSEHOLDS));
    }

    @Test
    void workEndsAssistance() {
        var town = afterExhaustion(0);
        town.findsJob(0);
        var flows = town.passMonth();
        assertEquals(1, flows.count(ClaimCount.ASSISTANCE_OUTFLOW_HOUSEHOLDS));
        assertEquals(0, town.households.assistanceMonths[0]);
        assertEquals(0, town.households.assistanceCents[0]);
    }

    @Test
    void municipalitiesArrangeBijstandForNineInTenOfThoseTheyHouse() {
        int first = 0;
        int later = 0;
        for (int seed = 1; seed <= 300; seed++) {
            first += claimsAtOnce(seed, true) ? 1 : 0;
            later += claimsAtOnce(seed, false) ? 1 : 0;
        }
        // 90 % of 300, four standard deviations of 5.2; others of the ready (96 %) claim at 10 % a month
        assertEquals(270, first, 21);
        assertTrue(later < 60, () -> "others claim later, not at once");
    }

    /** Whether somebody of 45 who never worked here claims in the first month in a dwelling. */
    private static boolean claimsAtOnce(long seed, boolean housed) {
        var town = new ClaimsTown(seed);
        int person = town.single(0);
        town.losesJob(person, EndReason.NONE);
        town.persons.workRecord[person] = 0;
        var rows = new IntSequence();
        if (housed) {
            rows.add(person);
        }
        return town.passMonth(new IntSequence(), rows).count(ClaimCount.ASSISTANCE_CLAIMED) == 1;
    }

    /** Three months of WW, then time enough to claim. */
    private static ClaimsTown afterExhaustion(long liquidCents) {
        var town = new ClaimsTown(SEED);
        int person = town.single(3);
        town.households.liquidCents[0] = liquidCents;
        town.losesJob(person, EndReason.DISMISSED);
        for (int month = 0; month < 3; month++) {
            assertEquals(0, town.passMonth().count(ClaimCount.ASSISTANCE_HOUSEHOLDS));
        }
        int months = 0;
        while (months++ < 12 && town.passMonth().count(ClaimCount.ASSISTANCE_HOUSEHOLDS) == 0) {
            assertEquals(0, town.persons.insuranceCents[0]);
        }
        return town;
    }
}
