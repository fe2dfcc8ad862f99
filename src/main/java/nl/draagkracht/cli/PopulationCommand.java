package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.report.FitTable;
import nl.draagkracht.report.Format;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
                    + "published tables that contradict each other. Ends with exit code 1 when a cell is off.",
            ""
        })
final class PopulationCommand implements Callable<Integer> {

    @ParentCommand
    private Draagkracht draagkracht;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() {
        ResolvedScenario baseline = options.applyTo(ScenarioReader.read(ScenarioLibrary.BASELINE));
        PrintWriter err = spec.commandLine().getErr();
        FitReport fit = build(baseline, err);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(FitTable.render(fit, options.format()));
        stdout.flush();
        if (options.format() != Format.TEXT && !options.isQuiet()) {
            err.println(FitTable.sentence(fit));
        }
        return fit.outside().isEmpty() ? ExitCode.OK : ExitCode.CHECK_FELL_SHORT;
    }

    private FitReport build(ResolvedScenario baseline, PrintWriter err) {
        try (ProgressPrinter progress = ProgressPrinter.on(err, options.isQuiet(), 1)) {
            return draagkracht.simulator().population(baseline, options.threads(), progress);
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }
}
