package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios printed on pages can be copied and run; the page of scenario files names every key there is. */
class ScenarioPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/scenario-files.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"src/site/markdown/scenario-files.md", "README.md"})
    void printedScenariosAreWellFormedAndPlausible(String page) throws IOException {
        List<String> scenarios = Pattern.compile("(?s)```json\\n(\\{.*?)```")
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(match -> match.group(1))
                .filter(text -> text.contains("\"question\""))
                .toList();
        assertThat(scenarios).isNotEmpty();
        for (String scenario : scenarios) {
            Path file = Files.writeString(folder.resolve("printed.json"), scenario);
            assertThat(ScenarioReader.read(file.toString()).warnings()).isEmpty();
        }
    }

    @Test
    void everyKeyIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(SettingsReader.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        assertThat(OnsetReader.KEYS)
                .allSatisfy(key -> assertThat(page).containsAnyOf("`" + key + "`", "`\"" + key + "\""));
        assertThat(page.lines().count()).isLessThanOrEqualTo(120);
    }
}
