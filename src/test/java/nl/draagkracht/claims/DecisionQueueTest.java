package nl.draagkracht.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The WW desk against what is known of 2020 and the replay in the notes on institutions. */
class DecisionQueueTest {
    private static final UnemploymentParameters NUMBERS = ClaimsTown.NUMBERS.unemployment();
    private static final double ORDINARY = NUMBERS.baselineDecisions().value();

    @Test
    void ordinaryMonthsAreOnTime() {
        var desk = new DecisionQueue(NUMBERS, 1);
        for (int month = 0; month < 120; month++) {
            assertEquals(0.97, desk.decide(ORDINARY), 1e-9);
        }
    }

    @Test
    void aYearAs2020LeavesHardlyAPile() {
        // applications rose 56 %, payments stayed on time
        assertTrue(pileAfterAYear(1.56) < 0.8 * ORDINARY);
    }

    @Test
    void twiceAndThreeTimesTheArrivalsLeaveThePilesOfTheReplay() {
        // replay of 2020: about 160 and 540 thousand claims after a year; the ceiling is uncertain by a fifth
        assertEquals(160_000, pileAfterAYear(2), 32_000);
        assertEquals(540_000, pileAfterAYear(3), 54_000);
    }

    private static double pileAfterAYear(double arrivals) {
        var desk = new DecisionQueue(NUMBERS, 1);
        for (int month = 0; month < 12; month++) {
            desk.decide(arrivals * ORDINARY);
        }
        return desk.waiting();
    }
}
