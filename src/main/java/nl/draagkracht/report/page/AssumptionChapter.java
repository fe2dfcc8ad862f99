package nl.draagkracht.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.Change;
import nl.draagkracht.scenario.GradeTally;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.simulation.LeverStart;

/** What was assumed: the scenario's own changes with their reasons, instruments of policy, doubts about them, and the model's numbers by grade. */
final class AssumptionChapter {

    private final ResolvedScenario scenario;
    private final List<LeverStart> levers;

    /**
     * The chapter of a run.
     *
     * @param levers when the scenario's instruments began to work
     */
    AssumptionChapter(ResolvedScenario scenario, List<LeverStart> levers) {
        this.scenario = scenario;
        this.levers = levers;
    }

    void write(Html html) {
        html.element("h2", Wording.key("assumptions.heading"), "id", "assumptions");
        changes(html);
        instruments(html);
        grades(html);
    }

    private void changes(Html html) {
        html.element("h3", Wording.key("assumptions.changes"), "id", "changes");
        List<Change> changes = scenario.changes();
        if (changes.isEmpty()) {
            html.element("p", Wording.key("assumptions.none"));
            return;
        }
        doubts(changes, html);
        html.element("p", Wording.key("assumptions.author"), "class", "quiet");
        scrolled("changes", html);
        html.head(
                Wording.key("assumptions.changes"),
                List.of(
                        "assumptions.number",
                        "assumptions.before",
                        "assumptions.after",
                        "assumptions.unit",
                        "assumptions.why"),
                "cards unseen");
        Map<String, String> meanings = new TreeMap<>();
        ParameterCatalogue.all().forEach(card -> meanings.put(card.name(), card.meaning()));
        for (Change change : changes) {
            change(change, meanings.getOrDefault(change.parameter(), ""), html);
        }
        html.raw("</tbody>").close("table", "div");
    }

    private static void change(Change change, String meaning, Html html) {
        html.open("tr", "role", "row")
                .open("th", "scope", "row", "role", "rowheader")
                .open("code");
        html.both(Wording.same(breakable(change.parameter()))).close("code");
        html.author("small", meaning).close("th");
        html.cell("assumptions.before", "number").both(written(change.before())).close("td");
        html.cell("assumptions.after", "number").both(written(change.after()));
        if (!change.isPlausible()) {
            html.open("small", "class", "doubt")
                    .raw("\u26A0 ")
                    .say("assumptions.implausible")
                    .raw("</small>");
        }
        html.close("td");
        html.cell("assumptions.unit", "of-text").author("span", change.unit()).close("td");
        html.cell("assumptions.why", "of-text").author("span", change.why()).close("td", "tr");
    }

    private void instruments(Html html) {
        html.element("h3", Wording.key("assumptions.instruments"), "id", "instruments");
        if (scenario.instruments().isEmpty()) {
            html.element("p", Wording.key("assumptions.noInstruments"));
            return;
        }
        html.open("ul");
        for (Enactment enactment : scenario.instruments()) {
            html.open("li").open("code").both(Wording.same(enactment.id())).raw("</code>: ");
            html.both(new Wording(enactment.sentence(Language.ENGLISH), enactment.sentence(Language.DUTCH)));
            levers.stream()
                    .filter(lever -> lever.id().equals(enactment.id()))
                    .forEach(lever -> html.raw(" ").both(Wording.of(texts -> began(lever, texts))));
            if (!enactment.why().isEmpty()) {
                html.raw(" ").author("small", enactment.why());
            }
            html.close("li");
        }
        html.close("ul");
        // The scenario's warnings about numbers come first and are shown in the table above.
        List<String> warnings = scenario.warnings();
        warnings.stream()
                .skip(scenario.changes().stream()
                        .filter(change -> !change.isPlausible())
                        .count())
                .forEach(warning -> html.author("p", warning, "class", "doubt"));
    }

    private static String began(LeverStart lever, Texts texts) {
        return lever.firstMonth()
                .map(month -> texts.say("assumptions.began", "month", Findings.month(month, texts)))
                .orElseGet(() -> texts.say("assumptions.neverBegan"));
    }

    private static void doubts(List<Change> changes, Html html) {
        long doubtful = changes.stream().filter(change -> !change.isPlausible()).count();
        String key = doubtful == 0 ? "noWarnings" : doubtful == 1 ? "warning" : "warnings";
        html.element(
                "p",
                Wording.of(texts -> texts.say("assumptions." + key, "n", Long.toString(doubtful))),
                "class",
                doubtful == 0 ? "quiet" : "doubt");
    }

    private static void grades(Html html) {
        GradeTally tally = GradeTally.packaged();
        html.element("h3", Wording.key("assumptions.grades"), "id", "grades");
        html.element(
                "p",
                Wording.of(texts -> texts.say(
                        "assumptions.tally",
                        "assumed",
                        count(tally.numbers().getOrDefault(Grade.M, 0L), texts),
                        "all",
                        count(GradeTally.sum(tally.numbers()), texts),
                        "cells",
                        count(tally.cells().getOrDefault(Grade.M, 0L), texts),
                        "allCells",
                        count(GradeTally.sum(tally.cells()), texts),
                        "amounts",
                        count(tally.amounts().getOrDefault(Grade.M, 0L), texts),
                        "allAmounts",
                        count(GradeTally.sum(tally.amounts()), texts))));
        Calibration.packaged().ifPresent(calibration -> CalibratedNumbers.write(calibration, html));
        scrolled("grades", html);
        html.head(
                Wording.key("assumptions.grades"),
                List.of("assumptions.grade", "assumptions.numbers", "assumptions.cells", "assumptions.amounts"),
                "unseen");
        for (Grade grade : Grade.values()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .raw(grade + ": ")
                    .say("grade." + grade)
                    .close("th");
            for (Map<Grade, Long> column : List.of(tally.numbers(), tally.cells(), tally.amounts())) {
                long numbers = column.getOrDefault(grade, 0L);
                html.element("td", Wording.of(texts -> count(numbers, texts)), "class", "number");
            }
            html.close("tr");
        }
        html.raw("</tbody>").close("table", "div");
    }

    private static void scrolled(String heading, Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", heading);
    }

    private static String count(long numbers, Texts texts) {
        return texts.language().number(numbers, 0);
    }

    private static Wording written(String value) {
        return new Wording(Language.ENGLISH.asWritten(value), Language.DUTCH.asWritten(value));
    }

    /** Dotted names may break after a dot on a narrow screen. */
    private static String breakable(String name) {
        return name.replace(".", ".\u200B");
    }
}
