package nl.draagkracht.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.draagkracht.report.ResultsException;
import nl.draagkracht.scenario.ScenarioException;
import nl.draagkracht.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when something goes wrong: a clear sentence for a user's mistake, a trace only for one of ours. */
final class Mistakes {

    private Mistakes() {}

    /** A mistake in the arguments. */
    static int inArguments(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(mistake.getMessage());
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("  Maybe " + String.join(", ", near));
            }
        }
        err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    /** A mistake in a scenario file, a place that cannot hold results, or a failure of the run. */
    static int inRun(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof ScenarioException scenario) {
            int count = scenario.problems().size();
            err.println(scenario.getMessage());
            String left = line.getCommandName().equals("new") ? "; nothing was written." : "; nothing was run.";
            err.println(count == 1 ? "1 problem" + left : count + " problems" + left);
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof ResultsException results) {
            err.println(results.getMessage());
            return results.isRefusedBeforeTheRun() ? ExitCode.BAD_INPUT : ExitCode.RUN_FAILED;
        }
        if (failure instanceof StoreException store) {
            err.println(store.getMessage());
            return ExitCode.BAD_INPUT;
        }
        err.println("The run failed: " + failure.getMessage());
        if (!(failure instanceof OutOfMemory)) {
            failure.printStackTrace(err);
        }
        return ExitCode.RUN_FAILED;
    }

    /** The machine gave too little memory for this sample. */
    static final class OutOfMemory extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfMemory(OutOfMemoryError cause) {
            super(
                    "the memory given to Java is too small for this sample; take a smaller --sample or start Java with a"
                            + " larger -Xmx",
                    cause);
        }
    }
}
