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
