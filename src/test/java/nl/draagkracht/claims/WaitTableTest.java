package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Waits by whole months: who is late, and how long half and nine in ten waited. */
class WaitTableTest {
    @Test
    void eightWeeksPassBetweenTheFirstAndTheThirdMonth() {
        // claims and decisions spread evenly: a claim of two months ago has waited one to three months, two most likely
        assertEquals(0, late(0), 1e-12);
        assertEquals(Math.pow(2 - 24.0 / 13, 2) / 2, late(1), 1e-12);
        assertEquals(1 - Math.pow(24.0 / 13 - 1, 2) / 2, late(2), 1e-12);
        assertEquals(1, late(3), 1e-12);
    }

    @Test
    void quantilesLieInsideTheMonthsOfTheClaims() {
        var table = new WaitTable();
        assertEquals(0, table.quantile(0.9));
        table.add(0, 40);
        table.add(4, 60);
        assertEquals(0.25, table.quantile(0.2), 1e-12);
        assertEquals(3.5 + 50.0 / 60, table.quantile(0.9), 1e-12);
    }

    private static double late(int months) {
        var table = new WaitTable();
        table.add(months, 1);
        return table.late(8);
    }
}
