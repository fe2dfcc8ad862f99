package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.draagkracht.experiment.RunRows.Span;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.Target;
import nl.draagkracht.scenario.TargetFile;
import nl.draagkracht.simulation.PaymentRow;
import nl.draagkracht.simulation.RunResult;
import org.junit.jupiter.api.Test;

/** Published numbers are read off a run as their sources define them. */
class MomentsTest {

    @Test
    void rowsAreReadInTheUnitOfTheSource() {
        // two months: 100 and 300 benefits, 20 and 40 ended by work, 30 and 50 begun
        var readings = new Readings(
                new RunRows(
                        rows(
                                Indicator.WW_STOCK,
                                100,
                                300,
                                Indicator.WW_ENDED_BY_WORK,
                                20,
                                40,
                                Indicator.WW_INFLOW,
                                30,
                                50),
                        Month.START,
                        2),
                new Span(0, 2),
                null);
        assertThat(readings.of(target("wwExitToWorkShareOfStock", "per month", 0.1)))
                .isEqualTo(30.0 / 200);
        assertThat(readings.of(target("wwMeanCompletedSpell", "months", 0.1))).isEqualTo(200.0 / 40);
        assertThat(readings.of(target("wwStock", "benefits", 0.1))).isEqualTo(200);
        assertThat(readings.of(target("vacancies", "vacancies", 0.1))).isNaN();
        assertThat(new Readings(
                                new RunRows(
                                        rows(Indicator.JOB_TO_JOB_MOVES, 90, 110, Indicator.GDP, 2, 4), Month.START, 2),
                                new Span(0, 2),
                                null)
                        .of(target("jobToJobMovesPerQuarter", "moves", 0.1)))
                .isEqualTo(300);
    }

    @Test
    void amountsAYearAreTwelveMonths() {
        var readings = new Readings(new RunRows(rows(Indicator.GDP, 90, 110), Month.START, 2), new Span(0, 2), null);
        assertThat(readings.of(target("gdp", "euro a year", 0.1))).isEqualTo(1200);
    }

    /** Premiums are what the funds receive as premiums, not what the state adds. */
    @Test
    void premiumsAreReadOffThePayments() {
        var run = new RunResult(
                rows(Indicator.GDP, 1, 1),
                List.of(),
                List.of(
                        new PaymentRow(Month.START, "K", "AWF", "EMPLOYER_CONTRIBUTIONS", 30_000),
                        new PaymentRow(Month.START.plus(1), "HOUSEHOLDS", "ZVF", "HEALTH_PREMIUM", 10_000),
                        new PaymentRow(Month.START, "STATE", "ZVF", "STATE_CONTRIBUTION", 99_900),
                        new PaymentRow(Month.START, "K", "HOUSEHOLDS", "WAGES", 99_900)),
                List.of(),
                null,
                List.of());
        var readings = new Readings(new RunRows(run, Month.START, 2), new Span(0, 2), null);
        // 400 euros in two months
        assertThat(readings.of(target("employeeInsurancePremiumsInclHealth", "euro a year", 0.1)))
                .isEqualTo(2400);
    }

    @Test
    void outcomesFollowTheTolerance() {
        assertThat(new Moment(target("gdp", "x", 0.1), 109, 0, 0).outcome()).isEqualTo(Moment.Outcome.HELD);
        assertThat(new Moment(target("gdp", "x", 0.1), 111, 0, 0).outcome()).isEqualTo(Moment.Outcome.MISSED);
        assertThat(new Moment(target("gdp", "x", 0.1), Double.NaN, 0, 0).outcome())
                .isEqualTo(Moment.Outcome.NOT_MEASURED);
        var shown = new Target(
                "gdp", "total", "", 100, "x", OptionalDouble.empty(), "2025", Grade.A, "nobody", "only shown");
        assertThat(new Moment(shown, 500, 0, 0).outcome()).isEqualTo(Moment.Outcome.REPORTED);
    }

    @Test
    void moneyIsMovedToPricesOfJanuary2026() {
        var awf = TargetFile.baseline().stream()
                .filter(target -> target.indicator().equals("awfIncome"))
                .findFirst()
                .orElseThrow();
        // 10,357 million in 2024; prices rose 3.3 % to 2025 and about half a per cent to January 2026
        assertThat(awf.value()).isCloseTo(10_357e6 * 1.033 * 1.005, within(20e6));
    }

    /** Two seeds of a small town give a mean between the two runs, and the number of threads changes nothing. */
    @Test
    void seedsAreAveragedWhateverTheThreads() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 5, 0.001, 1));
        var both = Moments.measure(scenario, List.of(1L, 2L), 2);
        var one = Moments.measure(scenario, List.of(1L), 1);
        var two = Moments.measure(scenario, List.of(2L), 1);
        for (int k = 0; k < both.size(); k++) {
            double mean = (one.get(k).ours() + two.get(k).ours()) / 2;
            if (!Double.isNaN(mean)) {
                assertThat(both.get(k).ours())
                        .as(both.get(k).target().name())
                        .isCloseTo(mean, within(1e-9 * Math.abs(mean)));
                assertThat(both.get(k).error())
                        .isCloseTo(Math.abs(one.get(k).ours() - two.get(k).ours()) / 2, within(1e-9 * Math.abs(mean)));
            }
        }
        // every row of the labour market and of WW is measured, save the cohort of a year, for which five months are
        // too short
        assertThat(both.stream()
                        .filter(moment -> moment.outcome() == Moment.Outcome.NOT_MEASURED)
                        .map(moment -> moment.target().name())
                        .filter(name -> name.startsWith("ww")
                                || name.matches("(un)?employed.*|unemployment.*|vacanc.*|.*Flow.*")))
                .containsExactlyInAnyOrder(
                        "wwCohortAtWorkAfter6Months", "wwCohortAtWorkAfter12Months", "wwCohortFoundWorkWithin12Months");
    }

    private static Target target(String indicator, String unit, double tolerance) {
        return new Target(
                indicator, "total", "", 100, unit, OptionalDouble.of(tolerance), "2025", Grade.A, "a table", "");
    }

    private static List<IndicatorRow> rows(Object... indicatorAndTwoMonths) {
        var rows = new ArrayList<IndicatorRow>();
        for (int k = 0; k < indicatorAndTwoMonths.length; k += 3) {
            var indicator = (Indicator) indicatorAndTwoMonths[k];
            rows.add(IndicatorRow.total(Month.START, indicator, ((Number) indicatorAndTwoMonths[k + 1]).doubleValue()));
            rows.add(IndicatorRow.total(
                    Month.START.plus(1), indicator, ((Number) indicatorAndTwoMonths[k + 2]).doubleValue()));
        }
        return rows;
    }
}
