package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.EndReason;
import org.junit.jupiter.api.Test;

/** Who is told that work ends, and how the published flows follow from those told and those who find work in time. */
class NoticeTest {
    private final LabourParameters parameters = LabourTown.shipped();
    private final Notice notice = new Notice(parameters);

    @Test
    void afterThoseWhoMoveStraightOnThePublishedFlowIsLeft() {
        for (var contract : new Contract[] {Contract.PERMANENT, Contract.FLEXIBLE}) {
            double found = found(contract);
            int c = contract.ordinal();
            double ends = notice.endsPerMove(c, 1);
            double quits = ends * notice.quitShare(c, 1);
            double told = ends - quits;
            assertThat(quits + told * (1 - found)).isCloseTo(1, within(1e-12));
            assertThat(told * found).isCloseTo(notice.movesPerMove(c), within(1e-12));
        }
    }

    @Test
    void quitsKeepTheirShareOfThePublishedFlow() {
        int permanent = Contract.PERMANENT.ordinal();
        assertThat(notice.endsPerMove(permanent, 1) * notice.quitShare(permanent, 1))
                .isCloseTo(parameters.separation().voluntaryPermanent().value(), within(1e-12));
    }

    @Test
    void whereWorkersAreNotScarceMoreAreToldAndAsManyQuit() {
        int flexible = Contract.FLEXIBLE.ordinal();
        double quits = notice.endsPerMove(flexible, 1) * notice.quitShare(flexible, 1);
        double told = notice.endsPerMove(flexible, 1) - quits;
        assertThat(notice.endsPerMove(flexible, 1.5)).isCloseTo(quits + 1.5 * told, within(1e-12));
        assertThat(notice.endsPerMove(flexible, 1.5) * notice.quitShare(flexible, 1.5))
                .isCloseTo(quits, within(1e-12));
    }

    @Test
    void employersLetGoMoreWhereOpeningsAreFewWithinBounds() {
        var separation = parameters.separation();
        assertThat(separation.letGo(1)).isEqualTo(1);
        assertThat(separation.letGo(0.9))
                .isCloseTo(Math.pow(0.9, -separation.retention().value()), within(1e-12));
        assertThat(separation.letGo(0)).isEqualTo(separation.letGoMost().value());
        assertThat(separation.letGo(1e-9)).isEqualTo(separation.letGoMost().value());
        assertThat(separation.letGo(1e9)).isEqualTo(1 / separation.letGoMost().value());
    }

    @Test
    void ownAccountWorkEndsWithoutNotice() {
        assertThat(notice.endsPerMove(Contract.ZZP.ordinal(), 2)).isEqualTo(1);
        assertThat(Notice.precedes(EndReason.ASSIGNMENT_ENDED.ordinal())).isFalse();
        assertThat(Notice.precedes(EndReason.BANKRUPTCY.ordinal())).isFalse();
        assertThat(Notice.precedes(EndReason.CONTRACT_ENDED.ordinal())).isTrue();
    }

    @Test
    void atNormalSuccessThoseToldFindWorkAsOftenAsStated() {
        double success = parameters.search().normalSuccess().value();
        assertThat(notice.applications(EndReason.CONTRACT_ENDED.ordinal()) * success)
                .isCloseTo(found(Contract.FLEXIBLE), within(1e-12));
        for (var reason : new EndReason[] {EndReason.DISMISSED, EndReason.REDUNDANT}) {
            assertThat(notice.applications(reason.ordinal()) * success)
                    .isCloseTo(found(Contract.PERMANENT), within(1e-12));
        }
    }

    private double found(Contract contract) {
        var search = parameters.search();
        return (contract == Contract.FLEXIBLE ? search.foundInNotice() : search.foundBeforeDismissal()).value();
    }
}
