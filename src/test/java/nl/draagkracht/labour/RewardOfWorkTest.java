package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.ChildcareAllowance;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.law.household.Household;
import nl.draagkracht.law.household.HouseholdLaw;
import nl.draagkracht.law.household.Work;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.SocialAssistanceNorm;
import org.junit.jupiter.api.Test;

/** Participation answers what law leaves of pay, relative to the law of the baseline, and not at all under the same law. */
class RewardOfWorkTest {
    private static final int HOURS = 36;
    private static final double WAGE = 16;

    private final LawParameters published =
            ScenarioReader.read("baseline").parameters().law();
    private final StatuteBook today = new Statutes(published).inForce(Month.START);
    private final StatuteBook generous = new Statutes(new SocialAssistanceNorm(1.3, 1)
                    .applyTo(ScenarioReader.read("baseline").parameters())
                    .law())
            .inForce(Month.START);
    private final TestTown town = TestTown.of(
                    "Utrecht socialRent: Kees male 30",
                    "Utrecht owner: Jan male 38, Els female 36; Piet male 5",
                    "Groningen socialRent: Fatima female 41; Sami male 9",
                    "Drenthe owner: Riet female 50, Toon male 51")
            .employ("Kees", HOURS, 1600)
            .employ("Jan", 40, 2500)
            .employ("Els", 20, 2000)
            .employ("Fatima", 24, 1700)
            .employ("Riet", 24, 2000)
            .employ("Toon", 40, 2500);

    @Test
    void theSameLawChangesNothingExactly() {
        var answer = answer();
        var baseline = recorded(6);
        for (int month = 0; month < 6; month++) {
            answer.weigh(today, baseline, month);
            assertThat(answer.isNeutral()).isTrue();
            assertThat(answer.ofAll()).isEqualTo(1.0);
            assertThat(answer.exit(town.person("Kees"), month, 0.0123)).isEqualTo(0.0123);
            assertThat(answer.entry(town.person("Els"), month, 0.0456, 1.1)).isEqualTo(0.0456);
        }
    }

    @Test
    void aHigherFloorKeepsThoseAtHomeWhoseWorkItMakesWorthLess() {
        var answer = answer();
        var baseline = recorded(400);
        for (int month = 0; month < 400; month++) {
            answer.weigh(generous, baseline, month);
        }
        double ratio = gainOfKees(generous) / gainOfKees(today);
        assertThat(ratio).isBetween(0.1, 0.8);
        // one household stands for its group; the elasticity of singles is 0.15, and after 400 months the delay of 24
        // has passed
        assertThat(answer.level(town.person("Kees"), 0)).isCloseTo(Math.pow(ratio, 0.15), within(1e-6));
        // a partner with full-time pay keeps the household off bijstand whether Els and Riet work or not; Els alone
        // does not
        assertThat(answer.level(town.person("Els"), 0)).isEqualTo(1.0);
        assertThat(answer.level(town.person("Riet"), 0)).isEqualTo(1.0);
        assertThat(answer.level(town.person("Jan"), 0)).isLessThan(1.0);
        assertThat(answer.level(town.person("Fatima"), 0)).isLessThan(answer.level(town.person("Kees"), 0));
        assertThat(answer.level(town.person("Piet"), 0)).isEqualTo(1.0);
    }

    @Test
    void theAnswerComesWithItsDelayAndThroughEntryAndExit() {
        var answer = answer();
        answer.weigh(generous, recorded(1), 0);
        double end = Math.pow(gainOfKees(generous) / gainOfKees(today), 0.15);
        int kees = town.person("Kees");
        assertThat(answer.level(kees, 0)).isCloseTo(1 + (end - 1) / 24, within(1e-9));
        assertThat(answer.exit(kees, 0, 0.01)).isGreaterThan(0.01);
        assertThat(answer.entry(kees, 0, 0.02, 1)).isLessThan(0.02);
        assertThat(answer.ofAll()).isBetween(end, 1.0);
    }

    @Test
    void aGroupOnItsNewLevelStaysThere() {
        var answer = answer();
        var baseline = recorded(600);
        for (int month = 0; month < 600; month++) {
            answer.weigh(generous, baseline, month);
        }
        // of ten singles nine take part at the start (here: all, capped at 0.995); flows that balanced then must
        // balance at the new level
        double p = 0.995;
        double exit = 0.012;
        double entry = exit * p / (1 - p);
        int kees = town.person("Kees");
        double level = answer.level(kees, 0);
        double leave = level * p * answer.exit(kees, 0, exit);
        double enter = (1 - level * p) * answer.entry(kees, 0, entry, 1);
        assertThat(enter).isCloseTo(leave, within(1e-9));
    }

    private SupplyAnswer answer() {
        var parameters = LabourTown.shipped();
        return new SupplyAnswer(new Setting(town.population(), null, null, parameters, new Draws(1), new Sweep(1)), 0);
    }

    private LabourReference recorded(int months) {
        var alone = answer();
        var reference = new LabourReference();
        for (int month = 0; month < months; month++) {
            alone.weigh(today, null, month);
            reference.record(
                    new double[0],
                    0.04,
                    new double[0],
                    new long[0],
                    alone.gains(),
                    new KindOfWork.Market(
                            new double[KindOfWork.COUNT],
                            new double[KindOfWork.COUNT],
                            new double[EntryLevelOpenings.GROUPS],
                            new double[KindOfWork.COUNT]),
                    0);
        }
        return reference;
    }

    private double gainOfKees(StatuteBook law) {
        double month = WAGE * HOURS * 52 / 12;
        return disposable(law, new Work(month, HOURS, 0, 0, 0, Work.Record.NONE)) - disposable(law, Work.NONE);
    }

    private static double disposable(StatuteBook law, Work work) {
        var kees = new Household.Member(
                "Kees", Household.Role.CLAIMANT, new Month(-12 * 30), work, ChildcareAllowance.Care.NONE);
        var home = new Household(
                Month.START, List.of(kees), new Household.Dwelling(650, 0, 0), new Household.Wealth(0, 0, 0));
        return new HouseholdLaw(law).of(home).disposableYear();
    }
}
