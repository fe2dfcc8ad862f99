package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import nl.draagkracht.report.CatalogueTables;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.ParametersPage;
import nl.draagkracht.report.Table;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Shows what there is to run, to change and to read. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "(scenarios | parameters | instruments | indicators | limits)",
        header = "List scenarios, parameters, instruments, indicators or limits.")
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
            sortOptions = false,
            usageHelpAutoWidth = true,
            header = "Every number of the model: value, plausible range, grade and source.",
            footer = {
                "",
                "  draagkracht list parameters --room technology   the numbers about AI",
                "  draagkracht list parameters bijstand            those that speak of it",
                "  draagkracht list parameters --format csv        all, with sources"
            })
    void parameters(
            @Option(
                            names = "--room",
                            paramLabel = "ROOM",
                            defaultValue = "",
                            completionCandidates = Rooms.class,
                            description = "Only one room or folder, such as technology.")
                    String room,
            @Parameters(
                            arity = "0..1",
                            paramLabel = "WORD",
                            defaultValue = "",
                            description = "Only those that have this word in their name, meaning, unit or source.")
                    String word,
            @Option(names = "--page", description = "Prints the page of the documentation, in Markdown.")
                    boolean page) {
        if (page && !(room.isEmpty() && word.isEmpty() && format == Format.TEXT)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --page with another choice; the page holds all parameters: allowed is list parameters --page"
                            + " alone.");
        }
        if (page) {
            print(ParametersPage.text());
            return;
        }
        if (!room.isEmpty() && !ParameterCatalogue.folders().containsKey(room)) {
            String maybe = ParameterCatalogue.nearest(
                            room, ParameterCatalogue.folders().keySet())
                    .map(name -> "\n  Maybe --room " + name)
                    .orElse("");
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --room '" + room + "'; allowed is a room or folder of parameters: "
                            + String.join(", ", Rooms.names()) + "." + maybe);
        }
        Table table = CatalogueTables.parameters(room, word, format == Format.TEXT);
        print(table.render(format));
        if (table.rows().isEmpty()) {
            spec.commandLine().getErr().println("No parameter speaks of '" + word + "'.");
        }
    }

    @Command(
            name = "instruments",
            mixinStandardHelpOptions = true,
            header = "The levers of policy a scenario can pull, and the numbers that set their strength.")
    void instruments() {
        print(
                format == Format.TEXT
                        ? CatalogueTables.instrumentText()
                        : CatalogueTables.instruments().render(format));
    }

    @Command(
            name = "limits",
            mixinStandardHelpOptions = true,
            header = "The limits of the verdict: what they read, and where they strain and break.")
    void limits() {
        print(CatalogueTables.limits().render(format));
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
                spec.commandLine(),
                "Read 'list' alone; allowed are list scenarios, list parameters, list instruments, list indicators, list"
                        + " limits.");
    }

    private void print(String text) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(text);
        stdout.flush();
    }

    /** The rooms of parameters. */
    static final class Rooms implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        static List<String> names() {
            return ParameterCatalogue.folders().keySet().stream()
                    .filter(name -> name.indexOf('.') < 0)
                    .toList();
        }
    }
}
