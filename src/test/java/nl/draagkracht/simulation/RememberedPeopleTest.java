package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The lives of a pair start from people that are made once. */
class RememberedPeopleTest {
    private final List<String> made = new ArrayList<>();
    private final RememberedPeople people = new RememberedPeople((scenario, sweep) -> {
        made.add(scenario.name());
        return new SyntheticPopulation(TestTown.village().population(), new FitReport(scenario.sample()));
    });

    @Test
    void areMadeOnceForABaselineAndItsScenario() {
        var scenario = ScenarioReader.read("white-collar-shock");
        var first = start(ScenarioReader.baselineOf(scenario));
        first.population().persons().sex[0] ^= 1;
        var second = start(scenario);
        assertThat(made).containsExactly("baseline");
        assertThat(second.population().persons().sex)
                .isEqualTo(TestTown.village().population().persons().sex);
    }

    @Test
    void areMadeAnewFromOtherNumbersOrLuck() {
        var baseline = ScenarioReader.read("baseline");
        start(baseline);
        start(baseline.trying(Map.of("population.money.numbers.mortgageShare", 0.5)));
        start(baseline.with(baseline.settings().withSeed(2)));
        assertThat(made).hasSize(3);
    }

    private SyntheticPopulation start(ResolvedScenario scenario) {
        try (var sweep = new Sweep(1)) {
            return people.start(scenario, sweep);
        }
    }
}
