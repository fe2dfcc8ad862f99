package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema of household files and the reader allow and refuse the same. */
class HouseholdFileTest {
    @TempDir
    Path folder;

    @Test
    void theExampleHolds() throws IOException {
        assertThat(schema().validate(HouseholdFile.example(), InputFormat.JSON)).isEmpty();
        assertThatCode(() -> read(HouseholdFile.example())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"date\": \"2026-01\"|\"date\": \"2019-01\"",
                "\"date\": \"2026-01\"|\"datum\": \"2026-01\"",
                "\"claimant\"|\"applicant\"",
                "\"wageMonth\": 3400|\"wageMonth\": -1",
                "\"wageMonth\": 3400|\"wageMonth\": \"3400\"",
                "\"weeksOf36\": 36|\"weeksOf36\": 37",
                "\"bso\"|\"grandmother\"",
                "\"rentMonth\": 780|\"rent\": 780",
                "\"name\": \"Kim\",|",
                "\"deposits\": 9000|\"deposits\": null"
            })
    void bothRefuseTheSame(String right, String wrong) throws IOException {
        assertThat(HouseholdFile.example()).contains(right);
        String text = HouseholdFile.example().replace(right, wrong == null ? "" : wrong);
        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> read(text)).isInstanceOf(ScenarioException.class);
    }

    private void read(String text) throws IOException {
        HouseholdFile.read(Files.writeString(folder.resolve("home.json"), text));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/site/resources/household.schema.json")), InputFormat.JSON);
    }
}
