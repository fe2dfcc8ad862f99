package nl.draagkracht.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands, options and names. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        header = "Print a script that lets bash or zsh complete commands and names.",
        description = {
            "",
            "Completes commands, options, names of shipped scenarios, of rooms and of everything that can be explained. "
                    + "The shell must know the program as draagkracht; an alias is enough. In ~/.bashrc or ~/.zshrc:",
            ""
        },
        footer = {
            "",
            "  alias draagkracht='java -jar /path/to/draagkracht.jar'",
            "  source <(draagkracht completion)",
            "",
            "Faster, since the script changes with the program only: write it once, then source the file:",
            "",
            "  draagkracht completion > ~/.draagkracht-completion"
        })
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(AutoComplete.bash("draagkracht", spec.root().commandLine()));
        stdout.flush();
    }
}
