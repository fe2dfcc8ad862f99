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
        assertThat(out.toString()).contains("published numbers", "are missed", "validation.csv", "numbers were fitted");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void seedsThatCannotBeReadAreRefused() {
        assertThat(execute("validate", "--seeds", "5-1")).isEqualTo(2);
        assertThat(err.toString()).contains("read '5-1'", "a range such as 1-5").doesNotContain("at nl.");
        assertThat(execute("validate", "--seeds", "a")).isEqualTo(2);
        assertThat(execute("validate", "--sample", "2")).isEqualTo(2);
    }

    /** What would have no effect is refused and named, before anything is run. */
    @Test
    void optionsThatWouldBeIgnoredAreRefused() {
        assertRefused("an episode has numbers of its own", "baseline", "--episode", "2008");
        assertRefused("Read --episode and --placebo", "--episode", "2008", "--placebo");
        assertRefused("Read --speeds and --peaks", "--speeds", "--peaks");
        assertRefused("NOW paid wages in 2020 and 2021", "--episode", "2008", "--without-now");
        assertRefused("with --episode 2020 only", "--without-now");
        assertRefused("Read --placebo and --without-now", "--placebo", "--without-now");
        assertRefused("at most 36 months", "--episode", "2020", "--months", "37");
        assertRefused("allowed is 2008 or 2020", "--episode", "1929");
        assertRefused("Read --placebo and --months", "--placebo", "--months", "12");
        assertRefused("Read --speeds and --months", "--speeds", "--months", "12");
        assertRefused("Read --samples and --sample", "--sample", "0.01", "--samples");
        assertRefused("two or more", "--samples", "--seeds", "3");
        assertRefused("two or more different shares", "--samples", "0.01");
        assertRefused("a scenario comes before --samples", "--samples", "baseline");
        assertRefused("allowed are scenarios that differ from it", "--peaks", "baseline");
        assertRefused("Maybe expected", "--speeds", "baseline");
        assertRefused("1 to 1024", "--threads", "0");
    }

    private void assertRefused(String message, String... arguments) {
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(execute(all)).as(message).isEqualTo(2);
        assertThat(err.toString()).contains(message, "--help").doesNotContain("at nl.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checksOfTheMechanismWriteAFileOfTheirOwn() throws IOException {
        String place = folder.toString();
        int code = execute("validate", "--samples", "0.001,0.002", "--seeds", "1-2", "--months", "2", "--out", place);
        assertThat(code).isBetween(0, 1);
        assertThat(Files.readAllLines(folder.resolve("samples.csv")).get(0))
                .startsWith("indicator,unit,sample,ours,error,largest");
        assertThat(out.toString()).contains("comparisons with the largest sample");
        assertThat(execute(
                        "validate",
                        "plateau",
                        "--peaks",
                        "--sample",
                        "0.001",
                        "--seeds",
                        "1",
                        "--months",
                        "2",
                        "--format",
                        "csv",
                        "--out",
                        place))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("peaks.csv")))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("plateau,reinstatement,true,0.001,"));
        assertThat(out.toString()).contains("scenario,closure,own,aimedAt");
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new Simulation())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
