package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import org.junit.jupiter.api.Test;

/** Beginners meet what is left of entry-level work and compete for it with each other; others never notice. */
class EntryLevelOpeningsTest {
    private static final int CLERK = Occupation.of("41").ordinal();
    private static final int COOK = Occupation.of("51").ordinal();

    private final LabourParameters parameters = LabourTown.shipped();
    private final LabourTown town = new LabourTown(20_000, 1, 1, parameters, null);
    private final EntryLevelOpenings openings = new EntryLevelOpenings(town.setting(parameters), 0);

    @Test
    void whereAiTakesNothingNobodyCompetesMoreThanEver() {
        compete(3);
        for (int occupation = -1; occupation < Occupation.COUNT; occupation++) {
            assertThat(openings.of(20, occupation)).isEqualTo(1);
        }
    }

    @Test
    void twiceAsManyBeginnersMeetHalfOfWhatIsLeft() {
        close(0.6f);
        openings.look();
        assertThat(openings.of(20, CLERK)).isCloseTo(0.6, within(1e-6));
        assertThat(openings.of(20, -1)).isCloseTo(0.6, within(1e-6));
        double others = openings.others(cell(CLERK));
        compete(2);
        assertThat(openings.of(20, CLERK)).isCloseTo(0.3, within(1e-6));
        assertThat(openings.of(20, -1)).isCloseTo(0.3, within(1e-6));
        assertThat(openings.of(40, CLERK)).isEqualTo(1);
        // entry-level openings that fill sooner are a smaller part of those that stand open
        assertThat(openings.others(cell(CLERK))).isGreaterThan(others);
    }

    /** Where employers have come to ask for more beginners than before AI these meet at most what everybody meets. */
    @Test
    void beginnersNeverMeetMoreThanOthers() {
        close(1.6f);
        openings.look();
        assertThat(openings.of(20, CLERK)).isEqualTo(1);
        compete(2);
        assertThat(openings.of(20, CLERK)).isCloseTo(0.8, within(1e-6));
    }

    /** Applicants per opening of the one kind beside the other: doubles with the beginners, halves with the others. */
    @Test
    void anOpeningForBeginnersIsAsCrowdedAsTheyAreMany() {
        openings.look();
        int clerks = KindOfWork.of(CLERK);
        double normal = openings.crowding(each(100), each(300))[clerks];
        assertThat(normal).isPositive();
        assertThat(openings.crowding(each(200), each(300))[clerks]).isCloseTo(2 * normal, within(1e-9));
        assertThat(openings.crowding(each(100), each(600))[clerks]).isCloseTo(normal / 2, within(1e-9));
        close(0.5f);
        openings.look();
        // half as many for beginners, and what they lost is open to others
        assertThat(openings.crowding(each(100), each(300))[clerks]).isGreaterThan(2 * normal);
        assertThat(openings.crowding(each(100), each(0))[clerks]).isEqualTo(0);
    }

    @Test
    void scarcityIsTheRiseAgainstThePairedBaseline() {
        var now = new LabourReference();
        assertThat(now.experienceScarcity(new LabourReference())).containsOnly(0);
        var crowded = new double[] {1, 1, 3, 1, 0};
        record(now, crowded);
        var then = new LabourReference();
        record(then, new double[] {1, 1, 2, 0, 1});
        assertThat(now.experienceScarcity(null)).containsOnly(0);
        double[] scarcity = now.experienceScarcity(then);
        assertThat(scarcity[CLERK]).isCloseTo(Math.log(1.5), within(1e-12));
        // where one of the two runs saw none nobody can tell
        assertThat(scarcity[COOK]).isEqualTo(0);
    }

    private static void record(LabourReference reference, double[] crowding) {
        reference.record(
                new double[0],
                0.04,
                new double[0],
                new long[0],
                new double[0],
                new KindOfWork.Market(
                        new double[KindOfWork.COUNT],
                        new double[KindOfWork.COUNT],
                        new double[EntryLevelOpenings.GROUPS],
                        crowding),
                0);
    }

    private static double[] each(double applications) {
        var byGroup = new double[EntryLevelOpenings.GROUPS];
        Arrays.fill(byGroup, applications);
        return byGroup;
    }

    /** Clerks compete with clerks: cooks, of whom as many seek as ever, find as much as before. */
    @Test
    void onlyTheirOwnKindOfWorkCounts() {
        close(0.6f);
        double[] now = new double[EntryLevelOpenings.GROUPS];
        double[] then = new double[EntryLevelOpenings.GROUPS];
        Arrays.fill(now, 100);
        Arrays.fill(then, 100);
        now[EntryLevelOpenings.group(CLERK)] = 150;
        openings.compete(now, then);
        openings.look();
        assertThat(openings.of(20, CLERK)).isCloseTo(0.4, within(1e-6));
        assertThat(openings.of(20, COOK)).isCloseTo(0.6, within(1e-6));
        assertThat(openings.of(20, -1)).isCloseTo(0.6, within(1e-6));
    }

    private void close(float left) {
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            town.jobs.entryLevel[cell] = town.jobs.isPool(cell) ? 1 : left;
        }
    }

    private void compete(double times) {
        double[] now = new double[EntryLevelOpenings.GROUPS];
        double[] then = new double[EntryLevelOpenings.GROUPS];
        Arrays.fill(now, 100 * times);
        Arrays.fill(then, 100);
        openings.compete(now, then);
        openings.look();
    }

    private int cell(int occupation) {
        for (int cell = 0; cell < town.jobs.count(); cell++) {
            if (town.jobs.occupation[cell] == occupation && !town.jobs.isPool(cell)) {
                return cell;
            }
        }
        throw new IllegalStateException("No department of occupation " + occupation);
    }
}
