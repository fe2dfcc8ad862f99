package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.SharedHomes;
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

    /** Half and 43.33 % of the couple norm of 2,002.13 euros in a home of two and of three (art. 22a). */
    @Test
    void whoSharesTheHomeGetsTheNormOfCostSharers() {
        assertEquals(100_107, sharing(1, 0).households.assistanceCents[0]);
        assertEquals(86_759, sharing(1, 1).households.assistanceCents[0]);
        assertEquals(140_150, sharing(0, 1).households.assistanceCents[0]);
    }

    /** A net norm of 16,818 a year takes 21,327 gross after the general credit, and 6.1 % health levy. */
    @Test
    void municipalitiesPayTaxAndLevyOnTopOfTheNorm() {
        var town = afterExhaustion(0);
        var flows = town.passMonth();
        assertEquals(140_150, flows.cents(Scheme.BIJSTAND));
        var tax = ClaimsTown.STATUTES.inForce(town.month).personalTax();
        long gross = tax.grossOfAssistanceCents(140_150, 1);
        assertTrue(gross > 177_000 && gross < 178_500, () -> "gross " + gross);
        assertEquals(Math.round(gross * 1.061), flows.municipalCents());
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
        return afterExhaustion(new ClaimsTown(SEED), liquidCents);
    }

    /** A tenant after WW, where these shares of single tenants share the home and do so with two others. */
    private static ClaimsTown sharing(double share, double withTwo) {
        var town = new ClaimsTown(SEED);
        town.claims.count(PensionBeforeAge.NONE, new SharedHomes(new Draws(SEED), share, withTwo));
        Arrays.fill(town.households.tenancy, (byte) Tenancy.SOCIAL_RENT.ordinal());
        return afterExhaustion(town, 0);
    }

    private static ClaimsTown afterExhaustion(ClaimsTown town, long liquidCents) {
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
