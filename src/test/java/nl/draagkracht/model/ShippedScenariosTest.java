package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.technology.TechnologyScenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario asks one question, states its reasons, has the numbers of the scenario table, and can be run. */
class ShippedScenariosTest {
    private static final double SAMPLE = 0.001;
    private static final int FEW_MONTHS = 6;
    /** The scenarios of artificial general intelligence: everything is pushed to its ends, so they run in full. */
    private static final List<String> EXTREME = List.of("agi-20-years", "agi-6-years");

    private static Sweep sweep;
    private static LivedBaseline baseline;

    static List<String> names() {
        return ScenarioLibrary.shippedNames();
    }

    @BeforeAll
    static void liveTheBaseline() {
        sweep = new Sweep(2);
        var longest = small(ScenarioReader.read("agi-20-years"), 240);
        baseline = LivedBaseline.live(ScenarioReader.baselineOf(longest), sweep, Progress.silent());
    }

    @AfterAll
    static void close() {
        sweep.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyScenarioRunsAndStaysFinite(String name) {
        var scenario = ScenarioReader.read(name);
        int months = EXTREME.contains(name) ? scenario.months() : FEW_MONTHS;
        var result = baseline.beside(small(scenario, months), false, sweep, Progress.silent())
                .scenario();
        assertThat(notFinite(result)).isEmpty();
        assertThat(result.indicators().get(result.indicators().size() - 1).month())
                .isEqualTo(scenario.settings().start().plus(months - 1));
        if (EXTREME.contains(name)) {
            labourPaysLessThanCapitalPaysMore(result, months / 2);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyScenarioAsksOneQuestionAndWarnsOfNothing(String name) {
        var scenario = ScenarioReader.read(name);
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.question()).endsWith("?").containsOnlyOnce("?");
        assertThat(scenario.warnings()).isEmpty();
        assertThat(scenario.changes())
                .allSatisfy(change -> assertThat(change.why()).hasSizeGreaterThan(20));
    }

    @Test
    void theScenarioTableIsInForce() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/scenarios/scenario-table.csv"));
        String[] scenarios = lines.get(0).split(",");
        for (int column = 1; column < scenarios.length; column++) {
            var stated = new TreeMap<String, Double>();
            for (String line : lines.subList(1, lines.size())) {
                stated.put(line.split(",")[0], Double.parseDouble(line.split(",")[column]));
            }
            var inForce = numbers(ScenarioReader.read(scenarios[column])
                    .parameters()
                    .technology()
                    .scenario());
            stated.forEach((parameter, value) ->
                    assertThat(inForce.get(parameter)).as(parameter).isCloseTo(value, within(1e-12)));
        }
    }

    @Test
    void theFolderHoldsNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(names().stream().map(name -> name + ".json").toList());
        }
    }

    @Test
    void moneyAbroadIsWhatTellsCapitalAbroadFromFast() {
        var fast = ScenarioReader.read("fast").parameters();
        var abroad = ScenarioReader.read("capital-abroad").parameters();
        assertThat(numbers(abroad.technology().scenario()))
                .containsEntry("foreignRentShare", 0.9)
                .satisfies(numbers -> numbers.forEach((name, value) -> {
                    if (!name.equals("foreignRentShare")) {
                        assertThat(value)
                                .as(name)
                                .isEqualTo(numbers(fast.technology().scenario()).get(name));
                    }
                }));
        assertThat(abroad.income().ownership())
                .usingRecursiveComparison()
                .isEqualTo(fast.income().ownership());
        var sold = abroad.income().ownershipShift().toForeign();
        assertThat(sold.at(Month.START)).isZero();
        assertThat(sold.at(Month.START.plus(60))).isBetween(0.12, 0.13);
        assertThat(sold.at(Month.START.plus(119))).isEqualTo(0.25);
        assertThat(fast.income().ownershipShift().toForeign().at(Month.START.plus(119)))
                .isZero();
    }

    /** The shape that studies of full automation agree on (Korinek and Suh 2024): capital pays more, labour loses more than that. */
    private void labourPaysLessThanCapitalPaysMore(RunResult scenario, int month) {
        var without = baseline.result();
        double labour = tax(scenario, month, Indicator.INCOME_TAX)
                + tax(scenario, month, Indicator.EMPLOYEE_INSURANCE_PREMIUMS)
                - tax(without, month, Indicator.INCOME_TAX)
                - tax(without, month, Indicator.EMPLOYEE_INSURANCE_PREMIUMS);
        double capital = tax(scenario, month, Indicator.CORPORATE_TAX)
                + tax(scenario, month, Indicator.DIVIDEND_TAX)
                - tax(without, month, Indicator.CORPORATE_TAX)
                - tax(without, month, Indicator.DIVIDEND_TAX);
        assertThat(capital).isPositive();
        assertThat(labour).isLessThan(-capital);
    }

    private static double tax(RunResult result, int month, Indicator tax) {
        return result.indicators().stream()
                .filter(row -> row.indicator() == tax
                        && row.breakdown().equals(IndicatorRow.TOTAL)
                        && row.month().equals(Month.START.plus(month)))
                .mapToDouble(IndicatorRow::value)
                .findFirst()
                .orElseThrow();
    }

    private static ResolvedScenario small(ResolvedScenario scenario, int months) {
        return scenario.with(new RunSettings(scenario.settings().start(), months, SAMPLE, 2));
    }

    private static List<String> notFinite(RunResult result) {
        var wrong = new ArrayList<String>();
        for (var row : result.indicators()) {
            if (!Double.isFinite(row.value())) {
                wrong.add(row.toString());
            }
        }
        return wrong;
    }

    private static SortedMap<String, Double> numbers(TechnologyScenario scenario) {
        var numbers = new TreeMap<String, Double>();
        for (var component : TechnologyScenario.class.getRecordComponents()) {
            try {
                var number = (Sourced) component.getAccessor().invoke(scenario);
                numbers.put(component.getName(), number.value());
            } catch (ReflectiveOperationException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return numbers;
    }
}
