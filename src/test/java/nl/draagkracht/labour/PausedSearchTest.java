package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.Revise;
import org.junit.jupiter.api.Test;

/** A pause of search does not begin a new search: who stops and comes back without having worked is as long unemployed as before. */
class PausedSearchTest {
    private static final int PEOPLE = 60_000;
    private static final int MONTHS = 30;
    private static final int UNEMPLOYED = SurveyStatus.UNEMPLOYED.ordinal();
    private static final int INACTIVE = SurveyStatus.INACTIVE.ordinal();

    /** What became of those who stopped searching in a town. */
    private static final class Watch {
        final short[] searched = new short[PEOPLE];
        final byte[] attachment = new byte[PEOPLE];
        final int[] stopped = new int[PEOPLE];
        /** Those who came back as seekers, without work and in the same skin, and those of them who went on with their search. */
        int cameBack;

        int wentOn;
        /** Those still outside half a year after they stopped, and those of them whose search is not forgotten. */
        int outside;

        int remembered;
        double longTermShare;
        double unemployed;
        LabourTown town;
    }

    private static Watch live(double memory) {
        var parameters = Revise.number(
                        ScenarioReader.read("baseline").parameters(),
                        "labour.participation.pauseMemory",
                        before -> memory)
                .labour();
        var watch = new Watch();
        watch.town = new LabourTown(PEOPLE, 1, 1, parameters, null);
        var persons = watch.town.persons;
        var before = new byte[PEOPLE];
        var identity = new int[PEOPLE];
        for (int month = 0; month < MONTHS; month++) {
            for (int i = 0; i < PEOPLE; i++) {
                before[i] = persons.status[i];
                identity[i] = persons.identity[i];
                if (before[i] == UNEMPLOYED) {
                    // a search of this month counts when the next has begun
                    watch.searched[i] = (short) (persons.monthsUnemployed[i] + (month > 0 ? 1 : 0));
                    watch.attachment[i] = persons.attachment[i];
                }
            }
            var flows = watch.town.month(month, 1);
            for (int i = 0; i < PEOPLE; i++) {
                if (persons.identity[i] != identity[i] || persons.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                    watch.stopped[i] = 0;
                } else if (before[i] == UNEMPLOYED && persons.status[i] == INACTIVE) {
                    watch.stopped[i] = month;
                } else if (before[i] == INACTIVE && persons.status[i] == INACTIVE) {
                    look(watch, i, month);
                } else if (before[i] == INACTIVE && persons.status[i] == UNEMPLOYED) {
                    comeBack(watch, i);
                }
            }
            if (month >= MONTHS - 12) {
                watch.longTermShare += flows.of(LabourFlow.LONG_TERM_UNEMPLOYED);
                watch.unemployed += flows.of(LabourFlow.UNEMPLOYED);
            }
        }
        watch.longTermShare /= watch.unemployed;
        return watch;
    }

    private static void look(Watch watch, int i, int month) {
        if (watch.stopped[i] > 0 && month - watch.stopped[i] == 6) {
            watch.outside++;
            watch.remembered += watch.town.persons.monthsUnemployed[i] > 0 ? 1 : 0;
        }
    }

    private static void comeBack(Watch watch, int i) {
        if (watch.stopped[i] == 0 || watch.searched[i] == 0) {
            return;
        }
        watch.cameBack++;
        if (watch.town.persons.monthsUnemployed[i] > 0) {
            watch.wentOn++;
            assertThat(watch.town.persons.monthsUnemployed[i])
                    .as("months of search of person %s", i)
                    .isEqualTo(watch.searched[i]);
            if (watch.attachment[i] == Attachment.ATTACHED.ordinal()) {
                assertThat(watch.town.persons.attachment[i]).isEqualTo(watch.attachment[i]);
            }
        }
        watch.stopped[i] = 0;
    }

    @Test
    void whoComesBackGoesOnWithTheSameSearchUntilItIsForgotten() {
        var watch = live(12);
        assertThat(watch.cameBack).isGreaterThan(100);
        assertThat(watch.wentOn).isGreaterThan(watch.cameBack / 3);
        assertThat((double) watch.remembered / watch.outside).isCloseTo(Math.pow(11.0 / 12, 6), within(0.04));
        var forgetful = live(1);
        assertThat(forgetful.cameBack).isGreaterThan(100);
        assertThat(forgetful.wentOn).isZero();
        // clocks that pauses set back hide those who have looked for work for long
        assertThat(watch.longTermShare).isGreaterThan(1.02 * forgetful.longTermShare);
    }
}
