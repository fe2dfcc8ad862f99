package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.Revise;
import org.junit.jupiter.api.Test;

/** A made-up country through its months: facts of the baseline, reproducibility, conservation, monotonicity. */
class LabourMarketTest {
    private static final LabourParameters SHIPPED = LabourTown.shipped();

    private static LabourTown town(int people, int threads) {
        return new LabourTown(people, 1, threads, SHIPPED, null);
    }

    @Test
    void theBaselineStaysOnTheDutchFactsForThreeYears() {
        var town = town(40_000, 2);
        double scale = 13_420.0 / 40_000;
        double hires = 0;
        double moves = 0;
        for (int month = 0; month < 36; month++) {
            var flows = town.month(month, 1);
            // tolerance of the brief 3.3-4.7 %, one standard deviation of a sample of 30,600 is 0.1 pp
            assertThat(flows.unemploymentRate()).as("month %s", month).isBetween(0.031, 0.049);
            hires += (flows.of(LabourFlow.HIRES_BY_VACANCY) + flows.of(LabourFlow.HIRES_DIRECT)) * scale / 36;
            moves += flows.of(LabourFlow.JOB_TO_JOB) * scale / 36;
        }
        var flows = town.labour.flows();
        assertThat(hires).isCloseTo(220, within(25.0));
        assertThat(moves).isCloseTo(100, within(15.0));
        assertThat(flows.of(LabourFlow.OPEN_VACANCIES) * scale).isCloseTo(380, within(60.0));
    }

    @Test
    void anyNumberOfThreadsGivesTheSamePeople() {
        var one = town(70_000, 1);
        var four = town(70_000, 4);
        for (int month = 0; month < 4; month++) {
            one.month(month, month == 2 ? 0.9 : 1);
            four.month(month, month == 2 ? 0.9 : 1);
        }
        assertThat(four.persons.job).isEqualTo(one.persons.job);
        assertThat(four.persons.wageCents).isEqualTo(one.persons.wageCents);
        assertThat(four.persons.status).isEqualTo(one.persons.status);
        assertThat(four.jobs.vacant).isEqualTo(one.jobs.vacant);
    }

