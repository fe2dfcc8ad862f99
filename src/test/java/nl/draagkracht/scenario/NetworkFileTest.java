package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks of a user: read as written, and every mistake named with its line. */
class NetworkFileTest {
    private static final String GOOD =
            "occupation,employed,automated,a,\"b, c\"\na,10,0.5,0.75,0.25\n\"b, c\",5,0,0.3,0.7\n";

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("net.csv"), text);
    }

    @Test
    void aNetworkIsReadAsWritten() throws IOException {
        var network = NetworkFile.read(file(GOOD));
        assertThat(network.occupations()).containsExactly("a", "b, c");
        assertThat(network.employed()).containsExactly(10, 5);
        assertThat(network.automated()).containsExactly(0.5, 0);
        assertThat(network.moves()[1]).containsExactly(0.3, 0.7);
    }

    @Test
    void sharesThatWereRoundedAreScaledToOne() throws IOException {
        var network = NetworkFile.read(file(GOOD.replace("0.75,0.25", "0.333,0.666")));
        assertThat(network.moves()[0][0] + network.moves()[0][1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void theExampleIsANetwork() throws IOException {
        assertThat(NetworkFile.read(file(NetworkFile.example())).count()).isEqualTo(5);
    }

    @Test
    void allMistakesOfTheNumbersAreNamedAtOnce() throws IOException {
        refused(
                GOOD.replace("10,0.5", "ten,50").replace("0.3,0.7", "0.3,0.1"),
                "line 2",
                "employed \"ten\"",
                "automated \"50\"",
                "Maybe 0.5",
                "line 3",
                "add up to 0.4",
                "the share that stays");
        refused(GOOD.replace("a,10,0.5,0.75", "a,10,\"0,5\",0.75"), "automated \"0,5\"", "Maybe 0.5");
    }

    @Test
    void aWrongShapeIsNamed() throws IOException {
        refused("", "0 occupations");
        refused("occupation,workers\na,1\n", "occupation,employed,automated");
        refused(GOOD.replace("a,\"b, c\"\n", "\"b, c\",a\n"), "in the order of the lines");
        refused(GOOD.replace("0.75,0.25", "1"), "4 cells", "5 cells");
        refused(GOOD.replace("\"b, c\",5", "a,5"), "a name of its own");
        refused(GOOD.replace("10,0.5", "0,0.5").replace(",5,0,", ",0,0,"), "nobody employed");
        assertThatThrownBy(() -> NetworkFile.read(folder.resolve("none.csv"))).hasMessageContaining("none.csv");
    }

    private void refused(String text, String... words) throws IOException {
        Path path = file(text);
        assertThatThrownBy(() -> NetworkFile.read(path))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContainingAll(words);
    }
}
