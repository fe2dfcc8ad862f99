package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.draagkracht.kernel.EndReason;
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
