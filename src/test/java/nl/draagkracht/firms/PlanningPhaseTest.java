package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.technology.TestScenario;
import org.junit.jupiter.api.Test;

/** What firms want: nothing changes without AI, more AI never adds a slot, and the month is the same on any threads. */
class PlanningPhaseTest {
    private static final double SAMPLE = 0.005;

    private static TestEconomy town(TestScenario scenario, FirmsParameters numbers) {
        return new TestEconomy(SAMPLE, scenario.parameters(), numbers, 1);
    }

    private static int[] wantedAfter(TestScenario scenario, FirmsParameters numbers, int months) {
        var town = town(scenario, numbers);
        for (int month = 0; month <= months; month++) {
            town.step(month);
        }
        town.jobs.checkInvariant();
        return town.jobs.wanted;
    }

    @Test
    void withoutFurtherAiWantedJobsStayToTheSlot() {
        var town = town(TestScenario.frozen(), TestEconomy.shipped());
        var start = town.jobs.wanted.clone();
        for (int month = 0; month <= 120; month++) {
            town.step(month);
        }
        assertThat(Arrays.equals(town.jobs.wanted, start)).isTrue();
        assertThat(town.planning.displacement().saved()).isZero();
        assertThat(town.planning.reinstated()).isZero();
        assertThat(town.planning.savedLabourShare(Section.K.ordinal())).isZero();
    }

    @Test
    void moreAutomationNeverAddsASlotInAnyCell() {
        var alone = TestEconomy.displacementAlone();
        var base = wantedAfter(TestScenario.expected(), alone, 72);
        var frozen = wantedAfter(TestScenario.frozen(), alone, 72);
        var stronger = new TestScenario[] {
            TestScenario.expected().reach(10, 0.5, 0.2),
            TestScenario.expected().spread(0.9, 0.97, 0.5),
            TestScenario.expected().spread(0.55, 0.92, 0.8)
        };
        for (var scenario : stronger) {
            var wanted = wantedAfter(scenario, alone, 72);
            for (int cell = 0; cell < wanted.length; cell++) {
                if (wanted[cell] > base[cell] || base[cell] > frozen[cell]) {
                    fail("Cell " + cell + " wants " + frozen[cell] + " without AI, " + base[cell] + " with, "
                            + wanted[cell] + " with more.");
                }
            }
            assertThat(Arrays.stream(wanted).sum())
                    .isLessThan(Arrays.stream(base).sum());
        }
    }

    /** The freelancer multiplier splits what AI takes and adds nothing: own-account work loses three times as much, all work as much. */
    @Test
    void theFreelancerMultiplierKeepsTheTotal() {
        var alike = displaced(1);
        var split = displaced(3);
        assertThat(split.saved() / alike.saved()).isCloseTo(1, within(0.03));
        double own = split.savedOwnAccount();
        double ownAlike = alike.savedOwnAccount();
        assertThat(own).isGreaterThan(1.8 * ownAlike);
        // three times as much of their own work as others lose of theirs, a little less where much is lost
        double ratio = own / (split.saved() - own) / (ownAlike / (alike.saved() - ownAlike));
        assertThat(ratio).isBetween(2.6, 3.0);
    }

    private static Displacement displaced(double multiplier) {
        var town = town(TestScenario.expected().comeBack(0.012, 0.9, multiplier), TestEconomy.displacementAlone());
        for (int month = 0; month <= 120; month++) {
            town.step(month);
        }
        return town.planning.displacement();
    }

