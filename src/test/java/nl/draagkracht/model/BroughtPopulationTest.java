package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.PopulationFit;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import nl.draagkracht.simulation.Simulator;
import nl.draagkracht.store.PopulationFile;
import nl.draagkracht.store.PopulationWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A population that goes out and comes back lives the same life as the one that stayed at home. */
class BroughtPopulationTest {

    private static final double SAMPLE = 0.001;
    private static final int MONTHS = 4;

    private final ResolvedScenario baseline = baseline();

    @TempDir
    private Path folder;

    @Test
    void theRunIsTheSameFromEitherFile() throws IOException {
        var home = new Simulation();
        var built = home.population(baseline, 2, Progress.silent());
        RunResult stayed = run(home);
        Path parquet = folder.resolve("people.parquet");
        Path csv = folder.resolve("people.csv");
        PopulationWriter.parquet(built.population(), parquet);
        PopulationWriter.csv(built.population(), csv);
        for (Path path : new Path[] {parquet, csv}) {
            try (var file = PopulationFile.open(path, path == csv ? SAMPLE : null, inhabitants())) {
                var brought = new Simulation()
                        .startingFrom((scenario, sweep) ->
                                new SyntheticPopulation(file.read(), new FitReport(scenario.sample())));
                RunResult came = run(brought);
                assertThat(came.indicators()).isEqualTo(stayed.indicators());
                assertThat(came.flows()).isEqualTo(stayed.flows());
                assertThat(came.payments()).isEqualTo(stayed.payments());
            }
        }
        assertFitIsThatOfTheBuilder(built);
    }

    /** What is counted again on the columns is what the builder reported of itself. */
    private void assertFitIsThatOfTheBuilder(SyntheticPopulation built) {
        try (var sweep = new Sweep(2)) {
            Population population = built.population();
            FitReport again = PopulationFit.of(baseline.parameters().population(), population, sweep);
            assertThat(again.cells()).hasSizeGreaterThan(400);
            assertThat(built.fit().cells()).containsAll(again.cells());
        }
    }

    private RunResult run(Simulator simulator) {
        return simulator
                .run(new RunRequest(baseline, baseline, 2, false), Progress.silent())
                .baseline();
    }

    private double inhabitants() {
        return baseline.parameters()
                .population()
                .people()
                .numbers()
                .population()
                .value();
    }

    private static ResolvedScenario baseline() {
        var scenario = ScenarioReader.read("baseline");
        return scenario.with(scenario.settings().withSample(SAMPLE).withMonths(MONTHS));
    }
}
