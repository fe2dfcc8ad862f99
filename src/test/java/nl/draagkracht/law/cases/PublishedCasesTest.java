package nl.draagkracht.law.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.LawCaseFile;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts published by others, one per row of law/cases.csv, never taken from our own code. */
class PublishedCasesTest {
    private static final CaseBook BOOK = new CaseBook(new Statutes(ParameterReader.room("law", LawParameters.class)));

    @ParameterizedTest
    @MethodSource("cases")
    void theStatuteBookGivesThePublishedAmount(LawCase published) {
        var check = CaseCheck.of(BOOK, published);
        assertThat(check.outcome().fails()).as(check.toString()).isFalse();
    }

    @Test
    void nearlyAllCasesMustHold() {
        assertThat(cases().filter(published -> !published.isSoft())).hasSize(93);
    }

    @Test
    void unknownInputsAreNotAnswered() {
        assertThat(BOOK.answer("ww", "2026", Map.of("salary", 1), "ww_month")).isEmpty();
        assertThat(BOOK.answer("lottery", "2026", Map.of(), "prize")).isEmpty();
    }

    static Stream<LawCase> cases() {
        return LawCaseFile.read(Path.of("src/test/resources/law/cases.csv")).stream();
    }
}
