package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every hire takes one slot, never a slot twice, and nobody is hired when a market is full. */
class OpenSlotsTest {
    private final LabourTown town = new LabourTown(20_000, 1, 1, LabourTown.shipped(), null);
    private final OpenSlots open = new OpenSlots(town.jobs, 0.4, 0.7);

    @Test
    void aMarketGivesExactlyAsManySlotsAsItHas() {
        int market = busiest();
        int slots = slots(market);
        int taken = 0;
        for (int cell = open.choose(market, 0.5, false, false, -1); cell >= 0; cell = next(market, taken)) {
            if (town.jobs.vacant[cell] > 0) {
                town.jobs.takeVacancy(cell);
            } else {
                town.jobs.takeUnadvertised(cell);
            }
            taken++;
        }
        assertThat(taken).isEqualTo(slots);
        town.jobs.checkInvariant();
    }

    private int next(int market, int taken) {
        return open.choose(market, (taken * 0.618) % 1, false, false, -1);
    }

    @Test
    void nobodyMovesToTheOwnCell() {
        int market = busiest();
        int cell = open.choose(market, 0.3, false, false, -1);
        assertThat(open.choose(market, 0.3, false, false, cell)).isNotEqualTo(cell);
    }

    @Test
    void whoSeeksAnEmployerIsNotSentToOwnAccountWork() {
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            int cell = open.choose(market, 0.999, false, true, -1);
            assertThat(cell < 0 || !town.jobs.isPool(cell)).isTrue();
        }
    }

    /** A department without entry-level work is passed by: of two that are alike otherwise a beginner only gets into the other. */
    @Test
    void beginnersGoWhereEntryLevelWorkIsLeft() {
        var jobs = town.jobs;
        int market = busiest();
        int closed = open.choose(market, 0.3, false, true, -1);
        jobs.entryLevel[closed] = 0;
        var afresh = new OpenSlots(jobs, 0.4, 0.7);
        int others = 0;
        boolean found = false;
        for (int k = 0; k < 1000; k++) {
            double u = (k + 0.5) / 1000;
            assertThat(afresh.choose(market, u, true, true, -1)).isNotEqualTo(closed);
            found |= afresh.choose(market, u, false, true, -1) == closed;
            others += afresh.choose(market, u, true, true, -1) >= 0 ? 1 : 0;
        }
        assertThat(found).isTrue();
        assertThat(others).isPositive();
        jobs.entryLevel[closed] = 1;
    }

    private int busiest() {
        int most = 0;
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            most = open.weightOf(market) > open.weightOf(most) ? market : most;
        }
        return most;
    }

    private int slots(int market) {
        int sum = 0;
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            if (town.jobs.occupation[cell] * 12 + town.jobs.province[cell] == market) {
                sum += town.jobs.vacant[cell] + town.jobs.unadvertised[cell];
            }
        }
        return sum;
    }
}
