package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.draagkracht.experiment.Calibrator;
import nl.draagkracht.experiment.SearchMethod;
import nl.draagkracht.experiment.Trial;
import nl.draagkracht.kernel.OnInterrupt;
import nl.draagkracht.report.CalibrationText;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.report.Version;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.CalibrationPlan;
import nl.draagkracht.scenario.CalibrationPlanFile;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Moves declared numbers to declared Dutch facts and freezes what it finds. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Move declared numbers to declared Dutch facts, and freeze them.",
        description = {
            "",
            "Runs the baseline again and again, with other values of the numbers that the plan declares, each within its "
                    + "bounds, and keeps those that bring the published numbers of the plan nearest: the lowest sum of "
                    + "weight x (difference / tolerance) squared, made steep from 0.8 of the tolerance on. Writes calibration.json to DIR. Copied to "
                    + "src/main/resources/parameters it is laid over the parameter files at the next build. Ctrl-C keeps "
                    + "the best so far.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht calibrate",
            "  draagkracht calibrate --evaluations 60 --sample 0.005 --out try",
            "  draagkracht calibrate my-plan.json --method cma-es --evaluations 500"
        })
final class CalibrateCommand implements java.util.concurrent.Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "PLAN",
            defaultValue = CalibrationPlanFile.PACKAGED,
            description = "A plan of your own, or the one that ships; default: ${DEFAULT-VALUE}.")
    private String planName;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "least-squares",
            converter = MethodText.class,
            description =
                    "least-squares (Levenberg and Marquardt: few evaluations), bobyqa (no slopes) or cma-es (many); "
                            + "default: ${DEFAULT-VALUE}.")
    private SearchMethod method;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "Most points that are tried; the plan's when not given.")
    private Integer evaluations;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            converter = RunOptions.SampleText.class,
            description = "Share of the inhabitants, 0.001 to 1; the plan's when not given.")
    private Double sample;

    @Option(
            names = "--seeds",
            paramLabel = "N-M",
            converter = ValidateCommand.SeedsText.class,
            description = "Seeds as a range or a list with commas; the plan's when not given.")
    private ValidateCommand.Seeds seeds;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = RunOptions.MonthsText.class,
            description = "Months of each run; the plan's when not given.")
    private Integer months;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = RunOptions.ThreadsText.class,
            description = "Runs at once; all processors when not given. The result does not depend on it.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the file goes; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("results", "calibration");

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: TEXT or JSON.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks on stderr; errors only.")
    private boolean quiet;

    private final AtomicBoolean isWritten = new AtomicBoolean();
    private final long started = System.nanoTime();

    @Override
    public Integer call() {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "Read '--format csv'; allowed here are text and json.");
        }
        CalibrationPlan plan = changed(CalibrationPlanFile.read(planName));
        Path place = out.resolve("calibration.json");
        OutputFile.open(place).close();
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        var calibrator = new Calibrator(plan, ScenarioReader.read(ScenarioLibrary.BASELINE), method, atOnce);
        PrintWriter err = spec.commandLine().getErr();
        remarks(plan, err);
        try (var keep = new OnInterrupt(() -> keepBest(calibrator, place, err))) {
            calibrator.search((trial, best) -> progress(plan, trial, best, err));
            Calibration found = frozen(calibrator);
            if (isWritten.compareAndSet(false, true)) {
                write(found, place);
            }
            print(found, place);
            return ExitCode.OK;
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    private CalibrationPlan changed(CalibrationPlan plan) {
        var effort = plan.effort();
        int most = evaluations == null ? effort.evaluations() : evaluations;
        if (most < plan.fewestEvaluations()) {
            String allowed = "a whole number of at least " + plan.fewestEvaluations() + " for "
                    + plan.parameters().size() + " parameters";
            throw new ParameterException(
                    spec.commandLine(), "Read '--evaluations " + most + "'; allowed is " + allowed + ".");
        }
        return plan.with(new CalibrationPlan.Effort(
                sample == null ? effort.sample() : sample,
                seeds == null ? effort.seeds() : seeds.numbers(),
                months == null ? effort.months() : months,
                most));
    }

    /** Numbers of an earlier calibration that this plan would forget. */
    private void remarks(CalibrationPlan plan, PrintWriter err) {
        List<String> free =
                plan.parameters().stream().map(CalibrationPlan.FreeNumber::name).toList();
        List<String> forgotten = Calibration.packaged().stream()
                .flatMap(calibration -> calibration.parameters().stream())
                .map(Calibration.Fitted::name)
                .filter(name -> !free.contains(name))
                .toList();
        if (!quiet && !forgotten.isEmpty()) {
            err.println("The packaged calibration also holds " + String.join(", ", forgotten)
                    + "; packaging the new file instead of it sets them back to the parameter files.");
        }
    }

    private void progress(CalibrationPlan plan, Trial trial, Trial best, PrintWriter err) {
        if (quiet) {
            return;
        }
        int most = plan.effort().evaluations();
        double seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
        long left = Math.round(seconds / trial.evaluation() * (most - trial.evaluation()));
        err.println(String.format(
                Locale.ROOT,
                "evaluation %d of at most %d: %.2f, best %.2f (evaluation %d), about %d s left",
                trial.evaluation(),
                most,
                trial.objective(),
                best.objective(),
                best.evaluation(),
                left));
        err.flush();
    }

    private static Calibration frozen(Calibrator calibrator) {
        Version program = Version.current();
        return calibrator
                .frozen(
                        program.number() + ", commit " + program.commit(),
                        LocalDate.now().toString())
                .orElseThrow();
    }

    private void keepBest(Calibrator calibrator, Path place, PrintWriter err) {
        if (calibrator.frozen("", "").isEmpty()) {
            err.println("Interrupted before the first evaluation; nothing was written.");
        } else if (isWritten.compareAndSet(false, true)) {
            write(frozen(calibrator), place);
            err.println("Interrupted; the best so far is in " + place);
        }
        err.flush();
    }

    private static void write(Calibration found, Path place) {
        try (OutputFile file = OutputFile.open(place)) {
            try {
                Files.writeString(file.temporary(), CalibrationText.file(found), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw file.failed(failed);
            }
            file.complete();
        }
    }

    private void print(Calibration found, Path place) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (format == Format.JSON) {
            stdout.print(CalibrationText.file(found));
        } else {
            stdout.println(CalibrationText.parameters(found).render(Format.TEXT));
            stdout.println(CalibrationText.moments(found).render(Format.TEXT));
            stdout.println(CalibrationText.sentence(found));
            stdout.println("Written: " + place);
        }
        stdout.flush();
    }

    /** Reads the name of a method. */
    static final class MethodText implements ITypeConverter<SearchMethod> {

        @Override
        public SearchMethod convert(String text) {
            return Arrays.stream(SearchMethod.values())
                    .filter(method -> method.id().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("read '" + text + "'; allowed are least-squares, bobyqa and "
                                    + "cma-es."
                                    + (text.toLowerCase(Locale.ROOT).startsWith("cma") ? " Maybe cma-es?" : "")));
        }
    }
}
