package nl.draagkracht.cli;

import java.io.PrintWriter;
import nl.draagkracht.report.CatalogueTables;
import nl.draagkracht.report.Format;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Shows what there is to run, to change and to read. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(scenarios | parameters | indicators)",
        header = "List scenarios, parameters or indicators.")
final class ListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "What stdout holds: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Command(
            name = "scenarios",
            mixinStandardHelpOptions = true,
            header = "The shipped scenarios, each with the question it answers.")
    void scenarios() {
        var shipped = ScenarioLibrary.shippedNames().stream()
                .map(ScenarioReader::read)
                .toList();
        print(
                format == Format.TEXT
                        ? CatalogueTables.scenarioText(shipped)
                        : CatalogueTables.scenarios(shipped).render(format));
    }

    @Command(
            name = "parameters",
            mixinStandardHelpOptions = true,
            header = "Every number of the model: value, plausible range, grade and source.")
    void parameters() {
        print(CatalogueTables.parameters(format == Format.TEXT).render(format));
    }

    @Command(
            name = "indicators",
            mixinStandardHelpOptions = true,
            header = "Everything that can be measured: unit, definition and source.")
    void indicators() {
        print(CatalogueTables.indicators().render(format));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Read 'list' alone; allowed are list scenarios, list parameters, list indicators.");
    }

    private void print(String text) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(text);
        stdout.flush();
    }
}
