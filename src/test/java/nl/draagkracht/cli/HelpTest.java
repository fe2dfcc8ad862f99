package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.draagkracht.report.SmallResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Help pages one wants to read, and a completion script that shells accept. */
class HelpTest {

    private static final int TERMINAL = 80;

    @TempDir
    private Path folder;

    @Test
    void everyCommandHasAHeaderAndExamplesThatFitATerminal() {
        for (CommandLine command : commands(Draagkracht.commandLine(new SmallResults(1000)))) {
            var usage = command.getCommandSpec().usageMessage();
            String name = command.getCommandSpec().qualifiedName();
            assertThat(usage.header()).as("header of " + name).isNotEmpty();
            // Prose is wrapped between words; an example that is wrapped cannot be copied.
            for (String line : usage.footer()) {
                assertThat(line.startsWith("  ") ? line.length() : 0)
                        .as(name + ": " + line)
                        .isLessThanOrEqualTo(TERMINAL);
            }
        }
    }

    @Test
    void theMainHelpListsCommandsInTheOrderOfAFirstDay() {
        StringWriter out = new StringWriter();
        Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .execute("--help");
        assertThat(out.toString())
                .containsSubsequence(
                        "\n  run ", "\n  list ", "\n  explain ", "\n  new ", "\n  schema ", "\n  completion ")
                .contains("draagkracht new my-scenario", "java -jar target/draagkracht.jar");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
    void bashAcceptsTheScriptAndCompletesNames() throws IOException, InterruptedException {
        StringWriter out = new StringWriter();
        Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .execute("completion");
        Path script = Files.writeString(folder.resolve("completion.bash"), out.toString());

        assertThat(bash("bash", "-n", script.toString())).isEmpty();
        assertThat(completed(script, "draagkracht run white")).isEqualTo("white-collar-shock");
        assertThat(completed(script, "draagkracht trace expected --random dis")).isEqualTo("displaced");
        assertThat(completed(script, "draagkracht explain wageSub")).isEqualTo("wageSubsidy");
        assertThat(completed(script, "draagkracht explain technology.scenario.adoptionS"))
                .isEqualTo("technology.scenario.adoptionSpeed");
        assertThat(completed(script, "draagkracht list ind")).isEqualTo("indicators");
    }

    private String completed(Path script, String typed) throws IOException, InterruptedException {
        // compopt works inside a running completion only; here it has nothing to say.
        String commands = "compopt() { :; }; source '" + script + "'; COMP_WORDS=(" + typed
                + "); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _complete_draagkracht; echo ${COMPREPLY[@]}";
        return bash("bash", "-c", commands);
    }

    private static String bash(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.strip();
    }

    private static List<CommandLine> commands(CommandLine root) {
        List<CommandLine> all = new ArrayList<>(List.of(root));
        for (CommandLine child : root.getSubcommands().values()) {
            all.addAll(commands(child));
        }
        return all;
    }
}
