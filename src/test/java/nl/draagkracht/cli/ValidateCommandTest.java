package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code validate}: files, summary and exit codes. */
class ValidateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void writesEveryPublishedNumberAndEndsWithOneWhenSomeAreMissed() throws IOException {
        int code =
                execute("validate", "--sample", "0.001", "--seeds", "1", "--months", "4", "--out", folder.toString());
        // a sample of one in a thousand cannot hold a tolerance of one per cent everywhere
        assertThat(code).isEqualTo(1);
        var lines = Files.readAllLines(folder.resolve("validation.csv"));
        assertThat(lines.get(0)).startsWith("indicator,breakdown,group,target,ours,difference,tolerance");
        assertThat(lines).anyMatch(line -> line.startsWith("wwStock,total,,191459,"));
        assertThat(Files.readString(folder.resolve("validation.md"))).contains("| wwStock, benefits | 191,459 | A |");
        assertThat(out.toString()).contains("published numbers", "are missed", "validation.csv");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void seedsThatCannotBeReadAreRefused() {
        assertThat(execute("validate", "--seeds", "5-1")).isEqualTo(2);
        assertThat(err.toString()).contains("read '5-1'", "a range such as 1-5").doesNotContain("at nl.");
        assertThat(execute("validate", "--seeds", "a")).isEqualTo(2);
        assertThat(execute("validate", "--sample", "2")).isEqualTo(2);
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new Simulation())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
