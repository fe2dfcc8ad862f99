package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published files that the program generates are those that it generates today. */
class GeneratedFilesTest {

    @Test
    void theSchemaIsUpToDate() throws IOException {
        isUpToDate("src/site/resources/scenario.schema.json", SchemaFile.text(), "schema");
    }

    @Test
    void thePageOfParametersIsUpToDate() throws IOException {
        isUpToDate("src/site/markdown/parameters.md", ParametersPage.text(), "list parameters --page");
    }

    /** An editor finds the schema of a shipped scenario without a network. */
    @Test
    void everyShippedScenarioNamesTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .contains("\"$schema\": \"../src/site/resources/scenario.schema.json\"");
            }
        }
    }

    private static void isUpToDate(String file, String generated, String command) throws IOException {
        assertThat(Files.readString(Path.of(file)).equals(generated))
                .as(
                        "%s differs from what the program generates; renew it with: mvn -q -DskipTests package"
                                + " && java -jar target/draagkracht.jar %s > %s",
                        file, command, file)
                .isTrue();
    }
}
