package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One malformed scenario per file: the message must contain these words. */
class InvalidScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios/invalid");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/scenarios/invalid/messages.csv", numLinesToSkip = 1)
    void namesTheMistake(String file, String words) {
        ScenarioException refused = refusal(file);

        assertThat(refused.getMessage()).contains(file);
        assertThat(refused.getMessage()).contains(words.split(" ;; "));
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.read()).isNotBlank();
            assertThat(problem.allowed()).isNotBlank();
        });
    }

    @Test
    void reportsAllMistakesInOneGoAndEachOnce() {
        assertThat(refusal("four-mistakes").problems()).hasSize(4);
        assertThat(refusal("not-a-number").problems()).hasSize(1);
        assertThat(refusal("duplicate-parameter").problems()).hasSize(1);
    }

    @Test
    void everyMalformedFileHasItsWords() throws IOException {
        String messages = Files.readString(FOLDER.resolve("messages.csv"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .filter(file -> !file.equals("circle-two.json")))
                    .allSatisfy(file -> assertThat(messages).contains("\n" + file.replace(".json", "") + ","));
        }
    }

    private static ScenarioException refusal(String file) {
        String path = FOLDER.resolve(file + ".json").toString();
        return catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(path));
    }
}
