package nl.draagkracht.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.instrument.Revise;
import org.junit.jupiter.api.Test;

/** What comes after the desks that pay: objections to their decisions, new assessments for those whose income fell. */
class CountedDesksTest {
    private static final int YEAR = 12;
    /** Objections that the desks of WW and WIA bring in a month of 2025. */
    private static final double USUAL = 3_400;

    private final CountedDesks desks = new CountedDesks(ClaimsTown.NUMBERS, 1);

    /** UWV, annual report 2025: 65,700 came in, 62,200 were handled, so that 3,500 more are open. */
    @Test
    void inAYearLikeThatOfTheReportThePileGrowsAsItDid() {
        long arrived = 0;
        long decided = 0;
        for (int m = 0; m < 6; m++) {
            DeskMonth month = pass(m, USUAL, 0).desk(Institution.OBJECTIONS);
            arrived += month.arrived();
            decided += month.decided();
        }
        assertThat((double) arrived).isCloseTo(65_700 / 2.0, within(700.0));
        // recruits of the desk itself come in the second half year
        assertThat((double) decided).isCloseTo(62_200 / 2.0, within(1_000.0));
    }

    @Test
    void whatIsOpenAtTheStartIsDecidedToo() {
        double atStart = ClaimsTown.NUMBERS.objectionDesk().openAtStart().value();
        DeskMonth first = pass(0, USUAL, 0).desk(Institution.OBJECTIONS);
        assertThat((double) first.waiting() + first.decided() - first.arrived()).isCloseTo(atStart, within(1.0));
    }

    /** Three times the objections: the desk has no reserve, so they are late before the pile has grown for a year. */
    @Test
    void aWaveOfWrongDecisionsMakesObjectionsLate() {
        DeskMonth last = DeskMonth.NONE;
        for (int m = 0; m < YEAR; m++) {
            last = pass(m, 3 * USUAL, 0).desk(Institution.OBJECTIONS);
        }
        assertThat(last.onTimeShare()).isLessThan(0.3);
        assertThat(last.waiting()).isGreaterThan(40_000);
        assertThat(last.staff()).isGreaterThan(1.15);
    }

    @Test
    void assessmentsFollowTheIncomesThatAreReported() {
        double perReport = ClaimsTown.NUMBERS.taxDesk().casesPerReport();
        long arrived = 0;
        for (int m = 0; m < YEAR; m++) {
            arrived += pass(m, USUAL, 200_000).desk(Institution.TAX).arrived();
        }
        assertThat((double) arrived).isCloseTo(perReport * YEAR * 200_000, within(1.0));
        assertThat(pass(YEAR, USUAL, 0).desk(Institution.OBJECTIONS).arrived()).isLessThan(6_000);
    }

    private ClaimFlows pass(int month, double objections, long reported) {
        var flows = new ClaimFlows();
        flows.desk(Institution.UNEMPLOYMENT, objected(objections / 4));
        flows.desk(Institution.ASSESSMENT, objected(objections * 3 / 4));
        desks.close(flows, reported, Month.START.plus(month));
        return flows;
    }

    private static DeskMonth objected(double objections) {
        return new DeskMonth(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, objections, 1, 0);
    }

    /** More trained lawyers and doctors never lengthen the queue. */
    @Test
    void moreStaffNeverMeansMoreWaiting() {
        var twice = Revise.number(ClaimsTown.COMPLETE_FILES, "claims.objectionDesk.staff", before -> 2)
                .claims();
        var better = new CountedDesks(twice, 1);
        better.follow(twice);
        for (int m = 0; m < YEAR; m++) {
            long few = pass(m, 2 * USUAL, 0).desk(Institution.OBJECTIONS).waiting();
            var flows = new ClaimFlows();
            flows.desk(Institution.UNEMPLOYMENT, objected(2 * USUAL / 4));
            flows.desk(Institution.ASSESSMENT, objected(2 * USUAL * 3 / 4));
            better.close(flows, 0, Month.START.plus(m));
            assertThat(flows.desk(Institution.OBJECTIONS).waiting()).isLessThanOrEqualTo(few);
        }
    }
}
