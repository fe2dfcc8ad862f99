package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.SurveyStatus;
import org.junit.jupiter.api.Test;

/** Every worker of the start population has a seat of the own section and occupation, and no seat is empty. */
class PlacementTest {
    private final LabourTown town = new LabourTown(20_000, 1, 1, LabourTown.shipped(), null);

    @Test
    void everyWorkerSitsInACellOfTheOwnSectionAndOccupation() {
        var persons = town.persons;
        var seated = new int[town.jobs.count()];
        for (int i = 0; i < persons.count(); i++) {
            boolean works = persons.status[i] == SurveyStatus.EMPLOYED.ordinal();
            assertThat(persons.job[i] >= 0).isEqualTo(works);
            if (works) {
                int cell = persons.job[i];
                seated[cell]++;
                assertThat(town.jobs.section[cell]).isEqualTo(persons.section[i]);
                assertThat(town.jobs.occupation[cell]).isEqualTo(persons.occupation[i]);
                assertThat(town.jobs.isPool(cell)).isEqualTo(persons.contract[i] == Contract.ZZP.ordinal());
            }
        }
        assertThat(seated).isEqualTo(town.jobs.occupied);
        town.jobs.checkInvariant();
    }

    @Test
    void firmsSeatAsManyWorkersAsTheyHaveHeads() {
        long employees = 0;
        for (int i = 0; i < town.persons.count(); i++) {
            int contract = town.persons.contract[i];
            employees += contract >= 0 && contract != Contract.ZZP.ordinal() ? 1 : 0;
        }
        assertThat(Arrays.stream(town.firms.headcount0).sum()).isEqualTo((int) employees);
    }
}
