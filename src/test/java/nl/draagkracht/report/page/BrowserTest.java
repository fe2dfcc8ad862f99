package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, where one is installed: every chart is drawn, the language is kept, nothing goes out. */
class BrowserTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void everyChartIsDrawnInTheLanguageOfTheAddressAndNothingIsAskedOfTheNetwork() throws Exception {
        Optional<Path> browser = browser();
        if (browser.isEmpty()) {
            System.err.println("SKIPPED: no Chromium on the path, so report.html was not opened in a browser.");
        }
        assumeTrue(browser.isPresent(), "no Chromium on the path");
        Path page = folder.resolve("report.html");
        Files.write(
                page,
                new ReportPage(
                                ScenarioReader.read("white-collar-shock"),
                                MadeRun.ofEverything(0.5).beside(MadeRun.ofEverything(0)),
                                new Origin("0.1.0", "abc1234", "f".repeat(64)))
                        .bytes());
        Path log = folder.resolve("net.json");

        String shown = shown(browser.get(), page, log);

        assertThat(shown)
                .contains("<html lang=\"nl\"", "Een schok voor kantoorwerk in drie jaar – Draagkracht</title>");
        long boxes = count("data-panel=\"", shown);
        assertThat(boxes).isGreaterThan(20);
        assertThat(count("<svg ", shown)).isEqualTo(boxes);
        assertThat(shown).contains("Kleuren: als het apparaat");
        // The log names every address that was asked for; a browser's own errands go to its maker, ours would not.
        List<String> asked = Pattern.compile("\"url\":\"([a-z]+://[^\"]*)\"")
                .matcher(Files.readString(log))
                .results()
                .map(match -> match.group(1))
                .filter(address -> address.startsWith("http"))
                .filter(address -> !address.matches("https?://[a-z0-9.-]*(google|googleapis|gvt1|gstatic)\\.com/.*"))
                .toList();
        assertThat(asked).isEmpty();
    }

    private String shown(Path browser, Path page, Path log) throws IOException, InterruptedException {
        Path out = folder.resolve("shown.html");
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--log-net-log=" + log,
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri() + "#lang=nl"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static Optional<Path> browser() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                Path candidate = Path.of(place, name);
                if (Files.isExecutable(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
