package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Yearly rounds in which firms plan their staff: firm 0 in January, firm 1 in July, and those that used AI before a start in month 24. */
class StaffPlanTest {
    private final StaffPlan plan = new StaffPlan(0, 12);

    @Test
    void anAdopterPlansInItsNextRoundAndEveryYear() {
        assertThat(plan.end(1, 7, 17)).isEqualTo(StaffPlan.NONE);
        assertThat(plan.end(1, 7, 18)).isEqualTo(30);
        assertThat(plan.end(1, 7, 29)).isEqualTo(30);
        assertThat(plan.end(1, 7, 30)).isEqualTo(42);
        // the round of the month of adoption itself counts
        assertThat(plan.end(1, 6, 6)).isEqualTo(18);
        assertThat(plan.end(0, 7, 11)).isEqualTo(StaffPlan.NONE);
        assertThat(plan.end(0, 7, 12)).isEqualTo(24);
    }

    /** So more automation never leaves a firm with a shorter plan. */
    @Test
    void whoAdoptsEarlierPlansNoShorter() {
        for (int firm = 0; firm < 12; firm++) {
            for (int now = 1; now < 60; now++) {
                for (int since = 1; since < now; since++) {
                    assertThat(plan.end(firm, since, now)).isGreaterThanOrEqualTo(plan.end(firm, since + 1, now));
                }
            }
        }
    }

    @Test
    void thoseThatUsedAiBeforeHaveNoPlanUntilTheirRound() {
        var late = new StaffPlan(24, 12);
        var first = new int[12];
        for (int firm = 0; firm < 1200; firm++) {
            int month = 0;
            while (late.end(firm, AdoptionPhase.BEFORE_START, month) == StaffPlan.NONE) {
                month++;
            }
            assertThat(month).isBetween(25, 36);
            assertThat(late.end(firm, AdoptionPhase.BEFORE_START, month)).isEqualTo(month + 12);
            first[month - 25]++;
        }
        // a hundred firms a month, evenly
        for (int firms : first) {
            assertThat(firms).isBetween(98, 102);
        }
    }

    @Test
    void aLongerPlanIsStillMadeAnewEachYear() {
        var longer = new StaffPlan(0, 24);
        assertThat(longer.end(1, 6, 17)).isEqualTo(30);
        assertThat(longer.end(1, 6, 18)).isEqualTo(42);
    }
}
