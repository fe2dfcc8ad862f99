package nl.draagkracht.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.draagkracht.conformance.NetworkAutomation.Outcome;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.NetworkFile;
import org.junit.jupiter.api.Test;

/** Automation of hours on a network: where demand goes, how fast, and what it does to unemployment. */
class NetworkAutomationTest {
    private static final ConformanceParameters PARAMETERS = ConformanceCheckTest.PARAMETERS;
    private static final Network EXAMPLE = NetworkFile.read(Path.of("src/main/resources/conformance/network.csv"));

    private static NetworkAutomation automation(Network network, Observer observer) {
        return new NetworkAutomation(new Bench(PARAMETERS, 500_000, 1, new Sweep(2), observer), network);
    }

    @Test
    void demandGoesWhereHoursAreLeft() {
        // hours left 8 x 100 x 0.2 = 160 and 8 x 100 x 0.8 = 640; 800 hours over 200 workers are 4 each; 160/4 and
        // 640/4 jobs
        assertThat(AutomationDemand.end(new double[] {100, 100}, new double[] {0.8, 0.2}))
                .containsExactly(new double[] {40, 160}, within(1e-12));
    }

    @Test
    void thePathIsLogisticWithItsMiddleAfterFifteenYears() {
        var network = new Network(List.of("a", "b"), new double[] {100, 100}, new double[] {0.8, 0.2}, new double[][] {
            {0.5, 0.5}, {0.5, 0.5}
        });
        var path = new AutomationDemand(network, new double[] {100, 100}, PARAMETERS.networkModel());
        // 30 x 52 / 6.75 = 231.11 steps from step 100: the middle lies between steps 215 and 216
        assertThat(path.of(0, 215)).isGreaterThan(70);
        assertThat(path.of(0, 216)).isLessThan(70);
        // 0.0001 of the way at the start, 0.9999 at the end
        assertThat(path.of(0, 100)).isCloseTo(99.994, within(1e-9));
        assertThat(path.of(0, 331)).isCloseTo(40.006, within(1e-3));
        assertThat(path.of(0, 331) + path.of(1, 331)).isCloseTo(200, within(1e-9));
    }

    /** Numbers of the packaged example from an independent program of thirty lines in another language. */
    @Test
    void unemploymentOfTheExampleAgreesWithAnotherProgram() {
        var outcomes = automation(EXAMPLE, Observer.silent()).outcomes(Version.EXPECTED);
        double[][] known = {
            {104702.290076, 4.3208571038, 1.1628982501, 4.5643742923, 1.2318668208},
            {104702.290076, 4.2572181434, 1.1165498431, 4.2386772634, 1.1036313125},
            {58167.938931, 3.2368700920, 0.4595048032, 3.2387188801, 0.4612539713},
            {174503.816794, 4.5664052079, 1.3461291256, 4.5440849945, 1.3453242975},
            {65923.664122, 3.2926333950, 0.4902794110, 3.1838026270, 0.4364594546},
            {508000, 4.1452273157, 1.0520955796, 4.1911548833, 1.0630635155}
        };
        for (int i = 0; i < known.length; i++) {
            Outcome one = outcomes.get(i);
            double[] ours = {
                one.demandAfter(),
                one.before().unemployment(),
                one.before().longTerm(),
                one.during().unemployment(),
                one.during().longTerm()
            };
            assertThat(ours).as(one.occupation()).containsExactly(known[i], within(1e-6));
        }
    }

    /**
     * Half a million workers: the unemployment rate of all over 231 steps has a standard error of 0.01 percentage points; five of them are
     * passed once in a million seeds.
     */
    @Test
    void agentsFollowTheExpectedValues() {
        for (var version : List.of(Version.AGENTS, Version.PAPER_AGENTS)) {
            var all = automation(EXAMPLE, Observer.silent()).outcomes(version).get(5);
            assertThat(all.during().unemployment()).as(version.key()).isCloseTo(4.1912, within(0.05));
        }
    }

    @Test
    void nobodyAppearsOrVanishesAndHiresEqualFilledVacancies() {
        double[] before = new double[1];
        Observer closes = (run, step, wanted, labour) -> {
            double sum = 0;
            for (int i = 0; i < labour.occupations(); i++) {
                assertThat(labour.employed(i)).isNotNegative();
                assertThat(labour.unemployed(i)).isNotNegative();
                assertThat(labour.vacant(i)).isNotNegative();
                assertThat(labour.longTerm(i)).isBetween(0.0, labour.unemployed(i));
                sum += labour.employed(i) + labour.unemployed(i);
            }
            assertThat(step == 1 ? 0 : sum - before[0]).as("step %s", step).isZero();
            before[0] = sum;
        };
        automation(EXAMPLE, closes).outcomes(Version.AGENTS);
        automation(EXAMPLE, closes).outcomes(Version.PAPER_AGENTS);
    }

    @Test
    void withoutAutomationDemandStays() {
        var still = new Network(EXAMPLE.occupations(), EXAMPLE.employed(), new double[5], EXAMPLE.moves());
        double[] start = {5, 4, 3, 2, 1};
        assertThat(AutomationDemand.end(start, still.automated())).isEqualTo(start);
        double[] all = new double[5];
        Arrays.fill(all, 1);
        assertThat(AutomationDemand.end(start, all)).as("nothing left to do").isEqualTo(start);
    }
}