    /** What lasts at a firm that uses AI is what it wants at the end of its plan, when nothing but its own AI moves. */
    @Test
    void slotsThatGoWithinThePlanAreNotFilledAgain() {
        var town = town(TestScenario.expected(), TestEconomy.displacementAlone());
        for (int month = 0; month <= 30; month++) {
            town.step(month);
        }
        var lasting = town.jobs.lasting.clone();
        var end = new int[lasting.length];
        var plan = new StaffPlan(0, 12);
        int beyond = 0;
        for (int cell = 0; cell < lasting.length; cell++) {
            int firm = town.jobs.firm[cell];
            boolean plans = !town.jobs.isPool(cell) && town.firms.hasAdopted(firm);
            end[cell] = plans ? plan.end(firm, town.firms.adoptedSince[firm], 30) : StaffPlan.NONE;
            assertThat(lasting[cell]).isLessThanOrEqualTo(town.jobs.wanted[cell]);
            // a slot beyond those that last is never free
            assertThat(lasting[cell] == town.jobs.wanted[cell]
                            || town.jobs.vacant[cell] + town.jobs.unadvertised[cell] == 0)
                    .isTrue();
            beyond += town.jobs.wanted[cell] - lasting[cell];
        }
        assertThat(beyond).isPositive();
        int seen = 0;
        for (int month = 31; month <= 42; month++) {
            town.step(month);
            for (int cell = 0; cell < lasting.length; cell++) {
                // nobody leaves here, so that a cell with redundant workers wants exactly its slots
                if (end[cell] == month && town.jobs.redundant(cell) > 0) {
                    // wanted never lies below what lasts by the next plan
                    assertThat(town.jobs.wanted[cell]).isEqualTo(lasting[cell]);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    /** Plans of those that used AI before are spread over a year, so that no month of the start freezes more than a few slots. */
    @Test
    void noMonthOfTheStartFreezesAThirdOfAYear() {
        var town = town(TestScenario.whiteCollarShock(), TestEconomy.displacementAlone());
        var shares = new double[13];
        for (int month = 0; month <= 12; month++) {
            town.step(month);
            int firms = 0;
            int planned = 0;
            for (int firm = 0; firm < town.firms.count(); firm++) {
                if (town.firms.adoptedSince[firm] == AdoptionPhase.BEFORE_START) {
                    firms++;
                    planned += new StaffPlan(0, 12).end(firm, AdoptionPhase.BEFORE_START, month) > month ? 1 : 0;
                }
            }
            shares[month] = (double) planned / firms;
        }
        assertThat(shares[0]).isZero();
        assertThat(shares[12]).isEqualTo(1);
        for (int month = 1; month <= 12; month++) {
            assertThat(shares[month]).isCloseTo(month / 12.0, within(0.06));
        }
    }

    @Test
    void aStartInMonth60LeavesTheMonthsBeforeIdentical() {
        var late = town(TestScenario.whiteCollarShock().from(60), TestEconomy.shipped());
        var frozen = town(TestScenario.frozen(), TestEconomy.shipped());
        for (int month = 0; month < 60; month++) {
            late.step(month);
            frozen.step(month);
            assertThat(Arrays.equals(late.jobs.wanted, frozen.jobs.wanted)).isTrue();
            assertThat(late.planning.displacement().wanted())
                    .isEqualTo(frozen.planning.displacement().wanted());
        }
        for (int month = 60; month < 72; month++) {
            late.step(month);
        }
        assertThat(late.planning.displacement().savedShare()).isGreaterThan(0.005);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameMonth() {
        var one = new TestEconomy(0.05, TestScenario.expected().parameters(), TestEconomy.shipped(), 1);
        var four = new TestEconomy(0.05, TestScenario.expected().parameters(), TestEconomy.shipped(), 4);
        assertThat(one.jobs.count()).isGreaterThan(65_536);
        for (int month = 0; month < 30; month++) {
            one.step(month);
            four.step(month);
        }
        assertThat(Arrays.equals(four.jobs.wanted, one.jobs.wanted)).isTrue();
        assertThat(Arrays.equals(four.jobs.vacant, one.jobs.vacant)).isTrue();
        assertThat(four.planning.displacement().savedByOccupation())
                .containsExactly(one.planning.displacement().savedByOccupation());
    }

    @Test
    void wantedJobsFollowLabourSupplyDemandAndCost() {
        var town = town(TestScenario.frozen(), TestEconomy.withoutLumps());
        double start = Arrays.stream(town.jobs.wanted).sum();
        town.planning.plan(new Month(0), SectionDemand.unchanged(), 1.02, LabourTerms.unchanged());
        assertThat(Arrays.stream(town.jobs.wanted).sum()).isCloseTo((int) (1.02 * start), within(30));
        var demand = TestEconomy.ones();
        demand[Section.I.ordinal()] = 0;
        town.planning.plan(
                new Month(1),
                SectionDemand.of(demand),
                1,
                LabourTerms.unchanged().atCost(1.1));
        town.jobs.checkInvariant();
        int hospitality = 0;
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            hospitality += town.jobs.section[cell] == Section.I.ordinal() ? town.jobs.wanted[cell] : 0;
        }
        assertThat(hospitality).isZero();
        double care = town.planning.displacement().wantedBySection[Section.Q.ordinal()];
        town.planning.plan(new Month(2), SectionDemand.unchanged(), 1, LabourTerms.unchanged());
        double before = town.planning.displacement().wantedBySection[Section.Q.ordinal()];
        // exp(-(0.3 + 0.2 / 20) ln 1.1) over exp(-0.2 x 0.95 / 20 ln 1.1), since the last month still remembers the
        // dear one
        assertThat(care / before).isCloseTo(0.97177, within(1e-5));
    }

    @Test
    void newDemandBringsBackTheDeclaredShare() {
        var numbers = TestEconomy.with(new DisplacementParameters(
                Sourced.fixed(2),
                Sourced.fixed(1),
                Sourced.fixed(20),
                Sourced.fixed(1),
                Sourced.fixed(1),
                Sourced.fixed(0),
                Sourced.fixed(0)));
        var town = town(TestScenario.whiteCollarShock().comeBack(0.012, 0.45, 1), numbers);
        for (int month = 0; month <= 240; month++) {
            town.step(month);
        }
        var displacement = town.planning.displacement();
        assertThat(town.planning.reinstated() / displacement.saved()).isCloseTo(0.45, within(0.002));
        assertThat(Arrays.stream(displacement.broughtBackBySection(ReturnChannel.NEW_DEMAND))
                        .sum())
                .isCloseTo(town.planning.reinstated(), within(1e-6));
        assertThat(displacement.wanted())
                .isCloseTo(displacement.withoutAi - displacement.saved() + town.planning.reinstated(), within(1.0));
    }

    @Test
    void savedWagesAndAiSpendingFollowTheSections() {
        var town = town(TestScenario.expected(), TestEconomy.shipped());
        for (int month = 0; month <= 60; month++) {
            town.step(month);
        }
        int finance = Section.K.ordinal();
        assertThat(town.planning.savedLabourShare(finance)).isBetween(0.01, 0.15);
        // kappa 0.3
        assertThat(town.planning.aiSpendingShare(finance))
                .isCloseTo(0.3 * town.planning.savedLabourShare(finance), within(1e-12));
    }
}
