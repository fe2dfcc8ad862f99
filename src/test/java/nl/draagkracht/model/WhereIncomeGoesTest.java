package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom saved wages reach and what is made good to those who lost them, in a small country under a shock to office work. */
class WhereIncomeGoesTest {
    private static final int MONTHS = 26;
    private static final Month LAST = Month.START.plus(MONTHS - 1);
    private static PairedResult pair;

    @BeforeAll
    static void run() {
        var settings = new RunSettings(Month.START, MONTHS, 0.002, 1);
        var baseline = ScenarioReader.read("baseline").with(settings);
        var scenario = ScenarioReader.read("white-collar-shock").with(settings);
        pair = new Simulation().run(new RunRequest(baseline, scenario, 1, false), Progress.silent());
    }

    @Test
    void everySavedEuroHasARecipient() {
        double saved = of(Indicator.LABOUR_COST_SAVED, "total", "");
        assertThat(saved).isPositive();
        assertThat(sum(Indicator.LABOUR_COST_SAVED, "recipient")).isCloseTo(saved, within(0.01));
        assertThat(sum(Indicator.TAX_ON_SAVING, "recipient"))
                .isCloseTo(of(Indicator.TAX_ON_SAVING, "total", ""), within(0.01));
    }

    @Test
    void aiCostsItsPriceAndNothingIsSavedWithoutIt() {
        // the price of AI is 30 % of the labour it replaces (scenario table)
        double vendors = of(Indicator.LABOUR_COST_SAVED, "recipient", "vendorsAbroad")
                + of(Indicator.LABOUR_COST_SAVED, "recipient", "vendorsAtHome");
        assertThat(vendors / of(Indicator.LABOUR_COST_SAVED, "total", "")).isCloseTo(0.3, within(1e-9));
        assertThat(rows(pair.baseline().indicators(), Indicator.LABOUR_COST_SAVED, "total", ""))
                .hasSize(MONTHS)
                .allMatch(row -> row.value() == 0);
        assertThat(rows(pair.baseline().indicators(), Indicator.BREAK_EVEN_RATE, "instrument", "profitTax"))
                .isEmpty();
    }

    @Test
    void aBreakEvenRateTimesItsBaseIsTheLoss() {
        double levy = of(Indicator.BREAK_EVEN_RATE, "instrument", "automationLevy");
        double loss = 0;
        double saved = 0;
        for (int t = MONTHS - 12; t < MONTHS; t++) {
            loss += at(Indicator.TAX_ON_SAVED_LABOUR, t) - at(Indicator.TAX_ON_SAVING, t);
            saved += at(Indicator.LABOUR_COST_SAVED, t);
        }
        assertThat(levy).isCloseTo(loss / saved, within(1e-9));
    }

    @Test
    void instrumentsAddUpToWhatIsMadeGood() {
        double made = of(Indicator.STABILISATION_COEFFICIENT, "total", "");
        assertThat(sum(Indicator.STABILISATION_COEFFICIENT, "instrument")).isCloseTo(made, within(1e-9));
        assertThat(of(Indicator.STABILISATION_COEFFICIENT, "monthsAfter", "12")).isEqualTo(made);
        // 17 % in Bulgaria, 61 % in Belgium in the year of a shock (JRC 2026)
        assertThat(made).isBetween(0.25, 0.7);
    }

    @Test
    void theVerdictJudgesStabilisationOfTheScenarioOnly() {
        assertThat(level(pair.scenario().verdict())).isNotEqualTo(LimitVerdict.Level.NOT_COMPUTED);
        assertThat(level(pair.baseline().verdict())).isEqualTo(LimitVerdict.Level.NOT_COMPUTED);
    }

    private static LimitVerdict.Level level(List<LimitVerdict> verdict) {
        return verdict.stream()
                .filter(row -> row.limit().equals("stabilisation"))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private static double at(Indicator indicator, int month) {
        return rows(pair.scenario().indicators(), indicator, "total", "")
                .get(month)
                .value();
    }

    private static double of(Indicator indicator, String breakdown, String group) {
        return rows(pair.scenario().indicators(), indicator, breakdown, group).stream()
                .filter(row -> row.month().equals(LAST))
                .mapToDouble(IndicatorRow::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double sum(Indicator indicator, String breakdown) {
        return pair.scenario().indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(breakdown))
                .filter(row -> row.month().equals(LAST))
                .mapToDouble(IndicatorRow::value)
                .sum();
    }

    private static List<IndicatorRow> rows(
            List<IndicatorRow> all, Indicator indicator, String breakdown, String group) {
        return all.stream()
                .filter(row -> row.indicator() == indicator)
                .filter(row -> row.breakdown().equals(breakdown) && row.group().equals(group))
                .toList();
    }
}
