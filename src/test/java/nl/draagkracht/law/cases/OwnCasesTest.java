package nl.draagkracht.law.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.LawCaseFile;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own cases per statute, in law/own: published rows, and amounts worked out from the text of the statute apart from the
 * code, just below and above its thresholds, in all years.
 */
class OwnCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/law/own");
    private static final CaseBook BOOK = new CaseBook(new Statutes(ParameterReader.room("law", LawParameters.class)));

    @ParameterizedTest
    @MethodSource("cases")
    void theStatuteBookGivesTheAmountOfTheStatute(LawCase published) {
        var check = CaseCheck.of(BOOK, published);
        assertThat(check.outcome()).as(check.toString()).isEqualTo(CaseCheck.Outcome.OK);
    }

    @Test
    void everyDomainHasAtLeastEightCases() throws IOException {
        var counts = new TreeMap<String, Integer>();
        cases().forEach(published -> counts.merge(published.domain(), 1, Integer::sum));
        assertThat(CaseBook.domains().stream().map(CaseDomain::name).filter(name -> counts.getOrDefault(name, 0) < 8))
                .isEmpty();
    }

    static Stream<LawCase> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(file -> LawCaseFile.read(file).stream());
        }
    }
}
