package nl.draagkracht.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The bookkeeping of slots in one cell: ten workers, two vacancies, one slot that is not posted. */
class JobsTest {
    private final Jobs jobs = cell();

    private static Jobs cell() {
        var jobs = new Jobs(1, new int[] {0, 1});
        jobs.occupied[0] = 10;
        jobs.vacant[0] = 2;
        jobs.unadvertised[0] = 1;
        jobs.wanted[0] = 13;
        jobs.lasting[0] = 13;
        return jobs;
    }

    private void expect(int occupied, int vacant, int unadvertised, int redundant) {
        jobs.checkInvariant();
        assertThat(new int[] {jobs.occupied[0], jobs.vacant[0], jobs.unadvertised[0], jobs.redundant(0)})
                .containsExactly(occupied, vacant, unadvertised, redundant);
    }

    @Test
    void moreWantedSlotsAreFirstUnadvertised() {
        jobs.want(0, 15);
        expect(10, 2, 3, 0);
    }

    @Test
    void slotsAreNewInTheMonthInWhichTheyAreWantedFirst() {
        int wanted = jobs.wanted[0];
        jobs.want(0, wanted + 3);
        assertThat(jobs.fresh[0]).isEqualTo(3);
        jobs.want(0, wanted + 3);
        assertThat(jobs.fresh[0]).isZero();
        jobs.want(0, wanted - 1);
        assertThat(jobs.fresh[0]).isZero();
    }

    @Test
    void fewerWantedSlotsWithdrawUnadvertisedThenVacantThenMakeWorkersRedundant() {
        jobs.want(0, 12);
        expect(10, 2, 0, 0);
        jobs.want(0, 11);
        expect(10, 1, 0, 0);
        jobs.want(0, 8);
        expect(10, 0, 0, 2);
    }

    @Test
    void aLeaverFreesASlotOnlyIfItIsStillWanted() {
        jobs.leave(0);
        expect(9, 2, 2, 0);
        jobs.want(0, 8);
        jobs.leave(0);
        expect(8, 0, 0, 0);
        jobs.leave(0);
        expect(7, 0, 1, 0);
    }

    /** Of twelve slots nine last: free ones beyond are withdrawn, and leavers take theirs with them until nine are left. */
    @Test
    void aSlotThatDoesNotLastGoesWithItsWorker() {
        jobs.want(0, 12, 9);
        expect(10, 0, 0, 0);
        assertThat(jobs.leave(0)).isFalse();
        expect(9, 0, 0, 0);
        assertThat(jobs.wanted[0]).isEqualTo(9);
        assertThat(jobs.leave(0)).isTrue();
        expect(8, 0, 1, 0);
        jobs.want(0, 7, 5);
        expect(8, 0, 0, 1);
        assertThat(jobs.leave(0)).isFalse();
        assertThat(jobs.leave(0)).isFalse();
        expect(6, 0, 0, 0);
        jobs.want(0, 7, 7);
        expect(6, 0, 1, 0);
    }

    @Test
    void hiresTakeVacanciesOrUnadvertisedSlots() {
        jobs.advertise(0, 1);
        expect(10, 3, 0, 0);
        jobs.takeVacancy(0);
        jobs.leave(0);
        jobs.takeUnadvertised(0);
        expect(11, 2, 0, 0);
    }

    @Test
    void aCellThatDoesNotAddUpIsNamedWithItsNumbers() {
        jobs.vacant[0] = 4;
        assertThatThrownBy(jobs::checkInvariant)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Job cell 0")
                .hasMessageContaining("occupied 10, vacant 4, unadvertised 1, wanted 13");
    }
}
