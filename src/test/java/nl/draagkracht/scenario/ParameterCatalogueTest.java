package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.scenario.ParameterCard.Kind;
import org.junit.jupiter.api.Test;

/** Every parameter is found by its name, its last word or its cell, and says what it means. */
class ParameterCatalogueTest {

    @Test
    void aNumberIsFoundByItsWholeNameAndByItsLastWord() {
        assertThat(ParameterCatalogue.named("technology.adoption.startShare")).hasSize(1);
        assertThat(ParameterCatalogue.named("startshare")).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("technology.adoption.startShare");
            assertThat(card.value()).isEqualTo("0.332");
            assertThat(card.bounds()).isEqualTo("a number from 0 to 1");
            assertThat(card.plausible()).isEqualTo("0.28 to 0.38");
            assertThat(card.founding().grade()).isEqualTo(Grade.B);
            assertThat(card.founding().file()).isEqualTo("parameters/technology/adoption.json");
            assertThat(card.path()).containsExactly("technology", "adoption", "startShare");
        });
    }

    @Test
    void aCellIsFoundAlsoWhenItsKeyHasAPoint() {
        assertThat(ParameterCatalogue.named("limits.governmentDebt.broken"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.kind()).isEqualTo(Kind.CELL);
                    assertThat(card.value()).isEqualTo("0.60");
                    assertThat(card.founding().grade()).isEqualTo(Grade.L);
                });
        assertThat(ParameterCatalogue.named("claims.assistanceTakeUp.0.2"))
                .singleElement()
                .satisfies(card -> assertThat(card.path()).containsExactly("claims", "assistanceTakeUp", "0.2"));
        assertThat(ParameterCatalogue.named("limits.governmentDebt")).isEmpty();
    }

    @Test
    void aWordThatSeveralNamesEndWithFindsThemAll() {
        assertThat(ParameterCatalogue.named("minimumWage"))
                .extracting(ParameterCard::name)
                .contains("law.minimumWage", "population.work.pay.minimumWage");
        assertThat(ParameterCatalogue.named("Wage")).isEmpty();
    }

    @Test
    void everyNumberAndFolderSaysWhatItMeansAndNoOtherNameDoes() throws IOException {
        List<String> silent = Stream.concat(
                        ParameterCatalogue.all().stream()
                                .filter(card -> card.meaning().isBlank())
                                .map(ParameterCard::name),
                        ParameterCatalogue.folders().entrySet().stream()
                                .filter(folder -> folder.getValue().isBlank())
                                .map(folder -> folder.getKey()))
                .toList();
        assertThat(silent)
                .as("names without a phrase in src/main/resources/parameters/meanings.properties")
                .isEmpty();

        List<String> known = Stream.concat(
                        ParameterCatalogue.all().stream()
                                .filter(card -> card.kind() == Kind.NUMBER)
                                .map(ParameterCard::name),
                        ParameterCatalogue.folders().keySet().stream())
                .toList();
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/parameters/meanings.properties"));
        assertThat(lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(known).contains(name));
    }
}
