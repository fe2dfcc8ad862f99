package nl.draagkracht.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about money lists every flow of the ledger, and says which of them the model makes. */
class KindTest {
    @Test
    void thePageListsEveryFlowWithItsOrigin() throws IOException {
        var page = Files.readAllLines(Path.of("src/site/markdown/rooms/money.md"));
        for (Kind kind : Kind.values()) {
            String mark = switch (kind.origin()) {
                case PRODUCED -> "| N |";
                case EXOGENOUS -> "| X |";
                case MIXED -> "| N, X |";
            };
            assertThat(page)
                    .as(kind.name())
                    .filteredOn(line -> line.startsWith("| `" + kind + "` |"))
                    .singleElement()
                    .asString()
                    .endsWith(mark);
        }
    }
}
