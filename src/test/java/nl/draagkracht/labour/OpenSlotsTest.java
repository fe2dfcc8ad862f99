package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.draagkracht.kernel.Province;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hire takes one slot, never a slot twice, and nobody is hired when a market is full; which slots fill does not depend on size. */
class OpenSlotsTest {
    private static final int ANYBODY = OpenSlots.applicant(false, false, -1);
    private static final int EMPLOYEE = OpenSlots.applicant(false, true, -1);
    private static final int BEGINNER = OpenSlots.applicant(true, true, -1);
    private static final double VACANCY = 0.4;
    private static final double DIRECT = 0.7;

    private final LabourTown town = new LabourTown(20_000, 1, 1, LabourTown.shipped(), null);
    private final OpenSlots open = new OpenSlots(town.jobs, VACANCY, DIRECT);

    @Test
    void aMarketGivesExactlyAsManySlotsAsItHas() {
        int market = busiest();
        var alone = pools(0);
        int slots = slots(market);
        int taken = 0;
        for (int slot = next(market, 0); slot >= 0; slot = next(market, taken)) {
            take(slot);
            taken++;
        }
        while (true) {
            int slot = open.anyInPool(alone, market, ANYBODY);
            if (slot < 0) {
                break;
            }
            take(slot);
            taken++;
        }
        assertThat(taken).isEqualTo(slots);
        town.jobs.checkInvariant();
    }

    private int next(int market, int taken) {
        return open.draw(market, (taken * 0.618) % 1, ANYBODY);
    }

    @Test
    void aSlotThatIsTakenIsNotDrawnAgain() {
        int market = busiest();
        int first = open.draw(market, 0.3, ANYBODY);
        int left = slots(market);
        take(first);
        assertThat(slots(market)).isEqualTo(left - 1);
        int drawn = 0;
        for (int k = 0; k < 10_000; k++) {
            drawn += open.draw(market, (k + 0.5) / 10_000, ANYBODY) < 0 ? 1 : 0;
        }
        double share = (OpenSlots.isPosted(first) && !town.jobs.isPool(OpenSlots.cell(first)) ? VACANCY : DIRECT)
                / open.weightOf(market);
        assertThat(drawn / 10_000.0).as("draws of the slot that is gone").isCloseTo(share, within(0.001));
    }

    @Test
    void nobodyMovesToTheOwnCell() {
        int market = busiest();
        int cell = OpenSlots.cell(open.draw(market, 0.3, ANYBODY));
        int who = OpenSlots.applicant(false, false, cell);
        for (int k = 0; k < 1000; k++) {
            int slot = open.draw(market, (k + 0.5) / 1000, who);
            assertThat(slot < 0 || OpenSlots.cell(slot) != cell).isTrue();
        }
        int any = open.anyInPool(pools(0), market, who);
        assertThat(any < 0 || OpenSlots.cell(any) != cell).isTrue();
    }

