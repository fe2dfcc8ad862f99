package nl.draagkracht.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents that nobody checks are wrong within a year: schedule, glossary, README and drawing are held against the code. */
class DocumentsTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Path CODE = Path.of("src/main/java/nl/draagkracht");

    @Test
    void theScheduleOfTheModelPageIsThatOfTheCode() throws IOException {
        var code = find("progress\\.phase\\(\"(.*?)\"\\)", CODE.resolve("simulation/MonthlySchedule.java"));
        var page = find("(?m)^### \\d+\\. (.*)$", SITE.resolve("model.md"));
        assertThat(code).hasSize(10).isEqualTo(page);
    }

    @Test
    void everyClassOfTheLawIsInTheGlossary() throws IOException {
        var glossary = Files.readString(SITE.resolve("glossary.md"));
        try (var files = Files.list(CODE.resolve("law"))) {
            var missing = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .filter(name -> !glossary.contains("`" + name + "`"))
                    .sorted()
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void everyRoomHasAPageInfoOfAtMostFifteenLines() throws IOException {
        try (var rooms = Files.walk(CODE)) {
            for (var room : rooms.filter(Files::isDirectory).toList()) {
                if (!room.equals(CODE)) {
                    assertThat(Files.readAllLines(room.resolve("package-info.java")))
                            .as(room.toString())
                            .hasSizeLessThanOrEqualTo(15);
                }
            }
        }
    }

    @Test
    void filesNamedInTheReadmeExist() throws IOException {
        for (var path : find("`((?:src|scenarios|results|\\.ci|\\.github)[\\w./-]*)`", Path.of("README.md"))) {
            assertThat(Path.of(path)).exists();
        }
    }

    @Test
    void scenariosRunInTheReadmeExist() throws IOException {
        var scenarios = find("(?:jar run |-Dscenario=)([a-z][a-z-]+)(?![\\w.-])", Path.of("README.md"));
        assertThat(scenarios).isNotEmpty();
        for (var scenario : scenarios) {
            assertThat(Path.of("scenarios", scenario + ".json")).exists();
        }
    }

    private static List<String> find(String expression, Path file) throws IOException {
        return Pattern.compile(expression)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
