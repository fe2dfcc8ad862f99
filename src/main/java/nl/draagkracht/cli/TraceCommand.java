package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.concurrent.Callable;
import nl.draagkracht.experiment.Life;
import nl.draagkracht.experiment.LifeKind;
import nl.draagkracht.experiment.Trace;
import nl.draagkracht.experiment.UnknownPersonException;
import nl.draagkracht.report.LifeText;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Follows one life through a run, with the reason and the article of law of every change. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Follow one person through a run, month by month, with reasons and articles.",
        description = {
            "",
            "Lives interact, so the whole run is repeated, recording that person; nothing else changes by it. "
                    + "Shows work, rights, household, money in and out, and what happened. The results of "
                    + "a run are those of 'run' with the same options.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht trace white-collar-shock --random displaced",
            "  draagkracht trace baseline --random exhausted --sample 0.005 --months 60",
            "  draagkracht trace expected --person 4711 --format csv > life.csv",
            "  draagkracht trace expected --person 4711 --format json > life.json"
        })
final class TraceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Path of a scenario file, or the name of a shipped scenario.")
    private String scenarioName;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Who who;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = RunOptions.MonthsText.class,
            description = "Cuts or extends the run; the scenario's when not given.")
    private Integer months;

    @Mixin
    private RunOptions options;

    /** Whose life is followed. */
    private static final class Who {
        @Option(
                names = "--person",
                paramLabel = "ID",
                required = true,
                description = "Running number of the person, as in 'population --export' (column person).")
        private Integer person;

        @Option(
                names = "--random",
                paramLabel = "KIND",
                required = true,
                converter = KindText.class,
                completionCandidates = Kinds.class,
                description = "Somebody to whom this happened in the run, the same for the same seed:"
                        + " ${COMPLETION-CANDIDATES}.")
        private LifeKind kind;
    }

    @Override
    public Integer call() {
        ResolvedScenario given = options.applyTo(ScenarioReader.read(scenarioName));
        try (StartPopulation people =
                options.startPopulation(given, spec.commandLine().getErr())) {
            ResolvedScenario start = people.applyTo(given);
            ResolvedScenario scenario =
                    months == null ? start : start.with(start.settings().withMonths(months));
            MemoryNeed.mustBeMet(scenario, spec.commandLine());
            PrintWriter out = spec.commandLine().getOut();
            out.print(LifeText.render(scenario, life(people, scenario), options.format()));
            out.flush();
            return ExitCode.OK;
        }
    }

    private Life life(StartPopulation people, ResolvedScenario scenario) {
        PrintWriter err = spec.commandLine().getErr();
        ResolvedScenario baseline = ScenarioReader.baselineOf(scenario);
        int runs = who.kind == null || scenario.isBaseline() ? 2 : 3;
        try (ProgressPrinter printer = ProgressPrinter.on(err, options.isQuiet(), runs)) {
            var trace = new Trace(baseline, scenario, people.source(), options.threads(), printer);
            return who.kind == null ? trace.of(who.person) : trace.of(who.kind);
        } catch (UnknownPersonException nobody) {
            throw new ParameterException(spec.commandLine(), nobody.getMessage());
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    /** The words of --random. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return LifeKind.codes().iterator();
        }
    }

    /** Reads a word of --random. */
    static final class KindText implements ITypeConverter<LifeKind> {

        @Override
        public LifeKind convert(String text) {
            try {
                return LifeKind.of(text);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(
                        "read '" + text + "'; allowed are " + String.join(", ", LifeKind.codes()) + ".");
            }
        }
    }
}
