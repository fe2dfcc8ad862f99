package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.indicators.Trait;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LimitVerdict;
import org.junit.jupiter.api.Test;

/** The words of the page: whole in both languages, numbers as each language writes them. */
class WordsTest {

    private final Texts english = Texts.of(Language.ENGLISH);
    private final Texts dutch = Texts.of(Language.DUTCH);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameHoles() {
        assertThat(dutch.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(300);
        for (String key : english.keys()) {
            String one = english.find(key).orElseThrow();
            String other = dutch.find(key).orElseThrow();
            assertThat(one).as(key).isNotBlank();
            assertThat(holes(other)).as(key).isEqualTo(holes(one));
        }
    }

    @Test
    void noTextIsLeftInEnglish() {
        // Sentences of three words or more that are equal in both languages were most likely forgotten.
        for (String key : english.keys()) {
            String one = english.find(key).orElseThrow().replaceAll("\\{[a-zA-Z]+}", "");
            if (one.split("[a-z]\\s+[a-z]").length > 2) {
                assertThat(dutch.find(key)).as(key).isNotEqualTo(english.find(key));
            }
        }
    }

    @Test
    void everyTextThatTheScriptsAskForIsThere() throws IOException {
        var asked = Pattern.compile("say\\('([a-z.]+)'\\)");
        for (String script : List.of("page.js", "charts.js", "tables.js")) {
            asked.matcher(Files.readString(Path.of("src/main/resources/report", script)))
                    .results()
                    .forEach(call -> assertThat(english.keys()).contains(call.group(1)));
        }
    }

    @Test
    void everyLimitOutcomeAndGroupHasAName() {
        for (Limit limit : Limit.values()) {
            assertThat(english.keys())
                    .contains("limit." + limit.id(), "limit." + limit.id() + ".about", "class." + limit.limitClass());
        }
        for (LimitVerdict.Level level : LimitVerdict.Level.values()) {
            assertThat(english.keys()).contains("level." + level.word());
        }
        for (Trait trait : Trait.values()) {
            for (int value = 0; value < trait.size(); value++) {
                String group = trait.group(value);
                if (!(trait == Trait.AGE && group.equals("0-14"))) {
                    assertThat(english.keys()).contains("group." + trait.breakdown() + "." + group);
                }
            }
        }
        assertThat(Groups.name("sector", "K").nl()).isEqualTo("Financiële dienstverlening");
        assertThat(Groups.name("sector", "Z9")).isEqualTo(Wording.same("Z9"));
    }

    @Test
    void translatedScenariosAreStillTheOnesTranslated() {
        for (String name : ScenarioLibrary.shippedNames()) {
            english.find("scenario." + name + ".title")
                    .ifPresent(title -> assertThat(ScenarioReader.read(name).title())
                            .as("title of " + name + "; translate it anew in report/texts/scenarios.nl.properties")
                            .isEqualTo(title));
            english.find("scenario." + name + ".question")
                    .ifPresent(question -> assertThat(ScenarioReader.read(name).question())
                            .as("question of " + name + "; translate it anew in report/texts/scenarios.nl.properties")
                            .isEqualTo(question));
        }
    }

    @Test
    void numbersAreWrittenAsEachLanguageDoes() {
        assertThat(Language.ENGLISH.number(1234567.25, 1)).isEqualTo("1,234,567.3");
        assertThat(Language.DUTCH.number(1234567.25, 1)).isEqualTo("1.234.567,3");
        assertThat(Language.DUTCH.number(-0.04, 1)).isEqualTo("0,0");
        assertThat(Language.DUTCH.number(-999.5, 0)).isEqualTo("−1.000");
        assertThat(Language.ENGLISH.number(Double.NaN, 2)).isEqualTo("–");
        assertThat(Language.DUTCH.shortest(2.0, 1)).isEqualTo("2");
        assertThat(Language.DUTCH.shortest(0.5, 2)).isEqualTo("0,5");
        assertThat(Language.DUTCH.asWritten("-8.5")).isEqualTo("−8,5");
        assertThat(Language.DUTCH.asWritten("from 2026-01")).isEqualTo("from 2026-01");
    }

    @Test
    void amountsAreSpokenInTheirOwnUnit() {
        assertThat(Measure.COUNT.spoken(1_816_810, english)).isEqualTo("1.82\u00a0million");
        assertThat(Measure.COUNT.spoken(9_449, dutch)).isEqualTo("9,4\u00a0duizend");
        assertThat(Measure.COUNT.spoken(321, dutch)).isEqualTo("321");
        assertThat(Measure.EURO.spoken(-11.86e9, dutch)).isEqualTo("€\u00a0−11,9\u00a0miljard");
        assertThat(Measure.EURO.spoken(340e6, english)).isEqualTo("€\u00a0340\u00a0million");
        assertThat(Measure.COUNT.gap(340, 200, english)).isEqualTo("70\u00a0%");
        assertThat(Measure.SHARE.gap(0.094, 0.04, dutch)).isEqualTo("5,4 procentpunt");
        assertThat(Measure.INDEX.gap(0.3014, 0.2932, english)).isEqualTo("0.008");
    }

    @Test
    void aMissingTextOrAHoleThatNothingFillsIsAnError() {
        assertThatThrownBy(() -> english.say("no.such.text"))
                .hasMessageContaining("'no.such.text'")
                .hasMessageContaining("en");
        assertThatThrownBy(() -> english.say("finding.near")).hasMessageContaining("{subject}");
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Pattern.compile("\\{[a-zA-Z]+}").matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
