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

/** The command {@code calibrate}: the file, the tables, the progress and what it refuses. */
class CalibrateCommandTest {
    private static final String PLAN = """
            {"title": "Two numbers", "sample": 0.001, "seeds": [1], "months": 1, "evaluations": 5,
             "parameters": [{"name": "labour.separation.toUnemployment"}, {"name": "labour.search.half"}],
             "moments": [{"target": "unemploymentRate"}]}
            """;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void whatWasFoundIsFrozen() throws IOException {
        String plan = Files.writeString(folder.resolve("plan.json"), PLAN).toString();
        Path results = folder.resolve("results");
        assertThat(execute("calibrate", plan, "--out", results.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "labour.search.half",
                        "unemploymentRate",
                        "The sum of squared misses went from",
                        "calibration.json");
        assertThat(err.toString()).contains("evaluation 1 of at most 5: ", "best ", " s left");
        assertThat(Files.readString(results.resolve("calibration.json")))
                .contains(
                        "\"plan\" : \"Two numbers\"",
                        "\"method\" : \"least-squares\"",
                        "\"achieved\" : ",
                        "\"held\" : ");
        assertThat(results.toFile().list()).containsExactly("calibration.json");
    }

    @Test
    void mistakesAreNamedBeforeAnythingRuns() throws IOException {
        assertThat(execute("calibrate", "--method", "cmaes")).isEqualTo(2);
        assertThat(err.toString())
                .contains("read 'cmaes'; allowed are least-squares, bobyqa and cma-es. Maybe cma-es?");
        assertThat(execute("calibrate", "--evaluations", "4")).isEqualTo(2);
        assertThat(err.toString()).contains("Read '--evaluations 4'; allowed is a whole number of at least ");
        String wrong = PLAN.replace("search.half", "search.hlf");
        String plan = Files.writeString(folder.resolve("plan.json"), wrong).toString();
        assertThat(execute("calibrate", plan, "--out", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("/parameters/1/name", "Maybe labour.search.half", "1 problem; nothing was run.")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new Simulation())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
