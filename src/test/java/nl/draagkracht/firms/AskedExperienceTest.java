package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Employers ask for less experience where it is scarce: slowly, by their elasticity, and only where AI takes work of beginners. */
class AskedExperienceTest {
    private static final int CLERK = Occupation.of("41").ordinal();
    private static final int COOK = Occupation.of("51").ordinal();
    private static final double TWICE = Math.log(2);

    @Test
    void withoutScarcityTheyAskForWhatTheyAlwaysDid() {
        var asked = asked(0.5, 48);
        for (int month = 0; month < 240; month++) {
            asked.follow(new double[Occupation.COUNT]);
        }
        assertThat(asked.opened(CLERK)).isEqualTo(0);
    }

    /** Two stages of equal length: after k months 1 - (1 - 1/24)^k - k/24 (1 - 1/24)^(k-1) of the answer is there. */
    @Test
    void theAnswerTakesItsTimeAndComesInFull() {
        var asked = asked(0.5, 48);
        asked.follow(of(CLERK));
        assertThat(asked.opened(CLERK)).as("nobody acts on what is felt only").isEqualTo(0);
        for (int month = 1; month < 48; month++) {
            asked.follow(of(CLERK));
        }
        double stays = 1 - 1 / 24.0;
        double there = 1 - Math.pow(stays, 48) - 48 / 24.0 * Math.pow(stays, 47);
        assertThat(asked.opened(CLERK)).isCloseTo(0.5 * there * TWICE, within(1e-9));
        assertThat(there).isBetween(0.55, 0.65);
        for (int month = 48; month < 600; month++) {
            asked.follow(of(CLERK));
        }
        assertThat(asked.opened(CLERK)).isCloseTo(0.5 * TWICE, within(1e-6));
        assertThat(asked.opened(COOK)).as("where nothing is scarce").isEqualTo(0);
    }

    @Test
    void switchedOffNothingOpensEver() {
        var asked = asked(0, 48);
        for (int month = 0; month < 600; month++) {
            asked.follow(of(CLERK));
        }
        assertThat(asked.opened(CLERK)).isEqualTo(0);
    }

    /** On whole firms: departments without AI stay as they were, those with it open alike. */
    @Test
    void onlyDepartmentsThatAiClosedOpenAgain() {
        var technology = ScenarioReader.read("junior-squeeze").parameters().technology();
        var closed = new TestEconomy(0.002, technology, TestEconomy.displacementAlone(), 1);
        var scarce = new TestEconomy(0.002, technology, TestEconomy.displacementAlone(), 1);
        var everywhere = new double[Occupation.COUNT];
        Arrays.fill(everywhere, TWICE);
        for (int month = 0; month <= 60; month++) {
            closed.step(month);
            scarce.adoption.adopt(new Month(month));
            scarce.planning.plan(
                    new Month(month),
                    SectionDemand.unchanged(),
                    1,
                    LabourTerms.unchanged().withScarcity(everywhere));
        }
        double there = 1 - Math.pow(1 - 1 / 24.0, 61) - 61 / 24.0 * Math.pow(1 - 1 / 24.0, 60);
        float opened =
                (float) (TestEconomy.shipped().entryLevel().scarcityAnswer().value() * there * TWICE);
        int closing = 0;
        for (int cell = 0; cell < closed.jobs.count(); cell++) {
            float before = closed.jobs.entryLevel[cell];
            float after = scarce.jobs.entryLevel[cell];
            assertThat(scarce.jobs.wanted[cell]).isEqualTo(closed.jobs.wanted[cell]);
            if (before == 1) {
                assertThat(after).isEqualTo(1f);
            } else {
                assertThat(after - before).isCloseTo(opened, within(1e-5f));
                closing++;
            }
        }
        assertThat(closing).isGreaterThan(300);
    }

    private static AskedExperience asked(double answer, double months) {
        return new AskedExperience(new EntryLevelParameters(Sourced.fixed(answer), Sourced.fixed(months)));
    }

    /** Twice as many apply for an entry-level opening of this occupation as for another, beside the baseline. */
    private static double[] of(int occupation) {
        var scarcity = new double[Occupation.COUNT];
        scarcity[occupation] = TWICE;
        return scarcity;
    }
}
