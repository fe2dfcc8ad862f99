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
        double found = parameters.search().foundInNotice().value();
        for (var contract : new Contract[] {Contract.PERMANENT, Contract.FLEXIBLE}) {
            int c = contract.ordinal();
            double ends = notice.endsPerMove(c);
            double quits = ends * notice.quitShare(c);
            double told = ends - quits;
            assertThat(quits + told * (1 - found)).isCloseTo(1, within(1e-12));
            assertThat(told * found).isCloseTo(notice.movesPerMove(c), within(1e-12));
        }
    }

    @Test
    void quitsKeepTheirShareOfThePublishedFlow() {
        int permanent = Contract.PERMANENT.ordinal();
        assertThat(notice.endsPerMove(permanent) * notice.quitShare(permanent))
                .isCloseTo(parameters.separation().voluntaryPermanent().value(), within(1e-12));
    }

    @Test
    void ownAccountWorkEndsWithoutNotice() {
        assertThat(notice.endsPerMove(Contract.ZZP.ordinal())).isEqualTo(1);
        assertThat(Notice.precedes(EndReason.ASSIGNMENT_ENDED.ordinal())).isFalse();
        assertThat(Notice.precedes(EndReason.BANKRUPTCY.ordinal())).isFalse();
        assertThat(Notice.precedes(EndReason.CONTRACT_ENDED.ordinal())).isTrue();
    }

    @Test
    void atNormalSuccessThoseToldFindWorkAsOftenAsStated() {
        assertThat(notice.applications() * parameters.search().normalSuccess().value())
                .isCloseTo(parameters.search().foundInNotice().value(), within(1e-12));
    }
}
