package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.draagkracht.conformance.Bench;
import nl.draagkracht.conformance.Comparison;
import nl.draagkracht.conformance.ConformanceCheck;
import nl.draagkracht.conformance.ConformanceParameters;
import nl.draagkracht.conformance.Network;
import nl.draagkracht.conformance.NetworkAutomation;
import nl.draagkracht.conformance.NetworkLabour;
import nl.draagkracht.conformance.Observer;
import nl.draagkracht.conformance.Version;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.report.ConformanceTables;
import nl.draagkracht.report.Format;
import nl.draagkracht.report.NetworkPaths;
import nl.draagkracht.scenario.NetworkFile;
import nl.draagkracht.scenario.ParameterReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the labour room's own functions, in their simplest limit, against a published model. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "Reproduce a published model with the labour market's own functions.",
        description = {
            "",
            "One occupation network, no provinces, contracts, wages or durations: there the search for work is the model of "
                    + "del Rio-Chanona et al. (2021). Runs it in expected values and in agents, twice: hired by the rule of "
                    + "the month and vacancy by vacancy as in the paper. Prints each number of theirs beside ours: steady "
                    + "state, business cycle, two occupations, units of time. Ends with exit code 1 when one misses.",
            "",
            "With --network: automates hours on a network of your own for thirty years and prints what becomes of each "
                    + "occupation; nothing is published to compare that with.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  draagkracht conformance",
            "  draagkracht conformance --workers 5000000 --seed 7 --format csv > check.csv",
            "  draagkracht conformance --out paths.csv",
            "  draagkracht conformance --example > network.csv",
            "  draagkracht conformance --network network.csv"
        })
final class ConformanceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "500000",
            converter = WorkersText.class,
            description = "Labour force of the agents, 100000 to 20000000; default: ${DEFAULT-VALUE}.")
    private Integer workers;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            converter = RunOptions.SeedText.class,
            description = "Whole number from which the agents' luck follows; default: ${DEFAULT-VALUE}.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = RunOptions.ThreadsText.class,
            description = "Threads; all processors when not given. The result does not depend on it.")
    private Integer threads;

    @Option(
            names = "--network",
            paramLabel = "FILE",
            description =
                    "Automates the occupations of this CSV: occupation, employed, automated (share of its hours) and "
                            + "one column per occupation with the share of job changes that go there.")
    private Path network;

    @Option(names = "--example", description = "Prints such a network to begin with; its numbers are made up.")
    private boolean example;

    @Option(names = "--format", paramLabel = "FORMAT", description = "What stdout holds: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes every step of every run to a CSV file.")
    private Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks on stderr; errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        if (example && (network != null || out != null || format != Format.TEXT)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Read --example with --network, --out or --format; allowed is --example alone, which prints a CSV.");
        }
        if (example) {
            print(NetworkFile.example());
            return ExitCode.OK;
        }
        Network given = network == null ? null : NetworkFile.read(network);
        int sweepers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try (Sweep sweep = new Sweep(sweepers);
                NetworkPaths paths = out == null ? null : NetworkPaths.open(out)) {
            int code = given == null ? check(sweep, paths) : automate(given, sweep, paths);
            if (paths != null) {
                paths.complete();
                remark("Paths: " + out);
            }
            return code;
        } catch (OutOfMemoryError tooLarge) {
            throw new Mistakes.OutOfMemory(tooLarge);
        }
    }

    private Bench bench(Sweep sweep, Observer observer) {
        var parameters = ParameterReader.room("conformance", ConformanceParameters.class);
        return new Bench(parameters, workers, seed, sweep, observer);
    }

    private int check(Sweep sweep, NetworkPaths paths) {
        double steps = 2 * new ConformanceCheck(bench(sweep, Observer.silent())).agentSteps();
        List<Comparison> lines;
        try (StepProgress progress = progress(steps)) {
            var check = new ConformanceCheck(bench(sweep, observer(paths, progress)));
            lines = new ArrayList<>(check.expected());
            lines.addAll(check.agents(Version.AGENTS));
            lines.addAll(check.agents(Version.PAPER_AGENTS));
        }
        print(ConformanceTables.comparisons(lines, format));
        if (format != Format.TEXT) {
            remark(ConformanceTables.sentence(lines));
        }
        return lines.stream().anyMatch(Comparison::misses) ? ExitCode.CHECK_FELL_SHORT : ExitCode.OK;
    }

    private int automate(Network given, Sweep sweep, NetworkPaths paths) {
        double steps = 2 * new NetworkAutomation(bench(sweep, Observer.silent()), given).steps();
        var outcomes = new ArrayList<NetworkAutomation.Outcome>();
        try (StepProgress progress = progress(steps)) {
            var automation = new NetworkAutomation(bench(sweep, observer(paths, progress)), given);
            for (var version : Version.values()) {
                outcomes.addAll(automation.outcomes(version));
            }
        }
        print(ConformanceTables.outcomes(outcomes).render(format));
        return ExitCode.OK;
    }

    private StepProgress progress(double steps) {
        return new StepProgress("conformance", spec.commandLine().getErr(), quiet, steps);
    }

    /** Agents take the time, so that only their steps count, each by the share of the workers that take it. */
    private Observer observer(NetworkPaths paths, StepProgress progress) {
        return (run, step, wanted, labour) -> {
            if (paths != null) {
                paths.step(run, step, wanted, labour);
            }
            if (run.version() != Version.EXPECTED) {
                progress.add(
                        labourForce(labour) / workers,
                        run.part().key() + ", " + run.version().key());
            }
        };
    }

    private static double labourForce(NetworkLabour labour) {
        double sum = 0;
        for (int i = 0; i < labour.occupations(); i++) {
            sum += labour.employed(i) + labour.unemployed(i);
        }
        return sum;
    }

    private void print(String text) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(text);
        stdout.flush();
    }

    private void remark(String text) {
        if (!quiet) {
            spec.commandLine().getErr().println(text);
        }
    }

    /** Reads a number of workers. */
    static final class WorkersText implements ITypeConverter<Integer> {
        private static final int FEWEST = 100_000;
        private static final int MOST = 20_000_000;

        @Override
        public Integer convert(String text) {
            return (int) RunOptions.whole(text, FEWEST, MOST, "a whole number from " + FEWEST + " to " + MOST);
        }
    }
}
