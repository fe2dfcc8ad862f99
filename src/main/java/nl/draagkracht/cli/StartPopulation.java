package nl.draagkracht.cli;

import nl.draagkracht.population.synthesis.PopulationFit;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.report.ResultsFolder;
import nl.draagkracht.report.ResultsWriter;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Simulator;
import nl.draagkracht.store.PopulationFile;

/** Who lives in the country on the first day: those that the program builds, or those of a file of the user. */
final class StartPopulation implements AutoCloseable {

    private final PopulationFile file;
    private final PopulationSource built;

    /** The population of a file. */
    StartPopulation(PopulationFile file) {
        this.file = file;
        this.built = null;
    }

    /** People that the program makes, or has made. */
    StartPopulation(PopulationSource built) {
        this.file = null;
        this.built = built;
    }

    /** The scenario with the sample of the file. */
    ResolvedScenario applyTo(ResolvedScenario scenario) {
        return file == null ? scenario : scenario.with(scenario.settings().withSample(file.sample()));
    }

    /** The simulator that starts from this population. */
    Simulator applyTo(Simulator simulator) {
        return simulator.startingFrom(source());
    }

    /** Where the people of the first day come from. */
    PopulationSource source() {
        if (file == null) {
            return built;
        }
        return (scenario, sweep) -> {
            var population = file.read();
            var parameters = scenario.parameters().population();
            return new SyntheticPopulation(population, PopulationFit.of(parameters, population, sweep));
        };
    }

    /** The folder of results; what else was asked of the run, if anything, makes it another one. */
    String folderName(ResolvedScenario scenario, String asked) {
        String besides = (file == null ? "" : file.hash()) + asked;
        return besides.isEmpty() ? ResultsWriter.folderName(scenario) : ResultsWriter.folderName(scenario, besides);
    }

    /** Names the file in the manifest. */
    void noteIn(ResultsFolder folder) {
        if (file != null) {
            folder.madeOf("population " + file.name(), file.hash());
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
