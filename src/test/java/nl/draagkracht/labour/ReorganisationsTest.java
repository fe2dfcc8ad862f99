package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagkracht.kernel.Sourced;
import org.junit.jupiter.api.Test;

/** A firm that loses a third of its work tells so, waits a month, and then lets all go on one day; a small one just dismisses. */
class ReorganisationsTest {
    private final LabourTown town = new LabourTown(40_000, 5, 1, LabourTown.shipped(), null);
    private final Reorganisations reorganisations = waiting(1);

    private Reorganisations waiting(int months) {
        var shipped = LabourTown.shipped().redundancy();
        var parameters = new RedundancyParameters(
                shipped.dismissalSpeed(),
                shipped.planningMonths(),
                shipped.reorganisationMonths(),
                shipped.reorganisationGap(),
                shipped.reorganisationStaff(),
                Sourced.fixed(months),
                shipped.nonRenewal(),
                shipped.assignmentEnd(),
                shipped.threatenedSearch());
        return new Reorganisations(town.setting(LabourTown.shipped()), parameters);
    }

    private int firmOf(int least, int most) {
        for (int firm = 0; firm < town.firms.count(); firm++) {
            int staff = 0;
            for (int cell = town.jobs.from(firm); cell < town.jobs.to(firm); cell++) {
                staff += town.jobs.occupied[cell];
            }
            if (staff >= least && staff <= most) {
                return firm;
            }
        }
        throw new AssertionError("no firm of " + least + " to " + most);
    }

    /** Wants a third less in every department, rounded against the workers. */
    private void shrink(int firm) {
        for (int cell = town.jobs.from(firm); cell < town.jobs.to(firm); cell++) {
            town.jobs.wanted[cell] = town.jobs.occupied[cell] * 2 / 3;
            town.jobs.vacant[cell] = 0;
            town.jobs.unadvertised[cell] = 0;
        }
    }

    @Test
    void aLargeFirmAnnouncesWaitsAMonthAndLetsAllGoAtOnce() {
        int firm = firmOf(30, 1000);
        assertThat(reorganisations.of(3)[firm]).isEqualTo(Reorganisations.Stage.ORDINARY);
        shrink(firm);
        assertThat(reorganisations.of(4)[firm]).isEqualTo(Reorganisations.Stage.ANNOUNCED);
        assertThat(reorganisations.of(5)[firm]).isEqualTo(Reorganisations.Stage.CARRIED_OUT);
        // whoever is still redundant is a new matter
        assertThat(reorganisations.of(6)[firm]).isEqualTo(Reorganisations.Stage.ANNOUNCED);
    }

    @Test
    void withoutAWaitAllGoInTheMonthInWhichTheirWorkDoes() {
        int firm = firmOf(30, 1000);
        shrink(firm);
        assertThat(waiting(0).of(4)[firm]).isEqualTo(Reorganisations.Stage.CARRIED_OUT);
    }

    @Test
    void aSmallFirmNeedNotAnnounceAnything() {
        int firm = firmOf(3, 15);
        shrink(firm);
        assertThat(reorganisations.of(4)[firm]).isEqualTo(Reorganisations.Stage.ORDINARY);
    }
}
