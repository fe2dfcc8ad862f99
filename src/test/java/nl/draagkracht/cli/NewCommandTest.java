package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.draagkracht.report.SmallResults;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code new} writes runs unchanged, is valid by the schema beside it, and never destroys a file. */
class NewCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    static Iterable<String> shipped() {
        return ScenarioLibrary.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theNewFileRunsAsItIsWhateverItDiffersFrom(String parent) throws IOException {
        assertThat(execute("new", "mine", "--differs-from", parent, "--out", folder.toString()))
                .isZero();
        Path file = folder.resolve("mine.json");
        assertThat(Files.readString(file))
                .contains("\"differsFrom\": \"" + parent + "\"", "\"why\": ", "\"title\": \"Mine\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(folder.resolve("scenario.schema.json")))
                        .validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();

        ResolvedScenario scenario = ScenarioReader.read(file.toString());
        assertThat(scenario.changes())
                .extracting(change -> change.parameter())
                .contains("technology.scenario.feasibleTaskShare", "technology.scenario.reabsorptionShare");
        // Agi-6-years and the like already stand at the end of the plausible range; elsewhere nothing is warned of.
        assumeThat(ScenarioReader.read(parent).warnings()).isEmpty();
        if (!parent.startsWith("agi-")) {
            assertThat(scenario.warnings()).isEmpty();
        }
    }

    @Test
    void runAcceptsTheNewFile() {
        assertThat(execute("new", "mine", "--out", folder.toString())).isZero();
        assertThat(execute("run", folder.resolve("mine.json").toString(), "--out", folder.toString(), "-q"))
                .isZero();
        assertThat(out.toString()).contains("Written: ", "draagkracht run ", "draagkracht explain ", "Results: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aNeighbourCanBeBuiltOn() throws IOException {
        assertThat(execute("new", "first", "--out", folder.toString())).isZero();
        assertThat(execute("new", "second", "--differs-from", "first", "--out", folder.toString()))
                .isZero();
        Path second = folder.resolve("second.json");
        assertThat(Files.readString(second)).contains("\"instruments\": []");
        assertThat(ScenarioReader.read(second.toString()).instruments()).hasSize(1);
    }

    @Test
    void noFileIsReplacedUnlessAskedFor() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), "my own work");
        Path other = Files.writeString(folder.resolve("scenario.schema.json"), "{\"another\": \"schema\"}");

        assertThat(execute("new", "mine", "--out", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("is there already", "--force").doesNotContain("Exception");
        assertThat(Files.readString(mine)).isEqualTo("my own work");

        assertThat(execute("new", "mine", "--out", mine.toString(), "--force")).isZero();
        assertThat(Files.readString(mine)).startsWith("{");
        assertThat(Files.readString(other)).isEqualTo("{\"another\": \"schema\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new | NAME",
                "new my/scenario.json | letters, digits;Maybe scenario",
                "new 'my idea' | Maybe my-idea",
                "new .hidden | Maybe hidden",
                "new baseline | a shipped scenario has it;Maybe my-baseline --differs-from baseline",
                "new mine --differs-from expcted | --differs-from;expcted;Maybe expected;1 problem",
                "new mine --differs-from ../expected | --differs-from;or one of",
            })
    void aNameThatCannotBeIsBadInput(String arguments, String words) throws IOException {
        String[] parts = arguments.replace("'my idea'", "my~idea").split(" ");
        String[] all = Arrays.copyOf(parts, parts.length + 2);
        all[parts.length] = "--out";
        all[parts.length + 1] = folder.toString();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i].replace('~', ' ');
        }
        assertThat(execute(all)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(words.split(";")).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThat(execute("new", "mine", "--out", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("mine.json", "Maybe --out").doesNotContain("\tat ");
    }

    private int execute(String... arguments) {
        return Draagkracht.commandLine(new SmallResults(1000))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
