package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Claims on profit change hands without getting lost. */
class OwnerTest {
    private static final double[][] START =
            Owner.shares(ParameterReader.room("income", IncomeParameters.class).ownership());

    @Test
    void aQuarterSoldAbroadLeavesTheStateItsPart() {
        var sold = Owner.shifted(START, 0.25, 0);
        int j = Section.J.ordinal();
        // 0.555 abroad, 0.027 pension funds, 0.23 directors, 0.188 households at the start
        assertThat(sold[j][Owner.FOREIGN.ordinal()]).isCloseTo(0.555 + 0.25 * 0.445, within(1e-9));
        assertThat(sold[j][Owner.DIRECTOR.ordinal()]).isCloseTo(0.1725, within(1e-9));
        int h = Section.H.ordinal();
        assertThat(sold[h][Owner.STATE.ordinal()]).isEqualTo(0.12);
    }

    @Test
    void everySectionIsOwnedOnceAndSectionsAtCostKeepTheirOwners() {
        var shifted = Owner.shifted(START, 0.3, 0.4);
        for (int s = 0; s < Section.COUNT; s++) {
            assertThat(Arrays.stream(shifted[s]).sum()).as(Section.at(s).code()).isCloseTo(1, within(1e-9));
            if (Section.at(s).isValuedAtCost()) {
                assertThat(shifted[s]).isEqualTo(START[s]);
            }
        }
        // the state takes 0.4 of what others hold, whoever holds it: 1 - 0.6 of J
        assertThat(shifted[Section.J.ordinal()][Owner.STATE.ordinal()]).isCloseTo(0.4, within(1e-9));
    }
}
