package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(refusal("percentage-with-decimals").problems()).hasSize(1);
        assertThat(refusal("quote-missing-in-front").problems()).hasSize(1);
        assertThat(refusal("braces-around-a-list").problems()).hasSize(1);
    }

    @Test
    void problemsStandInTheOrderOfTheFileAlsoBehindSlipsOfWriting() {
        assertThat(refusal("slips-and-mistakes").problems())
                .hasSize(6)
                .extracting(Problem::line)
                .isSorted();
    }

    @Test
    void whatIsNoScenarioFileIsNotRead(@TempDir Path folder) throws IOException {
        Path huge = Files.write(folder.resolve("huge.json"), new byte[1_000_001]);
        assertThat(refusalOf(huge)).contains("1000001 bytes", "at most 1000000 bytes");

        Path scenario = Files.writeString(folder.resolve("mine.json"), "{}");
        assertThat(refusalOf(folder)).contains("read:    a folder");
        Files.delete(huge);
        assertThat(refusalOf(folder)).contains("Maybe " + scenario);
        assertThat(refusalOf(folder.resolve("mine"))).contains("no such file", "Maybe " + scenario);
        assertThat(refusalOf(folder.resolve("other.json"))).contains("Maybe draagkracht new NAME");
    }

    /** A text broken in any place gets messages and never a failure; slips are mended on their own lines. */
    @Test
    void noTextMakesTheReaderFail() throws IOException {
        String good = Files.readString(Path.of("scenarios/ww-12-months.json"));
        String[] wrong = {
            "", "'", "\"", "{", "}", "[", "]", ",", ":", "//", "/*", "#", "\\", "%", "x", "\n", "\u201c", "0"
        };
        for (int at = 0; at < good.length(); at += 3) {
            String broken = good.substring(0, at) + wrong[at % wrong.length] + good.substring(at + at % 2);
            JsonText text = JsonText.read("broken.json", broken.getBytes(StandardCharsets.UTF_8));
            assertThat(text.root().isPresent() || !text.problems().isEmpty()).isTrue();
            String mended = JsonSlips.mend("broken.json", broken, new ArrayList<>());
            assertThat(mended.lines().count()).isEqualTo(broken.lines().count());
        }
    }

    /** A megabyte of nonsense is refused within seconds, and nobody has to scroll through a hundred thousand messages. */
    @Test
    @Timeout(20)
    void nonsenseIsCutShort(@TempDir Path folder) throws IOException {
        for (String piece : List.of("{'a' ", "{\"a\" \"b\" c, ", "[,", "\"x ", "0,4 ", "// ", "/**/", "#\n")) {
            String nonsense = "{'a': " + piece.repeat(900_000 / piece.length());
            String message = refusalOf(Files.writeString(folder.resolve("nonsense.json"), nonsense));
            assertThat(message.lines().count()).as(piece).isLessThan(210);
        }
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

    private static String refusalOf(Path path) {
        return catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(path.toString()))
                .getMessage();
    }

    private static ScenarioException refusal(String file) {
        String path = FOLDER.resolve(file + ".json").toString();
        return catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(path));
    }
}
