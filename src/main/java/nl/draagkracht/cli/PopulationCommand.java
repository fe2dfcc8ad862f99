package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.report.FitTable;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.store.PopulationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the population of January 2026 and holds it against every published margin. */
@Command(
        name = "population",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Build the population and show its fit to every published margin.",
        description = {
            "",
            "One row per cell: target, achieved, difference, tolerance, grade of the source, ok or off; then the "
                    + "published tables that contradict each other. Ends with exit code 1 when a cell is off. Of a population"
                    + " from a file those margins are shown that can be counted on its columns.",
            ""
        })
final class PopulationCommand implements Callable<Integer> {

    @ParentCommand
    private Draagkracht draagkracht;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "Writes the persons and households to a file, one row per person: Parquet for a name that ends in"
                            + " .parquet, else CSV.")
    private Path export;

    @Override
    public Integer call() {
        ResolvedScenario given = options.applyTo(ScenarioReader.read(ScenarioLibrary.BASELINE));
        PrintWriter err = spec.commandLine().getErr();
        try (StartPopulation people = options.startPopulation(given, err);
                OutputFile file = export == null ? null : OutputFile.open(export)) {
            SyntheticPopulation built = build(people, people.applyTo(given), err);
            if (file != null) {
                write(built, file);
                if (!options.isQuiet()) {
                    err.println("Population: " + export);
                }
            }
            return show(built.fit(), err);
        }
    }

    private int show(FitReport fit, PrintWriter err) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(FitTable.render(fit, options.format()));
        stdout.flush();
        if (options.format() != Format.TEXT && !options.isQuiet()) {
            err.println(FitTable.sentence(fit));
        }
        return fit.outside().isEmpty() ? ExitCode.OK : ExitCode.CHECK_FELL_SHORT;
    }

    private void write(SyntheticPopulation built, OutputFile file) {
        try {
            if (PopulationWriter.isParquet(export)) {
                PopulationWriter.parquet(built.population(), file.temporary());
            } else {
                PopulationWriter.csv(built.population(), file.temporary());
            }
            file.complete();
        } catch (IOException failed) {
            throw file.failed(failed);
        }
    }

    private SyntheticPopulation build(StartPopulation people, ResolvedScenario baseline, PrintWriter err) {
        try (ProgressPrinter progress = ProgressPrinter.on(err, options.isQuiet(), 1)) {
            return people.applyTo(draagkracht.simulator()).population(baseline, options.threads(), progress);
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }
}
