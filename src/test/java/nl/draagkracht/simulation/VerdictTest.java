package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.indicators.IndicatorsParameters;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** The rules of section 7 of the model page on made-up series. */
class VerdictTest {
    private final Verdict verdict = new Verdict(
            ParameterReader.room("indicators", IndicatorsParameters.class).limits(), Month.START);

    @Test
    void threeMonthsInARowAreNeeded() {
        var two = rows(Indicator.AWF_COVERAGE, t -> t == 10 || t == 11 ? 0.9 : 1.2);
        var three = rows(Indicator.AWF_COVERAGE, t -> t >= 10 && t <= 12 ? 0.9 : 1.2);
        var calm = rows(Indicator.AWF_COVERAGE, t -> 1.2);
        assertThat(find("awfCoverage", two, calm).level()).isEqualTo(LimitVerdict.Level.HOLDS);
        var strained = find("awfCoverage", three, calm);
        assertThat(strained.level()).isEqualTo(LimitVerdict.Level.STRAINED);
        assertThat(strained.firstMonth()).contains(Month.of(2026, 11));
        assertThat(strained.worst()).isEqualTo(0.9);
        assertThat(strained.baseline()).isEqualTo(1.2);
    }

    @Test
    void theBalanceBreaksOnlyUnderTheNorm() {
        var calm = rows(Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP, t -> 0.01);
        var lower = rows(Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP, t -> -0.015);
        var below = rows(Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP, t -> t < 20 ? -0.015 : -0.031);
        assertThat(find("governmentBalance", lower, calm).level()).isEqualTo(LimitVerdict.Level.STRAINED);
        var broken = find("governmentBalance", below, calm);
        assertThat(broken.level()).isEqualTo(LimitVerdict.Level.BROKEN);
        assertThat(broken.firstMonth()).contains(Month.of(2027, 9));
    }

    @Test
    void aLimitThatTheBaselinePassesIsJudgedOnTheDifference() {
        var failing = rows(Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP, t -> 0.58);
        assertThat(find("governmentDebt", failing, failing).level()).isEqualTo(LimitVerdict.Level.HOLDS);
        assertThat(find("governmentDebt", failing, failing).failingAtStart()).isTrue();
        var half = rows(Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP, t -> 0.58 + 0.026);
        assertThat(find("governmentDebt", half, failing).level()).isEqualTo(LimitVerdict.Level.STRAINED);
        var whole = rows(Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP, t -> 0.58 + 0.051);
        assertThat(find("governmentDebt", whole, failing).level()).isEqualTo(LimitVerdict.Level.BROKEN);
    }

    @Test
    void monthlyFlowsAreReadOverTwelveMonths() {
        var calm = rows(Indicator.LABOUR_TAX_BASE, t -> 100);
        var dip = rows(Indicator.LABOUR_TAX_BASE, t -> t >= 20 && t < 23 ? 90 : 100);
        var slump = rows(Indicator.LABOUR_TAX_BASE, t -> t >= 20 ? 90 : 100);
        assertThat(find("labourTaxBase", dip, calm).level()).isEqualTo(LimitVerdict.Level.HOLDS);
        assertThat(find("labourTaxBase", slump, calm).level()).isEqualTo(LimitVerdict.Level.BROKEN);
    }

    @Test
    void monthsThatWereNotMeasuredPassNoLevelAndBreakARow() {
        var late = rows(Indicator.STABILISATION_COEFFICIENT, t -> t < 40 ? 0.5 : 0.3)
                .subList(20, 48);
        var calm = rows(Indicator.AWF_COVERAGE, t -> 1.2);
        var strained = find("stabilisation", late, calm);
        assertThat(strained.level()).isEqualTo(LimitVerdict.Level.STRAINED);
        assertThat(strained.firstMonth()).contains(Month.of(2029, 5));
        assertThat(strained.worst()).isEqualTo(0.3);
        assertThat(strained.failingAtStart()).isFalse();
        var gaps = new ArrayList<>(rows(Indicator.STABILISATION_COEFFICIENT, t -> t == 10 || t == 12 ? 0.2 : 0.5));
        gaps.remove(11);
        assertThat(find("stabilisation", gaps, calm).level()).isEqualTo(LimitVerdict.Level.HOLDS);
    }

    @Test
    void whatIsNotMeasuredIsSaidToBe() {
        assertThat(verdict.of(List.of(), List.of()))
                .allMatch(row -> row.level() == LimitVerdict.Level.NOT_COMPUTED)
                .hasSize(14);
    }

    private LimitVerdict find(String limit, List<IndicatorRow> scenario, List<IndicatorRow> baseline) {
        return verdict.of(scenario, baseline).stream()
                .filter(row -> row.limit().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static List<IndicatorRow> rows(Indicator indicator, IntToDoubleFunction value) {
        var rows = new ArrayList<IndicatorRow>();
        for (int t = 0; t < 48; t++) {
            rows.add(IndicatorRow.total(Month.START.plus(t), indicator, value.applyAsDouble(t)));
        }
        return rows;
    }
}
