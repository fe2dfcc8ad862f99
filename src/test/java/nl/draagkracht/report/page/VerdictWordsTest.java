package nl.draagkracht.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.LimitVerdict.Level;
import org.junit.jupiter.api.Test;

/** The verdict in one sentence: how many, which first, and that one run has no probability. */
class VerdictWordsTest {

    @Test
    void saysWhatBreaksFirstAndHowCertainThatIs() {
        Wording sentence = new VerdictWords(new MadeRun().result().verdict()).sentence();

        assertThat(sentence.en().replace('\u00a0', ' '))
                .isEqualTo(
                        "In this run 2 of the 5 limits break (first: Government debt, in December 2028), 1 is strained and"
                                + " 1 holds; 1 cannot be judged yet; this is the outcome of one run with one seed, so without a"
                                + " probability.");
        assertThat(sentence.nl().replace('\u00a0', ' '))
                .isEqualTo(
                        "In deze doorrekening worden 2 van de 5 grenzen overschreden (als eerste: Overheidsschuld, in"
                                + " december 2028), 1 staat onder spanning en 1 houdt stand; over 1 kan nog niet worden geoordeeld; dit"
                                + " is de uitkomst van één doorrekening met één toevalsgetal, dus zonder kans erbij.");
    }

    @Test
    void oneAndNoneAgreeWithTheirVerb() {
        LimitVerdict broken =
                new LimitVerdict("poverty", "people", Level.BROKEN, false, Optional.of(Month.START), 1, 1);
        LimitVerdict holds = new LimitVerdict("poverty", "people", Level.HOLDS, false, Optional.empty(), 1, 1);

        assertThat(new VerdictWords(List.of(broken)).sentence().en())
                .startsWith("In this run 1 of the 1 limits breaks (");
        assertThat(new VerdictWords(List.of(holds, holds)).sentence().en())
                .startsWith("In this run none of the 2 limits breaks, 0 are strained and 2 hold; this is");
    }

    @Test
    void limitsAreShownWithTheirLevelsInWords() {
        Html html = new Html();
        var levels = ScenarioReader.read("baseline").parameters().indicators().limits();
        new LimitTable(levels).write(new MadeRun().result().verdict(), html);
        String table = html.toString().replace('\u00a0', ' ');

        assertThat(table)
                .contains(
                        "strained: below 1; broken: below 0.75", "onder spanning: boven 55 %; overschreden: boven 60 %")
                .contains(
                        "strained: 2 percentage points below the baseline; broken: 5 percentage points below the baseline")
                .contains("The baseline passes this level by itself")
                .contains("level-broken", "level-strained", "level-holds", "level-notComputed", "niet berekend")
                .contains("82.5 %", "60,5 %", "0.88", "juli 2032");
    }
}
