package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration that was packaged, good or bad, as the program meets it: in a process of its own, before all other files. */
class PackagedCalibrationTest {
    private static final String FILE = """
            {"program": "draagkracht", "version": "0.1.0", "date": "2026-11-29", "plan": "A plan", "method": "bobyqa",
             "evaluations": 30, "ended": "converged", "sample": 0.01, "seeds": [1, 2], "months": 24,
             "objective": {"before": 3, "achieved": 2},
             "parameters": [{"name": "%s", "unit": "x", "before": 0.5, "after": %s, "low": 0.2, "high": 0.6}],
             "moments": [{"target": "unemploymentRate", "weight": 1, "published": 0.039, "tolerance": 0.05,
               "before": 0.04, "achieved": 0.039, "held": true}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aGoodOneIsInForceAndSaysSo() throws Exception {
        packaged(FILE.formatted("labour.search.effortAttached", "0.4321"));
        assertThat(run("explain", "effortAttached")).isZero();
        assertThat(text("out")).contains("0.4321", "calibrated (calibration.json, 2026-11-29) to unemploymentRate");
    }

    @Test
    void aBadOneIsRefusedByNameWhateverIsAsked() throws Exception {
        packaged(FILE.formatted("labour.search.effortAtached", "0.7"));
        for (var asked : List.of(
                List.of("explain", "effortAttached"),
                List.of("list", "parameters"),
                List.of("run", "baseline", "--months", "1", "--sample", "0.001"),
                List.of("calibrate", "--evaluations", "30"),
                List.of("schema"))) {
            assertThat(run(asked.toArray(String[]::new))).as(asked.toString()).isEqualTo(2);
            assertThat(text("err"))
                    .contains("parameters/calibration.json", "labour.search.effortAtached", "Maybe")
                    .doesNotContain("\tat ", "Exception");
            assertThat(text("out")).isEmpty();
        }
    }

    @Test
    void aNumberOutsideItsBoundsIsRefused() throws Exception {
        packaged(FILE.formatted("labour.search.effortAttached", "0.7"));
        assertThat(run("list", "parameters")).isEqualTo(2);
        assertThat(text("err")).contains("0.7", "0.2 to 0.6", "calibrate again").doesNotContain("\tat ");
    }

    private void packaged(String text) throws IOException {
        Files.createDirectories(folder.resolve("parameters"));
        Files.writeString(folder.resolve("parameters/calibration.json"), text);
    }

    /** The program with the file before its own resources. */
    private int run(String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                Draagkracht.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream));
    }
}
