package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.kernel.Attachment;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SurveyStatus;
import org.junit.jupiter.api.Test;

/** Courses have as many pupils as seats, nobody sits in two, and as many pass as the share says. */
class RetrainingTest {
    private final LabourTown town = new LabourTown(40_000, 3, 1, LabourTown.shipped(), null);
    private final Retraining courses = new Retraining(town.setting(LabourTown.shipped()));

    RetrainingTest() {
        for (int i = 0; i < town.persons.count(); i++) {
            if (town.persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()) {
                town.persons.occupation[i] = (byte) (i % Occupation.COUNT);
            }
        }
    }

    private static RetrainingParameters with(double seats, double months, double completion) {
        return new RetrainingParameters(
                Sourced.fixed(seats),
                Sourced.fixed(months),
                Sourced.fixed(completion),
                Sourced.fixed(9000),
                Sourced.fixed(0.5));
    }

    private double fullScale(int persons) {
        return persons / town.population.sampleShare();
    }

    @Test
    void seatsAreNeverExceededAndNobodySitsTwice() {
        for (int month = 0; month < 6; month++) {
            courses.run(with(fullScale(20), 12, 1), new Month(month));
            int learning = 0;
            for (int i = 0; i < town.persons.count(); i++) {
                learning += courses.learns(i) ? 1 : 0;
            }
            assertThat(learning).isEqualTo(courses.inTraining()).isLessThanOrEqualTo(20 * (month + 1));
        }
        assertThat(courses.inTraining()).isGreaterThan(110);
    }

    /** Twenty seats at 9,000 euros are paid in the month in which the courses begin; all other applicants are left waiting. */
    @Test
    void theStatePaysEverySeatOnceAndWhoGetsNoneIsCounted() {
        courses.run(with(fullScale(20), 12, 1), new Month(0));
        int free = 0;
        for (int i = 0; i < town.persons.count(); i++) {
            boolean seeks = town.persons.status[i] == SurveyStatus.UNEMPLOYED.ordinal()
                    && town.persons.attachment[i] == Attachment.ATTACHED.ordinal();
            free += seeks && !courses.learns(i) ? 1 : 0;
        }
        assertThat(courses.admitted()).isEqualTo(20);
        assertThat(courses.waiting()).isEqualTo(free);
        assertThat(courses.feesCents()).isEqualTo(Math.round(900_000 * 20 / town.population.sampleShare()));
        courses.run(with(0, 12, 1), new Month(1));
        assertThat(courses.feesCents()).isZero();
        assertThat(courses.waiting()).isZero();
    }

    @Test
    void withoutSeatsNothingHappens() {
        byte[] before = town.persons.occupation.clone();
        for (int month = 0; month < 6; month++) {
            courses.run(with(0, 1, 1), new Month(month));
        }
        assertThat(courses.inTraining()).isZero();
        assertThat(town.persons.occupation).isEqualTo(before);
        assertThat(courses.search(0)).isEqualTo(1.0);
    }

    @Test
    void thoseWhoStaySearchHalfAsMuchAndTheShareThatPassesHasAnotherOccupation() {
        byte[] before = town.persons.occupation.clone();
        courses.run(with(fullScale(300), 4, 0.65), new Month(0));
        int pupils = courses.inTraining();
        assertThat(pupils).isGreaterThan(250);
        for (int i = 0; i < town.persons.count(); i++) {
            assertThat(courses.search(i)).isEqualTo(courses.learns(i) ? 0.5 : 1.0);
        }
        courses.run(with(0, 4, 0.65), new Month(3));
        assertThat(courses.inTraining()).isEqualTo(pupils);
        courses.run(with(0, 4, 0.65), new Month(4));
        assertThat(courses.inTraining()).isZero();
        int changed = 0;
        for (int i = 0; i < town.persons.count(); i++) {
            changed += town.persons.occupation[i] == before[i] ? 0 : 1;
        }
        // binomial with 300 pupils: standard deviation 0.028; four of them on either side, false alarm below 1 in
        // 10,000
        assertThat((double) changed / pupils).isBetween(0.54, 0.76);
    }

    @Test
    void whoFindsWorkLeavesTheCourseAsHeIs() {
        byte[] before = town.persons.occupation.clone();
        courses.run(with(fullScale(50), 4, 1), new Month(0));
        for (int i = 0; i < town.persons.count(); i++) {
            if (courses.learns(i)) {
                town.persons.status[i] = (byte) SurveyStatus.EMPLOYED.ordinal();
            }
        }
        courses.run(with(0, 4, 1), new Month(1));
        assertThat(courses.inTraining()).isZero();
        assertThat(town.persons.occupation).isEqualTo(before);
    }
}
