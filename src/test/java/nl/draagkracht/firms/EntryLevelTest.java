package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.technology.LabourSaving;
import org.junit.jupiter.api.Test;

/** Entry-level openings go first; numbers worked out by hand. */
class EntryLevelTest {
    @Test
    void beginnersLoseSixTimesAsLargeAShare() {
        assertThat(EntryLevel.left(0, 6, 0)).isEqualTo(1);
        // (1 - 6 x 0.05) / (1 - 0.05)
        assertThat(EntryLevel.left(0.05, 6, 0)).isCloseTo(0.7368, within(1e-4));
        assertThat(EntryLevel.left(0.05, 1, 0)).isEqualTo(1);
        assertThat(EntryLevel.left(0.9, 6, 0)).isEqualTo(0.05);
        assertThat(EntryLevel.left(0.9, 1, 0)).isEqualTo(1);
        // employers who ask for less open more than AI left, and nothing where it took nothing
        assertThat(EntryLevel.left(0.05, 6, 0.2)).isCloseTo(0.9368, within(1e-4));
        assertThat(EntryLevel.left(0.05, 6, 0.5)).isCloseTo(1.2368, within(1e-4));
        assertThat(EntryLevel.left(0.9, 6, 0.2)).isCloseTo(0.25, within(1e-9));
        assertThat(EntryLevel.left(0.05, 6, -0.9)).isEqualTo(0.05);
        assertThat(EntryLevel.left(0, 6, 0.2)).isEqualTo(1);
        assertThat(EntryLevel.left(0.05, 1, 0.2)).isEqualTo(1);
    }

    /** Only departments in which AI takes work or is planned to close to beginners, and the more it takes the more. */
    @Test
    void departmentsWithoutAiStayAsOpenAsEver() {
        var town = new TestEconomy(
                0.005,
                ScenarioReader.read("junior-squeeze").parameters().technology(),
                TestEconomy.displacementAlone(),
                1);
        for (int month = 0; month <= 36; month++) {
            town.step(month);
        }
        int closing = 0;
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            boolean uses = !town.jobs.isPool(cell) && town.firms.hasAdopted(town.jobs.firm[cell]);
            float left = town.jobs.entryLevel[cell];
            assertThat(left).isBetween(0.05f, 1f);
            if (!uses) {
                assertThat(left).isEqualTo(1f);
            } else if (left < 0.9f) {
                closing++;
            }
        }
        assertThat(closing).isGreaterThan(1000);
    }

    /**
     * New tasks that AI does are work it takes, in all departments: each closes to beginners as if that share of its work were saved. Own
     * account has no entry level.
     */
    @Test
    void newTasksThatDoNotComeWereForBeginnersToo() {
        var scenario = ScenarioReader.read("junior-squeeze").parameters().technology();
        var alone = TestEconomy.displacementAlone().displacement();
        var channels = new DisplacementParameters(
                alone.closure(),
                alone.netOfPricesAndWages(),
                alone.meanDelayMonths(),
                alone.pricesCount(),
                alone.wagesCount(),
                Sourced.fixed(1),
                alone.freelancersLoseMore());
        var town = new TestEconomy(0.005, scenario, TestEconomy.with(channels), 1);
        int months = 36;
        for (int month = 0; month <= months; month++) {
            town.step(month);
        }
        double gap = scenario.scenario().baselineNewTaskRate().value()
                - scenario.scenario().newTaskRate().value();
        var saving = new LabourSaving(scenario);
        int without = 0;
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            float left = town.jobs.entryLevel[cell];
            if (town.jobs.isPool(cell)) {
                assertThat(left).isEqualTo(1f);
            } else if (!town.firms.hasAdopted(town.jobs.firm[cell])) {
                double lost = gap * months / 12 * saving.newTaskWeight(town.jobs.occupation[cell]);
                assertThat((double) left).isCloseTo(EntryLevel.left(lost, 6, 0), within(1e-4));
                without++;
            }
        }
        assertThat(without).isGreaterThan(1000);
    }
}
