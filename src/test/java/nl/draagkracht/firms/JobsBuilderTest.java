package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.technology.TestScenario;
import org.junit.jupiter.api.Test;

/** Every worker sits in the cell of firm and occupation; free work of January 2026 is added in the published numbers. */
class JobsBuilderTest {
    private static final double SAMPLE = 0.01;

    private final FirmsParameters parameters = TestEconomy.shipped();
    private final TestEconomy town =
            new TestEconomy(SAMPLE, TestScenario.frozen().parameters(), parameters, 1);
    private final Jobs jobs = town.jobs;

    @Test
    void workersSitInTheirFirmAndOccupation() {
        var placed = new JobsBuilder(parameters).build(town.firms, town.seats, SAMPLE);
        var counted = new int[placed.jobs().count()];
        for (int seat = 0; seat < town.seats.count(); seat++) {
            int cell = placed.cellOfSeat()[seat];
            counted[cell]++;
            assertThat(placed.jobs().firm[cell]).isEqualTo(town.seats.firm()[seat]);
            assertThat(placed.jobs().occupation[cell]).isEqualTo(town.seats.occupation()[seat]);
            assertThat(placed.jobs().section[cell]).isEqualTo(town.seats.section()[seat]);
            assertThat(placed.jobs().province[cell]).isEqualTo(town.seats.province()[seat]);
        }
        assertThat(placed.jobs().occupied).containsExactly(counted);
        assertThat(jobs.initialWageCents[0]).isEqualTo(300_000f + 1000 * jobs.occupation[0]);
    }

    @Test
    void cellsOfAFirmAreFoundByOccupationAndPoolsByPlace() {
        for (int cell = 0; cell < jobs.count(); cell++) {
            int found = jobs.isPool(cell)
                    ? jobs.pool(jobs.section[cell], jobs.occupation[cell], jobs.province[cell])
                    : jobs.find(jobs.firm[cell], jobs.occupation[cell]);
            assertThat(found).isEqualTo(cell);
        }
    }

    @Test
    void freeWorkIsThatOfJanuary2026() {
        jobs.checkInvariant();
        var vacant = new int[Section.COUNT];
        int hidden = 0;
        for (int cell = 0; cell < jobs.count(); cell++) {
            vacant[jobs.section[cell]] += jobs.isPool(cell) ? 0 : jobs.vacant[cell];
            hidden += jobs.unadvertised[cell];
            assertThat(jobs.wanted[cell]).isEqualTo(jobs.occupied[cell] + jobs.vacant[cell] + jobs.unadvertised[cell]);
            assertThat(jobs.offset[cell]).isGreaterThan(0).isLessThan(1);
        }
        // 1 percent of 69 thousand in care and 26 in hospitality, and of the declared free slots that are not posted
        assertThat(vacant[Section.Q.ordinal()]).isCloseTo(690, within(2));
        assertThat(vacant[Section.I.ordinal()]).isCloseTo(260, within(2));
        double declared = parameters.startVacancies().unadvertisedSlots().value();
        assertThat(hidden).isCloseTo((int) Math.round(declared * SAMPLE), within(2));
    }

    @Test
    void offsetsMakeRoundedSumsAccurateInEverySectionAndOccupation() {
        double factor = 0.937;
        var exact = new double[Section.COUNT * Occupation.COUNT];
        var rounded = new double[exact.length];
        for (int cell = 0; cell < jobs.count(); cell++) {
            int group = jobs.section[cell] * Occupation.COUNT + jobs.occupation[cell];
            exact[group] += jobs.initialWanted[cell] * factor;
            rounded[group] += Math.floor(jobs.initialWanted[cell] * factor + jobs.offset[cell]);
        }
        // golden-ratio points: the discrepancy of n points stays near log(n), here a few slots
        for (int group = 0; group < exact.length; group++) {
            assertThat(rounded[group]).isCloseTo(exact[group], within(4.0));
        }
    }
}