    @Test
    void stocksAreFormerStocksPlusMoves() {
        var town = town(20_000, 1);
        for (int month = 0; month < 6; month++) {
            int[] before = count(town);
            var vacated = town.age(month);
            int[] aged = count(town);
            town.phases(month, 1, vacated);
            var flows = town.labour.flows();
            int[] after = count(town);
            assertThat(Arrays.stream(after).sum())
                    .isEqualTo(Arrays.stream(before).sum());
            long employed = aged[0]
                    + flows.of(LabourFlow.UNEMPLOYED_TO_EMPLOYED)
                    + flows.of(LabourFlow.INACTIVE_TO_EMPLOYED)
                    - flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED)
                    - flows.of(LabourFlow.EMPLOYED_TO_INACTIVE);
            assertThat((long) after[0]).isEqualTo(employed);
            long unemployed = aged[1]
                    + flows.of(LabourFlow.EMPLOYED_TO_UNEMPLOYED)
                    + flows.of(LabourFlow.INACTIVE_TO_UNEMPLOYED)
                    - flows.of(LabourFlow.UNEMPLOYED_TO_EMPLOYED)
                    - flows.of(LabourFlow.UNEMPLOYED_TO_INACTIVE);
            assertThat((long) after[1]).isEqualTo(unemployed);
            assertThat(Arrays.stream(town.jobs.occupied).sum()).isEqualTo(after[0]);
        }
    }

    private static int[] count(LabourTown town) {
        var counts = new int[SurveyStatus.COUNT];
        for (int i = 0; i < town.persons.count(); i++) {
            counts[town.persons.status[i]]++;
        }
        return counts;
    }

    @Test
    void lessDemandMeansLessWorkAndMoreDismissals() {
        var normal = town(20_000, 1);
        normal.month(0, 1);
        var slump = town(20_000, 1);
        long displaced = 0;
        long displacedNormally = normal.labour.flows().of(LabourFlow.DISPLACED);
        for (int month = 0; month < 12; month++) {
            if (month > 0) {
                normal.month(month, 1);
                displacedNormally += normal.labour.flows().of(LabourFlow.DISPLACED);
            }
            slump.month(month, 0.8);
            displaced += slump.labour.flows().of(LabourFlow.DISPLACED);
        }
        assertThat(slump.labour.flows().of(LabourFlow.EMPLOYED))
                .isLessThan(normal.labour.flows().of(LabourFlow.EMPLOYED));
        // a fifth of the work of 9,000 workers is lost, half of it is taken up by free slots and leavers
        assertThat(displaced).isGreaterThan(500).isGreaterThan(displacedNormally);
        assertThat(slump.labour.flows().unemploymentRate())
                .isGreaterThan(normal.labour.flows().unemploymentRate());
    }

    /** Who grows recruits like who replaces: half of the new slots of employers are posted at once. */
    @Test
    void newWorkIsPostedAsFreedWorkIs() {
        var same = town(20_000, 1);
        var growing = town(20_000, 1);
        same.month(0, 1);
        growing.month(0, 1);
        long usual = same.month(1, 1).of(LabourFlow.NEW_VACANCIES);
        long more = growing.month(1, 1.05).of(LabourFlow.NEW_VACANCIES);
        double fresh = 0;
        for (int cell = 0; cell < growing.jobs.count(); cell++) {
            fresh += growing.jobs.isPool(cell) ? 0 : growing.jobs.fresh[cell];
        }
        assertThat(fresh).isGreaterThan(300);
        // three per cent of the slots that were not posted are posted in the same month after all
        double posted = LabourTown.shipped().separation().postedShare().value();
        assertThat((more - usual) / fresh).isCloseTo(posted + 0.03 * (1 - posted), within(0.03));
    }

    @Test
    void whoGoesEarlyByAgeIsRetiredAndNotWithoutAnything() {
        var town = town(2_000, 1);
        var persons = town.persons;
        int worker = 0;
        while (persons.job[worker] < 0 || persons.activity[worker] != Activity.WORK.ordinal()) {
            worker++;
        }
        JobEnds.end(persons, worker, 56, EndReason.RETIRED, SurveyStatus.INACTIVE);
        assertThat(persons.activity[worker]).isEqualTo((byte) Activity.RETIRED.ordinal());
        persons.activity[worker] = (byte) Activity.WORK.ordinal();
        JobEnds.end(persons, worker, 56, EndReason.QUIT, SurveyStatus.INACTIVE);
        assertThat(persons.activity[worker]).isEqualTo((byte) Activity.OTHER.ordinal());
    }

    @Test
    void aSampleHiresAsTheWholeDoes() {
        double small = hireRate(15_000);
        double large = hireRate(150_000);
        // 3 months x about 250 hires in the small town: one standard deviation is 3.7 %
        assertThat(small / large).isCloseTo(1, within(0.11));
    }

    private static double hireRate(int people) {
        var town = town(people, 2);
        double hires = 0;
        for (int month = 0; month < 3; month++) {
            var flows = town.month(month, 1);
            hires += flows.of(LabourFlow.HIRES_BY_VACANCY) + flows.of(LabourFlow.HIRES_DIRECT);
        }
        return hires / people;
    }

    @Test
    void nobodyIsHiredBelowTheMinimumWage() {
        var town = town(20_000, 1);
        town.month(0, 1);
        for (int i = 0; i < town.persons.count(); i++) {
            boolean employee = town.persons.contract[i] == 0 || town.persons.contract[i] == 1;
            if (employee && town.persons.tenureMonths[i] == 0 && town.persons.endReason[i] > 0) {
                assertThat(town.persons.wageCents[i])
                        .isGreaterThanOrEqualTo(LabourTown.MINIMUM.hourlyCents(town.persons.age(i, 0)));
            }
        }
    }

    @Test
    void whereOpeningsAreFewFewerQuitAndFewerComeBackAndTheLabourForceStays() {
        var baseline = town(20_000, 1);
        for (int month = 0; month < 36; month++) {
            baseline.month(month, 1);
        }
        var unmoved = Revise.number(
                        ScenarioReader.read("baseline").parameters(), "labour.separation.quitAnswer", before -> 0)
                .labour();
        var answering = slump(together(SHIPPED, baseline));
        var fixed = slump(together(unmoved, baseline));
        assertThat(answering.of(LabourFlow.EMPLOYED_TO_INACTIVE))
                .isLessThan((long) (0.95 * fixed.of(LabourFlow.EMPLOYED_TO_INACTIVE)));
        assertThat(comers(answering)).isLessThan((long) (0.97 * comers(fixed)));
        // who stays does not look for another employer either
        assertThat(answering.of(LabourFlow.JOB_TO_JOB)).isLessThan((long) (0.95 * fixed.of(LabourFlow.JOB_TO_JOB)));
        double force = force(answering);
        assertThat(force).isCloseTo(force(fixed), within(0.01 * force));
        // alone, only pupils and students have something else to live on
        var alone = slump(20_000, SHIPPED, baseline.labour.recorded());
        assertThat(alone.of(LabourFlow.EMPLOYED_TO_INACTIVE))
                .isGreaterThan((long) (1.02 * answering.of(LabourFlow.EMPLOYED_TO_INACTIVE)));
    }

    /** A scenario in which everybody shares a home with others, who earn as well. */
    private static LabourTown together(LabourParameters parameters, LabourTown baseline) {
        var town = new LabourTown(20_000, 1, 1, parameters, baseline.labour.recorded());
        Arrays.fill(town.households.type, (byte) HouseholdType.OTHER.ordinal());
        return town;
    }

    @Test
    void whoLivesOnBijstandIsNotPulledIntoTheLabourForceForThoseWhoAreMissing() {
        var parameters = SHIPPED.participation();
        var correction = new EntryCorrection(parameters);
        var census = new Census();
        census.labourForce[2] = 900;
        census.supplied[2] = 1000;
        double[] normal = new double[AgeBand.COUNT];
        normal[2] = 10;
        double[] steered = correction.steer(census, normal);
        assertThat(steered[EntryCorrection.entry(2, true)]).isEqualTo(steered[EntryCorrection.entry(2, false)]);
        var baseline = new LabourReference();
        long[] force = new long[AgeBand.COUNT];
        force[2] = 1000;
        baseline.record(
                new double[0],
                0.04,
                steered,
                force,
                new double[0],
                new KindOfWork.Market(new double[0], new double[0], new double[0], new double[KindOfWork.COUNT]),
                0);
        var town = town(1_000, 1);
        double[] repeated = correction.repeat(
                baseline, 0, census, normal, new SupplyAnswer(town.setting(SHIPPED), 0), new double[AgeBand.COUNT]);
        assertThat(repeated[EntryCorrection.entry(2, true)]).isEqualTo(steered[EntryCorrection.entry(2, true)]);
        // a hundred are missing
        assertThat(repeated[EntryCorrection.entry(2, false)])
                .isCloseTo(
                        steered[EntryCorrection.entry(2, false)]
                                + parameters.comeBack().value() * 100 / 10,
                        within(1e-12));
    }

    @Test
    void whereManySeekFewerSlotsArePostedAndJustAsManyAreFilled() {
        var baseline = town(60_000, 1);
        for (int month = 0; month < 36; month++) {
            baseline.month(month, 1);
        }
        var unmoved = Revise.number(
                        ScenarioReader.read("baseline").parameters(), "labour.separation.postingAnswer", before -> 0)
                .labour();
        var answering = slump(60_000, SHIPPED, baseline.labour.recorded());
        var fixed = slump(60_000, unmoved, baseline.labour.recorded());
        assertThat(answering.of(LabourFlow.NEW_VACANCIES))
                .isLessThan((long) (0.8 * fixed.of(LabourFlow.NEW_VACANCIES)));
        assertThat(answering.of(LabourFlow.OPEN_VACANCIES))
                .isLessThan((long) (0.8 * fixed.of(LabourFlow.OPEN_VACANCIES)));
        double work = fixed.of(LabourFlow.EMPLOYED);
        assertThat((double) answering.of(LabourFlow.EMPLOYED)).isCloseTo(work, within(0.01 * work));
    }

    private static long comers(LabourFlows flows) {
        return flows.of(LabourFlow.INACTIVE_TO_EMPLOYED) + flows.of(LabourFlow.INACTIVE_TO_UNEMPLOYED);
    }

    /** Member-months of the labour force. */
    private static double force(LabourFlows flows) {
        return flows.of(LabourFlow.EMPLOYED) + flows.of(LabourFlow.UNEMPLOYED);
    }

    /** Sums over three years in which a tenth of the work is missing. */
    private static LabourFlows slump(int people, LabourParameters parameters, LabourReference baseline) {
        return slump(new LabourTown(people, 1, 1, parameters, baseline));
    }

    private static LabourFlows slump(LabourTown town) {
        var sum = new LabourFlows();
        for (int month = 0; month < 36; month++) {
            sum.add(town.month(month, month == 0 ? 1 : 0.9));
        }
        return sum;
    }

    @Test
    void whereFewerMoveToABetterJobPayFallsBehindBeyondAgreements() {
        var baseline = town(20_000, 1);
        for (int month = 0; month < 31; month++) {
            baseline.month(month, 1);
        }
        // agreements do not answer unemployment, so whatever pay loses it loses beyond them
        var parameters = Revise.number(
                        ScenarioReader.read("baseline").parameters(), "labour.contractWages.slope", before -> 0)
                .labour();
        var same = new LabourTown(20_000, 1, 1, parameters, baseline.labour.recorded());
        var slump = new LabourTown(20_000, 1, 1, parameters, baseline.labour.recorded());
        for (int month = 0; month < 31; month++) {
            same.month(month, 1);
            slump.month(month, month == 0 ? 1 : 0.85);
        }
        assertThat(same.labour.payForUnemployment()).containsOnly(0.0);
        assertThat(slump.labour.payForUnemployment()[Section.G.ordinal()]).isBetween(-0.05, -0.002);
    }

    @Test
    void aScenarioRepeatsTheEntryOfItsBaseline() {
        var baseline = town(20_000, 1);
        for (int month = 0; month < 5; month++) {
            baseline.month(month, 1);
        }
        var scenario = new LabourTown(20_000, 1, 1, SHIPPED, baseline.labour.recorded());
        for (int month = 0; month < 5; month++) {
            scenario.month(month, 1);
        }
        assertThat(scenario.persons.status).isEqualTo(baseline.persons.status);
        assertThat(scenario.persons.wageCents).isEqualTo(baseline.persons.wageCents);
    }
}
