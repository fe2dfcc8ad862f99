package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten years without further AI stay on the Dutch facts, and a shock to office work arrives where a minister would expect it.
 * Bounds are those of the project's contract for the baseline; yearly means are compared, so that the sampling error of a month at one
 * in two hundred (unemployment 0.1 percentage point, WW 6 thousand) does not decide.
 */
class BaselineAndShockTest {
    private static final int MONTHS = 120;
    /** Sections with the most office work that AI can do. */
    private static final Set<String> OFFICE = Set.of("J", "K", "M", "N");
    /** Sections with the least. */
    private static final Set<String> HANDS = Set.of("A", "F", "H", "I", "Q");

    private static PairedResult result;

    @BeforeAll
    static void run() {
        var scenario = ScenarioReader.read("white-collar-shock");
        var settings = new RunSettings(scenario.settings().start(), MONTHS, 0.005, 1);
        var shock = scenario.with(settings);
        result = new Simulation()
                .run(new RunRequest(ScenarioReader.baselineOf(shock), shock, 2, false), Progress.silent());
    }

    @Test
    void unemploymentStaysAtTheDutchLevel() {
        assertYearly(Indicator.UNEMPLOYMENT_RATE, 0.033, 0.047);
    }

    @Test
    void unemploymentInsuranceStaysAtTheDutchLevel() {
        assertYearly(Indicator.WW_STOCK, 160_000, 225_000);
    }

    @Test
    void socialAssistanceStaysAtTheDutchLevel() {
        assertYearly(Indicator.SOCIAL_ASSISTANCE_PERSONS, 350_000, 470_000);
    }

    @Test
    void nothingDriftsAway() {
        // second against first half of the decade: a drift of a tenth would leave the bounds within another decade
        for (var indicator :
                List.of(Indicator.UNEMPLOYMENT_RATE, Indicator.WW_STOCK, Indicator.SOCIAL_ASSISTANCE_PERSONS)) {
            double early = mean(result.baseline(), indicator, 12, 66);
            double late = mean(result.baseline(), indicator, 66, MONTHS);
            assertThat(late / early).as(indicator.id()).isBetween(0.85, 1.15);
        }
    }

    @Test
    void theShockRaisesClaimsFirstInOfficeSections() {
        double office = growth(OFFICE);
        assertThat(office).isGreaterThan(1.3).isGreaterThan(growth(HANDS));
    }

    @Test
    void assistanceFollowsWhenInsuranceRunsOut() {
        double first = rise(Indicator.SOCIAL_ASSISTANCE_PERSONS, 0, 12)
                / mean(result.baseline(), Indicator.SOCIAL_ASSISTANCE_PERSONS, 0, 12);
        double later = rise(Indicator.SOCIAL_ASSISTANCE_PERSONS, 48, 84)
                / mean(result.baseline(), Indicator.SOCIAL_ASSISTANCE_PERSONS, 48, 84);
        assertThat(later).isGreaterThan(0.03).isGreaterThan(first);
        double insuranceFirst = rise(Indicator.WW_STOCK, 12, 36) / mean(result.baseline(), Indicator.WW_STOCK, 12, 36);
        assertThat(insuranceFirst).isGreaterThan(0.1);
    }

    @Test
    void sectorsLendToEachOtherAndNobodyElse() {
        for (var run : List.of(result.baseline(), result.scenario())) {
            for (int month = 0; month < MONTHS; month++) {
                int at = month;
                double sum = run.indicators().stream()
                        .filter(row -> row.indicator() == Indicator.NET_LENDING_SHARE_OF_GDP
                                && row.month().index() == at)
                        .mapToDouble(IndicatorRow::value)
                        .sum();
                assertThat(sum).as("month " + month).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void workComesBackWithoutHouseholdsLivingOnTheirSavings() {
        // new demand that households paid out of savings would take some 19 points of their income (decision 10)
        for (int from = 0; from < MONTHS; from += 12) {
            assertThat(rise(Indicator.HOUSEHOLD_SAVING_RATE, from, from + 12))
                    .as("saving in year " + (from / 12 + 1))
                    .isBetween(-0.025, 0.025);
        }
        assertThat(mean(result.scenario(), Indicator.NEW_DEMAND, 108, MONTHS)).isGreaterThan(1e9);
        assertThat(mean(result.scenario(), Indicator.NEW_DEMAND_FINANCED, 12, MONTHS))
                .isGreaterThan(0.99);
    }

    @Test
    void revenueFromLabourFallsWhileTaxesOnCapitalRise() {
        assertThat(ratio(Indicator.LABOUR_TAX_BASE)).isLessThan(0.95);
        assertThat(ratio(Indicator.CORPORATE_TAX)).isGreaterThan(1.03);
        assertThat(ratio(Indicator.DIVIDEND_TAX)).isGreaterThan(1.02);
    }

    /** An indicator in the last five years against the paired baseline. */
    private static double ratio(Indicator indicator) {
        return mean(result.scenario(), indicator, 60, MONTHS) / mean(result.baseline(), indicator, 60, MONTHS);
    }

    /** WW awards of the sections in the second and third year, relative to the paired baseline. */
    private static double growth(Set<String> sections) {
        return awards(result.scenario(), sections) / awards(result.baseline(), sections);
    }

    private static double awards(RunResult run, Set<String> sections) {
        return run.indicators().stream()
                .filter(row -> row.indicator() == Indicator.WW_INFLOW
                        && row.breakdown().equals("sector"))
                .filter(row -> sections.contains(row.group()))
                .filter(row -> row.month().index() >= 12 && row.month().index() < 36)
                .mapToDouble(IndicatorRow::value)
                .sum();
    }

    private static double rise(Indicator indicator, int from, int to) {
        return mean(result.scenario(), indicator, from, to) - mean(result.baseline(), indicator, from, to);
    }

    private static void assertYearly(Indicator indicator, double low, double high) {
        for (int from = 0; from < MONTHS; from += 12) {
            assertThat(mean(result.baseline(), indicator, from, from + 12))
                    .as(indicator.id() + " in year " + (from / 12 + 1))
                    .isBetween(low, high);
        }
    }

    private static double mean(RunResult run, Indicator indicator, int from, int to) {
        return run.indicators().stream()
                .filter(row -> row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL))
                .filter(row -> row.month().index() >= from && row.month().index() < to)
                .mapToDouble(IndicatorRow::value)
                .average()
                .orElseThrow();
    }
}
