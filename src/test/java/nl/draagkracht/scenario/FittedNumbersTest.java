package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Grade;
import org.junit.jupiter.api.Test;

/** No number is fitted in silence: files, list and page say the same. */
class FittedNumbersTest {
    private static final Pattern SAYS_FITTED = Pattern.compile(
            "(?i)\\b(fitted to|fits|calibrated|moved to meet|set so|set to meet|set with|set by|so that|it fixes|fixes the)\\b");
    /** Rooms of behaviour; those of the start population are fitted to its margins, cell by cell, and have a page of their own. */
    private static final Set<String> BEHAVIOUR = Set.of("labour", "claims", "firms");
    /** Say so of something that they bring about, not of how they were found. */
    private static final Set<String> NO_FIT = Set.of("firms.displacement.netOfPricesAndWages");

    private final FittedNumbers count = FittedNumbers.packaged();

    @Test
    void whatIsListedExistsAndMayBeFitted() {
        assertThat(count.byHand()).extracting(FittedNumbers.ByHand::parameter).doesNotHaveDuplicates();
        for (var number : count.byHand()) {
            List<ParameterCard> cards = ParameterCatalogue.named(number.parameter());
            assertThat(cards)
                    .as(number.parameter() + " of calibration/by-hand.csv")
                    .hasSize(1);
            assertThat(cards.get(0).founding().grade()).as(number.parameter()).isIn(Grade.C, Grade.D, Grade.M);
            assertThat(number.fixedBy()).isNotBlank();
            assertThat(number.rows()).isIn("hindcast", "baseline", "source", "none");
        }
    }

    @Test
    void whatSaysThatItWasFittedIsListed() {
        var listed = new java.util.TreeSet<>(count.byPlan());
        count.byHand().forEach(number -> listed.add(number.parameter()));
        var silent = ParameterCatalogue.all().stream()
                .filter(card -> card.kind() == ParameterCard.Kind.NUMBER)
                .filter(card ->
                        BEHAVIOUR.contains(card.name().substring(0, card.name().indexOf('.'))))
                .filter(card -> SAYS_FITTED.matcher(card.founding().source()).find())
                .map(ParameterCard::name)
                .filter(name -> !listed.contains(name) && !NO_FIT.contains(name))
                .toList();
        assertThat(silent)
                .as(
                        "their source says that they were fitted: add them to src/main/resources/calibration/by-hand.csv and"
                                + " write the new count on calibration.md")
                .isEmpty();
    }

    @Test
    void thePageHasTheCountOfTheFiles() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/calibration.md"));
        assertThat(page).contains(count.sentence());
        for (var number : count.byHand()) {
            assertThat(page).contains("| `" + number.parameter() + "` | " + number.fixedBy() + " |");
        }
    }

    @Test
    void fewerNumbersWereFittedThanAreCompared() {
        assertThat(count.byPlan()).hasSizeLessThan(count.planMoments());
        assertThat(count.compared()).isGreaterThan(count.fitted());
        assertThat(count.fitted())
                .isEqualTo(count.byPlan().size() + count.byHand().size());
    }
}
