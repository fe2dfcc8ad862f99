package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import org.junit.jupiter.api.Test;

/** Contract wages answer the unemployment of the occupation a year ago, relative to the baseline. */
class ContractWagesTest {
    private static LabourReference rates(double rate, int months) {
        var reference = new LabourReference();
        var unemployment = new double[Occupation.COUNT];
        Arrays.fill(unemployment, rate);
        for (int month = 0; month < months; month++) {
            reference.record(
                    unemployment,
                    rate,
                    new double[2 * AgeBand.COUNT],
                    new long[AgeBand.COUNT],
                    new double[0],
                    new KindOfWork.Market(
                            new double[KindOfWork.COUNT],
                            new double[KindOfWork.COUNT],
                            new double[EntryLevelOpenings.GROUPS],
                            new double[KindOfWork.COUNT]),
                    0);
        }
        return reference;
    }

    @Test
    void fivePointsMoreUnemploymentTakeOneAndAHalfPercentOfTheYearlyRise() {
        var parameters = LabourTown.shipped().contractWages();
        var changes = ContractWages.changes(parameters, rates(0.09, 20), rates(0.04, 20), 18);
        assertThat(changes[7]).isCloseTo(-0.015, within(1e-12));
    }

    @Test
    void theFirstYearKnowsNoGap() {
        var parameters = LabourTown.shipped().contractWages();
        assertThat(ContractWages.changes(parameters, rates(0.09, 20), rates(0.04, 20), 11)[0])
                .isZero();
    }

    @Test
    void theBaselineHasNoGap() {
        var parameters = LabourTown.shipped().contractWages();
        assertThat(ContractWages.changes(parameters, rates(0.09, 20), null, 18)[0])
                .isZero();
    }
}
