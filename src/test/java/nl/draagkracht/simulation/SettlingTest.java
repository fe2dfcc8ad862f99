package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.draagkracht.indicators.PovertyIndicators;
import nl.draagkracht.indicators.PovertyLine;
import nl.draagkracht.indicators.Sheet;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Households whose facts did not change keep last month's account: to the cent what settling everybody gives, in every month.
 * The months hold January and July (contract wages), a rise of the pension age and a new minimum wage.
 */
class SettlingTest {
    private static final double SAMPLE = 0.002;

    @ParameterizedTest
    @ValueSource(strings = {"white-collar-shock", "higher-minimum-wage"})
    void keptAccountsAreThoseOfSettlingEverybody(String name) {
        var scenario = scenario(name);
        try (var sweep = new Sweep(2)) {
            var country = country(scenario, sweep);
            var schedule = schedule(country, scenario, sweep);
            for (int t = 0; t < scenario.months(); t++) {
                schedule.run(scenario.settings().start().plus(t));
                country.income.mustBeSettled();
            }
        }
    }

    @Test
    void povertyIsThatOfLookingIntoEveryHousehold() {
        var scenario = scenario("white-collar-shock");
        try (var sweep = new Sweep(2)) {
            var country = country(scenario, sweep);
            var schedule = schedule(country, scenario, sweep);
            var ofMonth = new Measurement.OfMonth(country.income);
            var kept = new Sheet(SAMPLE);
            var anew = new Sheet(SAMPLE);
            var keeping = poverty(scenario, kept, sweep);
            var looking = poverty(scenario, anew, sweep);
            for (int t = 0; t < 14; t++) {
                var month = scenario.settings().start().plus(t);
                schedule.run(month);
                kept.turnTo(month);
                anew.turnTo(month);
                keeping.measure(country.population, month, ofMonth);
                looking.measure(country.population, month, new EverybodyMayDiffer(ofMonth));
            }
            assertThat(kept.rows()).isNotEmpty().isEqualTo(anew.rows());
        }
    }

    private static PovertyIndicators poverty(ResolvedScenario scenario, Sheet sheet, Sweep sweep) {
        var needs = scenario.parameters().indicators().povertyLine();
        var draws = new Draws(scenario.seed());
        var homes = scenario.parameters().income().householdIncomes().sharedHomes(draws);
        return new PovertyIndicators(sheet, new PovertyLine(needs, 0.03, draws, homes), sweep);
    }

    /** Lets poverty be worked out from the members of every household in every month. */
    private record EverybodyMayDiffer(PovertyIndicators.Incomes incomes) implements PovertyIndicators.Incomes {
        @Override
        public int beside(int household) {
            return incomes.beside(household);
        }

        @Override
        public boolean mayDiffer(int household) {
            return true;
        }
    }

    @Test
    void anAmountThatWasNotSettledIsFound() {
        var scenario = scenario("baseline");
        try (var sweep = new Sweep(1)) {
            var country = country(scenario, sweep);
            schedule(country, scenario, sweep).run(Month.START);
            country.income.mustBeSettled();
            country.population.households().assistanceCents[0] += 100;
            assertThatThrownBy(country.income::mustBeSettled).hasMessageContaining("household in row 0");
        }
    }

    @Test
    void mostHouseholdsKeepTheirAccount() {
        var scenario = scenario("baseline");
        try (var sweep = new Sweep(1)) {
            var country = country(scenario, sweep);
            var schedule = schedule(country, scenario, sweep);
            schedule.run(Month.START);
            schedule.run(Month.START.plus(1));
            assertThat(country.income.settledShare()).isBetween(0.02, 0.20);
        }
    }

    private static ResolvedScenario scenario(String name) {
        return ScenarioReader.read(name).with(new RunSettings(Month.START, 26, SAMPLE, 3));
    }

    private static Country country(ResolvedScenario scenario, Sweep sweep) {
        var people = PopulationSource.synthesis().start(scenario, sweep);
        return new Country(scenario, people, sweep, null, true);
    }

    private static MonthlySchedule schedule(Country country, ResolvedScenario scenario, Sweep sweep) {
        return new MonthlySchedule(
                country, new Measurement(scenario, null, sweep, false), Progress.silent(), Intervention.NONE);
    }
}
