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
        for (int cell = open.choose(market, 0.5, false, -1); cell >= 0; cell = next(market, taken)) {
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
        return open.choose(market, (taken * 0.618) % 1, false, -1);
    }

    @Test
    void nobodyMovesToTheOwnCell() {
        int market = busiest();
        int cell = open.choose(market, 0.3, false, -1);
        assertThat(open.choose(market, 0.3, false, cell)).isNotEqualTo(cell);
    }

    @Test
    void whoSeeksAnEmployerIsNotSentToOwnAccountWork() {
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            int cell = open.choose(market, 0.999, true, -1);
            assertThat(cell < 0 || !town.jobs.isPool(cell)).isTrue();
        }
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
