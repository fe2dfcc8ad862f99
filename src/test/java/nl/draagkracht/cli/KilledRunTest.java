package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped from outside, in a process of its own: no half result, whatever the signal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it")
class KilledRunTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SIGTERM = 143;

    @TempDir
    private Path folder;

    @Test
    void aRunToldToEndLeavesNothing() throws Exception {
        Process run = startedRun();
        run.destroy();

        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(SIGTERM);
        assertThat(folder.resolve("results")).doesNotExist();
        assertThat(folder.resolve("err"))
                .content()
                .contains("Interrupted; nothing was left behind.")
                .doesNotContain("\tat ");
    }

    @Test
    void aKilledRunLeavesNothingThatLooksLikeAResultAndTheNextSweepsIt() throws Exception {
        Process run = startedRun();
        run.destroyForcibly().waitFor();
        assertThat(found()).singleElement().asString().startsWith(".fast-");

        Process next = start("run", "fast", "--months", "1");
        assertThat(next.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(next.exitValue()).isZero();
        assertThat(found()).singleElement().asString().startsWith("fast-");
    }

    /** A long run that has begun to gather its results. */
    private Process startedRun() throws Exception {
        Process run = start("run", "fast", "--months", "1200");
        Instant end = Instant.now().plus(PATIENCE);
        while (found().isEmpty() && run.isAlive() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(found()).isNotEmpty();
        // the hook against interruption is set within the next instructions
        Thread.sleep(500);
        return run;
    }

    private Process start(String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new java.util.ArrayList<String>(List.of(
                java.toString(), "-Xmx1g", "-cp", System.getProperty("java.class.path"), Draagkracht.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("--sample", "0.001", "--out", folder.resolve("results").toString(), "--quiet"));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(new File(folder.toFile(), "err"))
                .start();
    }

    private List<String> found() throws IOException {
        Path results = folder.resolve("results");
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
