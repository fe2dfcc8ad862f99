package nl.draagkracht.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.draagkracht.simulation.Simulation;
import nl.draagkracht.simulation.Simulator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Draagkracht, the stress test of Dutch social security. */
@Command(
        name = "draagkracht",
        versionProvider = VersionText.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = {"Draagkracht: can Dutch social security carry what AI may bring?", ""},
        description = {
            "",
            "Every inhabitant of the Netherlands, or one in a hundred of them, lives through ten years, month by month: "
                    + "working, losing and finding jobs, claiming benefits, paying taxes. A scenario says how AI "
                    + "develops; the answer is a verdict: which limits of the system hold, strain or break, and when.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done",
            "  1:a check fell short of its tolerance",
            "  2:the input cannot be used; every mistake is named",
            "  3:the run failed",
            "130:interrupted; no half results are left behind"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht list scenarios                what there is to run",
            "  draagkracht run white-collar-shock        the verdict of one of them",
            "  draagkracht trace expected --random ww     a life in it, month by month",
            "  draagkracht new my-scenario               a file of your own to begin with",
            "  draagkracht explain adoptionSpeed         what a number of it means",
            "  draagkracht run my-scenario.json --sample 0.05 --seed 7 --out results",
            "  draagkracht run expected --format csv --quiet > verdict.csv",
            "  draagkracht query \"select run, \\\"limit\\\", level, firstMonth from verdict\"",
            "",
            "Here draagkracht stands for: java -jar target/draagkracht.jar",
            "Results go to stdout, progress to stderr. Each command has its own --help."
        },
        subcommands = {
            RunCommand.class,
            TraceCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            QueryCommand.class,
            PopulationCommand.class,
            CacheCommand.class,
            CalibrateCommand.class,
            ValidateCommand.class,
            ConformanceCommand.class,
            LawCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Draagkracht implements Runnable {

    private final Simulator simulator;

    @Spec
    private CommandSpec spec;

    Draagkracht(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Runs the command in the arguments and ends with its exit code. */
    public static void main(String[] arguments) {
        CommandLine line =
                commandLine(new Simulation()).setOut(writer(System.out)).setErr(writer(System.err));
        System.exit(line.execute(arguments));
    }

    /** The command line around a simulator; streams can be set before it is executed. */
    static CommandLine commandLine(Simulator simulator) {
        CommandLine line = new CommandLine(new Draagkracht(simulator));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Mistakes::inArguments)
                .setExecutionExceptionHandler(Mistakes::inRun)
                .setExitCodeExceptionMapper(failure -> ExitCode.RUN_FAILED);
    }

    // Files and pipes hold UTF-8 whatever the language of the machine.
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    Simulator simulator() {
        return simulator;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given.");
    }
}