    @Test
    void whoSeeksAnEmployerIsNotSentToOwnAccountWork() {
        var all = pools(1e9);
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            for (int slot : new int[] {
                open.draw(market, 0.999, EMPLOYEE),
                open.drawFromPool(all, market, 0.999, EMPLOYEE),
                open.anyInPool(all, market, EMPLOYEE)
            }) {
                assertThat(slot < 0 || !town.jobs.isPool(OpenSlots.cell(slot))).isTrue();
            }
        }
    }

    /** A department without entry-level work is passed by: of two that are alike otherwise a beginner only gets into the other. */
    @Test
    void beginnersGoWhereEntryLevelWorkIsLeft() {
        var jobs = town.jobs;
        int market = busiest();
        int closed = OpenSlots.cell(open.draw(market, 0.3, EMPLOYEE));
        jobs.entryLevel[closed] = 0;
        var afresh = new OpenSlots(jobs, VACANCY, DIRECT);
        int others = 0;
        boolean found = false;
        for (int k = 0; k < 1000; k++) {
            double u = (k + 0.5) / 1000;
            int beginners = afresh.draw(market, u, BEGINNER);
            assertThat(beginners >= 0 && OpenSlots.cell(beginners) == closed).isFalse();
            int slot = afresh.draw(market, u, EMPLOYEE);
            found |= slot >= 0 && OpenSlots.cell(slot) == closed;
            others += beginners >= 0 ? 1 : 0;
        }
        assertThat(found).isTrue();
        assertThat(others).isPositive();
        jobs.entryLevel[closed] = 1;
    }

    /**
     * A pool of markets of so many free slots each, one in five of them not posted, in departments of so many: the same share of the
     * vacancies is filled whether they are 10 or 10,000 and whether departments are small or large. The shares are those of independent
     * clocks that ring with these weights until so many have rung as there are hires.
     */
    @ParameterizedTest(name = "{0} slots in each of {1} markets, {2} to a department")
    @CsvSource({"10, 12, 1, 4000", "10, 12, 5, 4000", "100, 1, 4, 4000", "100, 1, 20, 4000", "10000, 1, 500, 60"})
    void theSameShareOfVacanciesIsFilledInEverySize(int slots, int markets, int department, int rounds) {
        var random = new SplittableRandom(7);
        int first = markets == 1 ? busiest() : busiest() / Province.COUNT * Province.COUNT;
        var jobs = town.jobs;
        Arrays.fill(jobs.vacant, 0);
        Arrays.fill(jobs.unadvertised, 0);
        var vacant = new int[jobs.count()];
        var direct = new int[jobs.count()];
        for (int m = first; m < first + markets; m++) {
            furnish(m, slots, department, vacant, direct);
        }
        var all = pools(markets == 1 ? 0 : 1e9);
        double posted = 0;
        double others = 0;
        for (int round = 0; round < rounds; round++) {
            System.arraycopy(vacant, 0, jobs.vacant, 0, jobs.count());
            System.arraycopy(direct, 0, jobs.unadvertised, 0, jobs.count());
            var month = new OpenSlots(jobs, 0.3, 0.9);
            long hires = 0;
            var seeking = new int[markets];
            for (int m = 0; m < markets; m++) {
                // as many succeed as chance and the size of the market say, by turns in all markets
                seeking[m] = poisson(random, month.weightOf(first + m) * (1 - Math.exp(-1.25)));
                hires += seeking[m];
            }
            for (int m = 0; hires > 0; m = (m + 1) % markets) {
                if (seeking[m] > 0) {
                    seeking[m]--;
                    hires--;
                    seat(month, all, first + m, random);
                }
            }
            posted += Arrays.stream(vacant).sum() - Arrays.stream(jobs.vacant).sum();
            others += Arrays.stream(direct).sum()
                    - Arrays.stream(jobs.unadvertised).sum();
        }
        double time = clock((0.8 * 0.3 + 0.2 * 0.9) * (1 - Math.exp(-1.25)));
        double all0 = (double) rounds * markets * slots;
        assertThat(posted / all0 / 0.8).as("vacancies filled").isCloseTo(1 - Math.exp(-0.3 * time), within(0.0025));
        assertThat(others / all0 / 0.2).as("other slots filled").isCloseTo(1 - Math.exp(-0.9 * time), within(0.006));
    }

    /** When so many clocks per slot have rung, four of five with rate 0.3 and one with 0.9. */
    private static double clock(double hires) {
        double time = 0;
        while (0.8 * (1 - Math.exp(-0.3 * time)) + 0.2 * (1 - Math.exp(-0.9 * time)) < hires) {
            time += 1e-4;
        }
        return time;
    }

    private void seat(OpenSlots month, MarketPools all, int market, SplittableRandom random) {
        int slot = month.draw(market, random.nextDouble(), EMPLOYEE);
        while (slot < 0) {
            slot = month.drawFromPool(all, market, random.nextDouble(), EMPLOYEE);
        }
        take(slot);
    }

    /** Four of five free slots of a market are posted, in as many departments as needed; own-account work has none. */
    private void furnish(int market, int slots, int department, int[] vacant, int[] direct) {
        int left = slots;
        for (int cell = 0; cell < town.jobs.count() && left > 0; cell++) {
            if (!town.jobs.isPool(cell) && market(cell) == market) {
                for (int k = 0; k < department && left > 0; k++, left--) {
                    (left % 5 == 0 ? direct : vacant)[cell]++;
                }
            }
        }
        assertThat(left)
                .as("slots that found no department in market %s", market)
                .isZero();
    }

    private static int poisson(SplittableRandom random, double mean) {
        int number = 0;
        for (double t = -Math.log(random.nextDouble()); t < mean; t -= Math.log(random.nextDouble())) {
            number++;
        }
        return number;
    }

    /** Every market alone (0), or all of an occupation and its neighbours together. */
    private static MarketPools pools(double minimum) {
        var applications = new double[OpenSlots.MARKETS];
        Arrays.fill(applications, 1);
        return new MarketPools(applications, applications, Province.COUNT, minimum);
    }

    private void take(int slot) {
        if (OpenSlots.isPosted(slot)) {
            town.jobs.takeVacancy(OpenSlots.cell(slot));
        } else {
            town.jobs.takeUnadvertised(OpenSlots.cell(slot));
        }
    }

    private int busiest() {
        int most = 0;
        for (int market = 0; market < OpenSlots.MARKETS; market++) {
            most = open.weightOf(market) > open.weightOf(most) ? market : most;
        }
        return most;
    }

    private int market(int cell) {
        return town.jobs.occupation[cell] * Province.COUNT + town.jobs.province[cell];
    }

    private int slots(int market) {
        int sum = 0;
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            if (market(cell) == market) {
                sum += town.jobs.vacant[cell] + town.jobs.unadvertised[cell];
            }
        }
        return sum;
    }
}
