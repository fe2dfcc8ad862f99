package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import nl.draagkracht.experiment.Beveridge;
import nl.draagkracht.experiment.Moment;
import nl.draagkracht.experiment.Moments;
import nl.draagkracht.report.BeveridgePicture;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.OutputFile;
import nl.draagkracht.report.ValidationTable;
import nl.draagkracht.scenario.Episode;
import nl.draagkracht.scenario.FittedNumbers;
import nl.draagkracht.scenario.ResolvedScenario;
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
            "",
            "--placebo, --stabilisation, --speeds, --samples and --peaks are checks of the mechanism, one at a time; each writes a CSV of its "
                    + "own name to DIR.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht validate",
            "  draagkracht validate --sample 0.005 --seeds 1-3 --months 24 --out check",
            "  draagkracht validate my-baseline.json --format csv > moments.csv",
            "  draagkracht validate --episode 2008       a results folder, month by month",
            "  draagkracht validate --episode 2020 --without-now",
            "  draagkracht validate --placebo            lay-offs by lot, against twins",
            "  draagkracht validate --stabilisation      what taxes and benefits make good",
            "  draagkracht validate --speeds             the same automation, 1 to 8 years",
            "  draagkracht validate --samples            does the answer depend on the sample",
            "  draagkracht validate --peaks              unemployment of every scenario"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final int DEFAULT_MONTHS = 24;
    private static final List<Long> DEFAULT_SEEDS = List.of(1L, 2L, 3L, 4L, 5L);
    private static final List<Long> SHORT_SEEDS = List.of(1L, 2L, 3L, 4L);

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description =
                    "A baseline with other numbers; default: baseline. With --speeds the scenario whose automation"
                            + " is delivered; default: expected. With --peaks the only one; default: all that ship.")
    private String scenarioName;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            converter = RunOptions.SampleText.class,
            description =
                    "Share of the inhabitants, 0.001 to 1; default: 0.02, with --speeds 0.01, with --peaks 0.005.")
    private Double sample;

    @Option(
            names = "--seeds",
            paramLabel = "N-M",
            converter = SeedsText.class,
            description = "Seeds as a range or a list with commas; default: 1-5, of an episode 1, with --speeds"
                    + " and --peaks 1-4, with --samples 1-3.")
    private Seeds seeds;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = RunOptions.MonthsText.class,
            description = "Months of each run, all of which are measured; default: 24, of an episode and with --peaks"
                    + " all.")
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

    @Option(
            names = "--speeds",
            description =
                    "Delivers the automation of a scenario in 1, 2, 4 and 8 years, and shows how much of it runs through"
                            + " hiring and how much through dismissals.")
    private boolean speeds;

    @Option(
            names = "--samples",
            paramLabel = "SHARES",
            arity = "0..1",
            fallbackValue = "0.005,0.02,0.2",
            converter = SharesText.class,
            description = "Runs the baseline in samples of these sizes and shows whether they differ by more than luck;"
                    + " 0.005,0.02,0.2 when none are given. The seeds are those of the largest, smaller ones get more.")
    private Shares samples;

    @Option(
            names = "--stabilisation",
            description =
                    "Lays off 1, 2, 5 and 10 %% of all workers by lot and shows how much of the lost income taxes and"
                            + " benefits make good, 1 to 36 months after, in rights and (in brackets) in euros paid.")
    private boolean stabilisation;

    @Option(
            names = "--peaks",
            description = "Shows the highest unemployment of every shipped scenario under every closure, beside what it"
                    + " was meant to be.")
    private boolean peaks;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = RunOptions.ThreadsText.class,
            description = "Runs at once; all processors when not given.")
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

    /** Shares of the inhabitants. */
    record Shares(List<Double> numbers) {}

    @Override
    public Integer call() {
        refuseContradictions();
        if (episode != null) {
            return new EpisodeRun(spec, out, format, atOnce())
                    .of(Episode.of(episode), sample(0.02), seeds(List.of(1L)), months, !withoutNow);
        }
        var check = new MechanismCheck(spec, out, format, atOnce());
        try {
            if (placebo) {
                return check.placebo(baselineOf(DEFAULT_MONTHS, 0.02), seeds(DEFAULT_SEEDS));
            }
            if (stabilisation) {
                return check.stabilisation(baselineOf(DEFAULT_MONTHS, 0.01), seeds(List.of(1L, 2L)));
            }
            if (speeds) {
                return check.speeds(scenario("expected", 0.01), seeds(SHORT_SEEDS));
            }
            if (samples != null) {
                return check.samples(baselineOf(DEFAULT_MONTHS, 0.02), samples.numbers(), seeds(List.of(1L, 2L, 3L)));
            }
            return peaks ? check.peaks(scenarios(), seeds(SHORT_SEEDS)) : baseline();
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    /** Options that would have no effect are refused rather than ignored. */
    private void refuseContradictions() {
        var asked = new ArrayList<String>();
        addWhen(episode != null, "--episode", asked);
        addWhen(placebo, "--placebo", asked);
        addWhen(stabilisation, "--stabilisation", asked);
        addWhen(speeds, "--speeds", asked);
        addWhen(samples != null, "--samples", asked);
        addWhen(peaks, "--peaks", asked);
        if (asked.size() > 1) {
            throw refusal(String.join(" and ", asked), "allowed is one of them at a time");
        }
        String check = asked.isEmpty() ? "" : asked.get(0) + " and ";
        if (episode != null) {
            refuseOfEpisode();
        } else if (withoutNow) {
            throw refusal(check + "--without-now", "allowed is --without-now with --episode 2020 only");
        }
        if (samples != null && sample != null) {
            throw refusal(check + "--sample", "allowed are the shares behind --samples: --samples 0.005,0.02");
        }
        if ((placebo || stabilisation || speeds) && months != null) {
            throw refusal(check + "--months", "allowed is " + asked.get(0) + " alone, which has a length of its own");
        }
        if (samples != null && seeds != null && seeds.numbers().size() < 2) {
            throw refusal(check + "one seed", "allowed are two or more, from which the sampling error is told");
        }
    }

    private void refuseOfEpisode() {
        if (!Episode.YEARS.contains(episode)) {
            throw refusal("--episode '" + episode + "'", "allowed is " + String.join(" or ", Episode.YEARS));
        }
        if (scenarioName != null) {
            throw refusal(
                    "--episode " + episode + " and SCENARIO '" + scenarioName + "'",
                    "an episode has numbers of its own: allowed is --episode without a scenario");
        }
        if (withoutNow && !episode.equals("2020")) {
            throw refusal(
                    "--episode " + episode + " and --without-now",
                    "NOW paid wages in 2020 and 2021: allowed is --without-now with --episode 2020 only");
        }
        int most = Episode.of(episode).demand().size();
        if (months != null && months > most) {
            throw refusal("--episode " + episode + " and --months " + months, "allowed is at most " + most + " months");
        }
    }

    private static void addWhen(boolean isAsked, String option, List<String> asked) {
        if (isAsked) {
            asked.add(option);
        }
    }

    private ParameterException refusal(String read, String allowed) {
        return new ParameterException(spec.commandLine(), "Read " + read + "; " + allowed + ".");
    }

    private int atOnce() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private double sample(double usual) {
        return sample == null ? usual : sample;
    }

    private List<Long> seeds(List<Long> usual) {
        return seeds == null ? usual : seeds.numbers();
    }

    private ResolvedScenario baselineOf(int usualMonths, double usualSample) {
        var given = scenario(ScenarioLibrary.BASELINE, usualSample);
        return given.with(given.settings().withMonths(months == null ? usualMonths : months));
    }

    private ResolvedScenario scenario(String usual, double usualSample) {
        var given = ScenarioReader.read(scenarioName == null ? usual : scenarioName);
        return given.with(given.settings().withSample(sample(usualSample)));
    }

    /** The scenarios whose peaks are asked for: one, or all that ship but the baseline. */
    private List<ResolvedScenario> scenarios() {
        List<String> names = scenarioName == null ? ScenarioLibrary.shippedNames() : List.of(scenarioName);
        var found = names.stream()
                .map(ScenarioReader::read)
                .filter(scenario -> scenarioName != null || !scenario.isBaseline())
                .map(scenario -> scenario.with(scenario.settings()
                        .withSample(sample(0.005))
                        .withMonths(months == null ? scenario.months() : Math.min(months, scenario.months()))))
                .toList();
        if (found.get(0).isBaseline()) {
            throw refusal("--peaks with " + scenarioName, "allowed are scenarios that differ from it");
        }
        return found;
    }

    private Integer baseline() {
        List<Long> numbers = seeds(DEFAULT_SEEDS);
        ResolvedScenario scenario = baselineOf(DEFAULT_MONTHS, 0.02);
        try (OutputFile csv = OutputFile.open(out.resolve("validation.csv"));
                OutputFile page = OutputFile.open(out.resolve("validation.md"));
                OutputFile picture = OutputFile.open(out.resolve("beveridge.svg"))) {
            List<RunResult> runs = Moments.runs(scenario, numbers, atOnce());
            List<Moment> moments = Moments.of(scenario, runs);
            var path = new BeveridgePicture(
                    Beveridge.path(runs, scenario.settings().start(), scenario.months()));
            csv.write(ValidationTable.of(moments).render(Format.CSV));
            page.write(ValidationTable.page(moments));
            picture.write(path.svg());
            print(moments);
            boolean missed = moments.stream().anyMatch(moment -> moment.outcome() == Moment.Outcome.MISSED);
            return missed ? ExitCode.CHECK_FELL_SHORT : ExitCode.OK;
        }
    }

    private void print(List<Moment> moments) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (format != Format.TEXT) {
            stdout.print(ValidationTable.of(moments).render(format));
        } else {
            stdout.println(ValidationTable.brief(moments).render(Format.TEXT));
            stdout.println(ValidationTable.sentence(moments));
            stdout.println(FittedNumbers.packaged().sentence());
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

    /** Reads shares of the inhabitants such as {@code 0.005,0.02}. */
    static final class SharesText implements ITypeConverter<Shares> {

        @Override
        public Shares convert(String text) {
            var shares = new ArrayList<Double>();
            for (String share : text.split(",", -1)) {
                if (!share.matches("[0-9.]+")) {
                    throw refusal(text);
                }
                shares.add(new RunOptions.SampleText().convert(share));
            }
            if (shares.size() < 2 || shares.stream().distinct().count() < shares.size()) {
                throw refusal(text);
            }
            return new Shares(List.copyOf(shares));
        }

        private static TypeConversionException refusal(String read) {
            return new TypeConversionException("read '" + read
                    + "'; allowed are two or more different shares with commas, such as 0.005,0.02,0.2"
                    + " (a scenario comes before --samples).");
        }
    }
}
