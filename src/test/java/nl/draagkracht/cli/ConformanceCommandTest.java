package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.report.SmallResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code conformance}: lines with verdict, exit codes, paths and mistakes. */
class ConformanceCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void everyTargetStandsBesideOursAndTheStepsGoToAFile() throws IOException {
        Path paths = folder.resolve("paths.csv");
        // 100,000 workers: false alarm of all 42 lines of agents together once in 240 seeds; the seed is fixed
        assertThat(execute("--workers", "100000", "--seed", "3", "--out", paths.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("70 targets: 70 hold, 0 miss", "steadyState", "paperAgents", "highestVacancyRate");
        assertThat(err.toString()).contains("conformance: ", "Paths: ");
        assertThat(Files.readString(paths))
                .startsWith("part,version,replica,step,occupation,wanted,employed,unemployed,vacant,longTerm,")
                .contains(
                        "twoOccupations,expectedValues,1,1,occupation 2,508,495.82394",
                        "businessCycle,agents,1,1236,,");
    }

    @Test
    void aNetworkOfTheUserIsAutomated() throws IOException {
        assertThat(execute("--example")).isZero();
        Path network = Files.writeString(folder.resolve("network.csv"), out.toString());
        assertThat(execute("--network", network.toString(), "--workers", "100000", "--format", "csv", "--quiet"))
                .isZero();
        assertThat(out.toString())
                .startsWith("occupation,version,demandBefore,demandAfter,")
                .contains("clerks,expectedValues,182880,104702,4.321,4.564,", "(all),paperAgents,508000,508000,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void mistakesAreNamed() throws IOException {
        assertThat(execute("--workers", "half")).isEqualTo(2);
        assertThat(err.toString()).contains("'half'", "100000 to 20000000");
        Path network = Files.writeString(folder.resolve("network.csv"), "occupation,employed\n");
        assertThat(execute("--network", network.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("network.csv, line 1", "allowed: 1 to 2000");
        assertThat(execute("--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("it is a folder");
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "conformance";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
