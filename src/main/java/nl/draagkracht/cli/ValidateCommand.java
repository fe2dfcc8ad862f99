package nl.draagkracht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import nl.draagkracht.experiment.Beveridge;
import nl.draagkracht.experiment.Moment;
import nl.draagkracht.experiment.Moments;
import nl.draagkracht.experiment.Placebo;
import nl.draagkracht.experiment.PlaceboMoment;
import nl.draagkracht.report.BeveridgePicture;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.report.Table;
import nl.draagkracht.report.ValidationTable;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Holds the baseline against Dutch facts. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Hold the baseline against Dutch facts, misses included.",
        description = {
            "",
            "Runs the baseline once per seed, measures every published number as its source does (period, basis, unit; "
                    + "euros of January 2026), takes the mean over the seeds and prints what is held and what is missed. "
                    + "Writes validation.csv and validation.md to DIR. Ends with exit code 1 when a number is missed.",
            "",
            "With --episode the mechanism of 2026 is given the people, the WW and the demand of another year, and its answer "
                    + "is held against history; the folder DIR/episode-<year>-<hash>/ has every indicator by month.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht validate",
            "  draagkracht validate --sample 0.005 --seeds 1-3 --months 24 --out check",
            "  draagkracht validate my-baseline.json --format csv > moments.csv",
            "  draagkracht validate --episode 2008       a results folder, month by month",
            "  draagkracht validate --episode 2020 --without-now",
            "  draagkracht validate --placebo            lay-offs by lot, against twins"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final int DEFAULT_MONTHS = 24;
    private static final List<Long> DEFAULT_SEEDS = List.of(1L, 2L, 3L, 4L, 5L);

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = ScenarioLibrary.BASELINE,
            description = "A baseline with other numbers; default: ${DEFAULT-VALUE}.")
    private String scenarioName;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            converter = RunOptions.SampleText.class,
            description = "Share of the inhabitants, 0.001 to 1; default: ${DEFAULT-VALUE}.")
    private Double sample;

    @Option(
            names = "--seeds",
            paramLabel = "N-M",
            converter = SeedsText.class,
            description = "Seeds as a range or a list with commas; default: 1-5, of an episode 1.")
    private Seeds seeds;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = RunOptions.MonthsText.class,
            description = "Months of each run, all of which are measured; default: 24, of an episode all.")
    private Integer months;

    @Option(
            names = "--episode",
            paramLabel = "YEAR",
            completionCandidates = Years.class,
            description =
                    "Runs the model through the history that begins in this year instead: ${COMPLETION-CANDIDATES}.")
    private String episode;

    @Option(names = "--without-now", description = "With --episode 2020: as if there had been no NOW.")
    private boolean withoutNow;

    @Option(
            names = "--placebo",
            description = "Lays workers off by lot instead, and follows them and their twins for five years.")
    private boolean placebo;

    @Option(names = "--threads", paramLabel = "N", description = "Runs at once; all processors when not given.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("results", "validation");

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    /** Seeds of the runs. */
    record Seeds(List<Long> numbers) {}

    /** Years in which an episode begins. */
    static final class Years implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Episode.YEARS.iterator();
        }
    }

    @Override
    public Integer call() {
        if (episode == null) {
            return baseline();
        }
        if (!Episode.YEARS.contains(episode)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --episode '" + episode + "'; allowed is " + String.join(" or ", Episode.YEARS) + ".");
        }
        List<Long> numbers = seeds == null ? List.of(1L) : seeds.numbers();
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        return new EpisodeRun(spec, out, format, atOnce).of(Episode.of(episode), sample, numbers, months, !withoutNow);
    }

    private Integer layOffs(ResolvedScenario scenario, List<Long> numbers, int atOnce) {
        try (OutputFile csv = OutputFile.open(out.resolve("placebo.csv"))) {
            List<PlaceboMoment> moments = Placebo.measure(scenario, numbers, atOnce);
            Table table = ValidationTable.placebo(moments);
            write(csv, table.render(Format.CSV));
            PrintWriter stdout = spec.commandLine().getOut();
            stdout.print(table.render(format));
            stdout.flush();
            boolean missed = moments.stream().anyMatch(moment -> moment.outcome() == Moment.Outcome.MISSED);
            return missed ? ExitCode.CHECK_FELL_SHORT : ExitCode.OK;
        }
    }

    private Integer baseline() {
        List<Long> numbers = seeds == null ? DEFAULT_SEEDS : seeds.numbers();
        ResolvedScenario given = ScenarioReader.read(scenarioName);
        int span = months == null ? DEFAULT_MONTHS : months;
        ResolvedScenario scenario = given.with(new RunSettings(given.settings().start(), span, sample, numbers.get(0)));
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (placebo) {
            return layOffs(scenario, numbers, atOnce);
        }
        try (OutputFile csv = OutputFile.open(out.resolve("validation.csv"));
                OutputFile page = OutputFile.open(out.resolve("validation.md"));
                OutputFile picture = OutputFile.open(out.resolve("beveridge.svg"))) {
            List<RunResult> runs = Moments.runs(scenario, numbers, atOnce);
            List<Moment> moments = Moments.of(scenario, runs);
            var path = new BeveridgePicture(
                    Beveridge.path(runs, scenario.settings().start(), span));
            write(picture, path.svg());
            write(csv, ValidationTable.of(moments).render(Format.CSV));
            write(page, ValidationTable.page(moments));
            print(moments);
            boolean missed = moments.stream().anyMatch(moment -> moment.outcome() == Moment.Outcome.MISSED);
            return missed ? ExitCode.CHECK_FELL_SHORT : ExitCode.OK;
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    private static void write(OutputFile file, String text) {
        try {
            Files.writeString(file.temporary(), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw file.failed(failed);
        }
        file.complete();
    }

    private void print(List<Moment> moments) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (format != Format.TEXT) {
            stdout.print(ValidationTable.of(moments).render(format));
        } else {
            stdout.println(ValidationTable.brief(moments).render(Format.TEXT));
            stdout.println(ValidationTable.sentence(moments));
            stdout.println("Written: " + out.resolve("validation.csv") + ", validation.md, beveridge.svg");
        }
        stdout.flush();
    }

    /** Reads seeds such as {@code 1-5} or {@code 3,8,21}. */
    static final class SeedsText implements ITypeConverter<Seeds> {
        private static final int MOST = 1000;

        @Override
        public Seeds convert(String text) {
            if (text.matches("[0-9]{1,9}-[0-9]{1,9}")) {
                int sign = text.indexOf('-');
                long first = Long.parseLong(text.substring(0, sign));
                long last = Long.parseLong(text.substring(sign + 1));
                if (first <= last && last - first < MOST) {
                    return new Seeds(LongStream.rangeClosed(first, last).boxed().toList());
                }
            } else if (text.matches("[0-9]{1,9}(,[0-9]{1,9})*")) {
                List<Long> numbers = new ArrayList<>();
                for (String seed : text.split(",")) {
                    numbers.add(Long.parseLong(seed));
                }
                return new Seeds(List.copyOf(numbers));
            }
            throw new TypeConversionException(
                    "read '" + text + "'; allowed is a range such as 1-5 or whole numbers with commas, such as 1,2,3.");
        }
    }
}
