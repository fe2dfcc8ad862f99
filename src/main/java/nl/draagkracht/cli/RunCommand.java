package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.draagkracht.kernel.OnInterrupt;
import nl.draagkracht.report.ClosureTable;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.KeyFigures;
import nl.draagkracht.report.ResultsFolder;
import nl.draagkracht.report.ResultsWriter;
import nl.draagkracht.report.RunFacts;
import nl.draagkracht.report.VerdictTable;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.ClosureResult;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.Simulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Runs one scenario beside its baseline and says which limits hold, strain or break. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Run a scenario beside its baseline and print the verdict.",
        description = {
            "",
            "First the baseline (AI stays where it is), then the scenario with the same persons and the same luck. "
                    + "Prints the verdict and writes indicators, flows, ledger, verdict and manifest to "
                    + "DIR/<name>-<hash>/, the baseline in its subfolder. The same input gives the same folder.",
            ""
        })
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Draagkracht draagkracht;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Path of a scenario file, or the name of a shipped scenario.")
    private String scenarioName;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = RunOptions.MonthsText.class,
            description = "Cuts or extends the run; the scenario's when not given.")
    private Integer months;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("results");

    @Option(
            names = "--closures",
            paramLabel = "all",
            converter = ClosuresText.class,
            description =
                    "Runs the scenario under all closures (fixed, wages, paid, reinstatement) and shows the verdicts"
                            + " side by side; its own closure only when not given.")
    private boolean allClosures;

    @Option(names = "--timings", description = "Prints the time of every phase of the schedule to stderr.")
    private boolean timings;

    @Option(
            names = "--parquet",
            description = "Writes indicators, flows and ledger as Parquet too, beside the CSV files.")
    private boolean parquet;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        ResolvedScenario given = options.applyTo(ScenarioReader.read(scenarioName));
        try (StartPopulation people =
                options.startPopulation(given, spec.commandLine().getErr())) {
            return run(people, people.applyTo(given), started);
        }
    }

    private Integer run(StartPopulation people, ResolvedScenario start, Instant started) {
        ResolvedScenario scenario = start;
        if (months != null) {
            scenario = scenario.with(scenario.settings().withMonths(months));
        }
        if (allClosures && scenario.isBaseline()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read '--closures all' with " + scenario.name()
                            + ", in which AI saves no work that could come back;"
                            + " allowed are scenarios that differ from it. Maybe white-collar-shock?");
        }
        MemoryNeed.mustBeMet(scenario, spec.commandLine());
        ResolvedScenario baseline = ScenarioReader.baselineOf(scenario);
        PrintWriter err = spec.commandLine().getErr();
        if (!options.isQuiet()) {
            scenario.warnings().forEach(warning -> err.println("Warning: " + warning));
        }
        ResultsFolder folder = ResultsFolder.open(out, people.folderName(scenario, allClosures ? "closures" : ""));
        people.noteIn(folder);
        OnInterrupt onInterrupt = new OnInterrupt(() -> {
            boolean unfinished = folder.isUnfinished();
            folder.close();
            if (unfinished) {
                err.println("Interrupted; nothing was left behind.");
            }
        });
        try (folder;
                onInterrupt) {
            if (parquet) {
                folder.alsoParquet();
            }
            PairedResult result = simulate(people.applyTo(draagkracht.simulator()), baseline, scenario, err);
            RunFacts facts = new RunFacts(options.threads(), started, Duration.between(started, Instant.now()));
            Path place = ResultsWriter.write(folder, baseline, scenario, result, facts);
            print(scenario, result, place);
        }
        return ExitCode.OK;
    }

    private PairedResult simulate(
            Simulator simulator, ResolvedScenario baseline, ResolvedScenario scenario, PrintWriter err) {
        var request = new RunRequest(baseline, scenario, options.threads(), true, allClosures);
        int phases = (scenario.isBaseline() ? 1 : request.isSideBySide() ? 2 : 3)
                + (allClosures ? ClosureResult.words().size() - 1 : 0);
        try (ProgressPrinter printer = ProgressPrinter.on(err, options.isQuiet(), phases)) {
            var clock = new PhaseClock(printer);
            var result = simulator.run(request, timings ? clock : printer);
            if (timings) {
                double persons = result.baseline().indicators().get(0).value() * scenario.sample();
                err.println(clock.table(persons).render(Format.TEXT));
            }
            return result;
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    private void print(ResolvedScenario scenario, PairedResult result, Path place) {
        PrintWriter stdout = spec.commandLine().getOut();
        var verdict = result.scenario().verdict();
        if (options.format() != Format.TEXT) {
            var table = allClosures ? ClosureTable.lines(result) : VerdictTable.of(verdict);
            stdout.print(table.render(options.format()));
            stdout.flush();
            if (!options.isQuiet()) {
                spec.commandLine().getErr().println("Results: " + place);
            }
            return;
        }
        stdout.println(scenario.title());
        stdout.println(scenario.question());
        stdout.println();
        stdout.println(VerdictTable.sentence(verdict));
        stdout.println();
        stdout.println(VerdictTable.of(verdict).render(Format.TEXT));
        var figures = KeyFigures.of(result);
        if (!figures.rows().isEmpty()) {
            stdout.println(figures.render(Format.TEXT));
        }
        if (allClosures) {
            stdout.println(ClosureTable.sideBySide(result).render(Format.TEXT));
        }
        stdout.println("Results: " + place);
        stdout.flush();
    }

    /** Reads which closures to run: all of them, since one alone is a number of the scenario. */
    static final class ClosuresText implements ITypeConverter<Boolean> {

        @Override
        public Boolean convert(String text) {
            if (text.equals("all")) {
                return true;
            }
            boolean isOne = ClosureResult.words().contains(text);
            throw new TypeConversionException("read '" + text + "'; allowed is all."
                    + (isOne
                            ? " One closure alone is the number firms.displacement.closure of a scenario file."
                            : " Maybe all?"));
        }
    }
}
