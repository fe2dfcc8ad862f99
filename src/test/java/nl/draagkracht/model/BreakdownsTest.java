package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every person, benefit and euro of a total stands in exactly one group of each of its breakdowns. */
class BreakdownsTest {
    private static List<IndicatorRow> rows;

    @BeforeAll
    static void run() {
        var shock = ScenarioReader.read("white-collar-shock");
        var scenario = shock.with(new RunSettings(shock.settings().start(), 18, 0.001, 3));
        rows = new Simulation()
                .run(new RunRequest(ScenarioReader.baselineOf(scenario), scenario, 2, false), Progress.silent())
                .scenario()
                .indicators();
    }

    @ParameterizedTest
    @CsvSource({
        "displacedWorkers, age",
        "displacedWorkers, sex",
        "displacedWorkers, education",
        "displacedWorkers, contract",
        "displacedWorkers, province",
        "displacedWorkers, sector",
        "displacedWorkers, occupation",
        "wwInflow, age",
        "wwInflow, education",
        "socialAssistanceHouseholds, householdType",
        "socialAssistanceHouseholds, age",
        "hires, sector",
        "jobsDisplacedSoFar, sector",
        "jobsReinstatedSoFar, sector",
        "dividends, recipient",
        "capitalIncome, recipient",
        "capitalIncomeAbroad, channel"
    })
    void groupsAddUpToTheTotal(String id, String breakdown) {
        var indicator = Indicator.find(id).orElseThrow();
        var sums = new TreeMap<Integer, Double>();
        var totals = new TreeMap<Integer, Double>();
        for (var row : rows) {
            if (row.indicator() == indicator && row.breakdown().equals(breakdown)) {
                sums.merge(row.month().index(), row.value(), Double::sum);
            } else if (row.indicator() == indicator && row.breakdown().equals(IndicatorRow.TOTAL)) {
                totals.put(row.month().index(), row.value());
            }
        }
        assertThat(totals).hasSize(18);
        assertThat(totals.values().stream().mapToDouble(value -> value).sum()).isPositive();
        totals.forEach((month, total) ->
                assertThat(sums.get(month)).as("month %d", month).isCloseTo(total, within(1e-9 * Math.abs(total))));
    }

    @Test
    void theMeanOfATenthLiesBetweenItsBoundaries() {
        double[] boundaries = new double[11];
        double[] means = new double[10];
        boundaries[10] = Double.POSITIVE_INFINITY;
        for (var row : rows) {
            if (row.month().index() != 17) {
                continue;
            }
            if (row.indicator() == Indicator.DISPOSABLE_INCOME_DECILE) {
                boundaries[Integer.parseInt(row.group().substring(1)) / 10] = row.value();
            } else if (row.indicator() == Indicator.DISPOSABLE_INCOME_DECILE_MEAN) {
                means[Integer.parseInt(row.group().substring(1)) - 1] = row.value();
            }
        }
        for (int tenth = 0; tenth < means.length; tenth++) {
            assertThat(means[tenth]).as("tenth %d", tenth + 1).isBetween(boundaries[tenth], boundaries[tenth + 1]);
        }
    }

    @Test
    void whatLeavesTheCountryIsWhatTheRestOfTheWorldReceives() {
        for (var row : rows) {
            if (row.indicator() == Indicator.CAPITAL_INCOME_ABROAD
                    && row.breakdown().equals(IndicatorRow.TOTAL)) {
                double received = rows.stream()
                        .filter(other -> other.indicator() == Indicator.CAPITAL_INCOME
                                && other.group().equals("WORLD")
                                && other.month().equals(row.month()))
                        .mapToDouble(IndicatorRow::value)
                        .sum();
                // foreign returns flow in, not out
                assertThat(received).isCloseTo(row.value(), within(0.01));
            }
        }
    }
}
