package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.report.Explanation.Fact;
import nl.draagkracht.report.Explanation.Section;
import nl.draagkracht.scenario.Change;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.Enactment;

/** Explains shipped scenarios, and finds in which of them a parameter is changed. */
final class ScenarioExplanations {

    private ScenarioExplanations() {}

    /** Explains a shipped scenario. */
    static Explanation of(String name) {
        ResolvedScenario scenario = ScenarioReader.read(name);
        List<List<Object>> rows = new ArrayList<>();
        for (Change change : scenario.changes()) {
            rows.add(List.of(change.parameter(), change(change), change.why()));
        }
        return new Explanation(
                "scenario",
                name,
                scenario.title(),
                List.of(
                        new Fact("question", scenario.question()),
                        new Fact("months", Integer.toString(scenario.months())),
                        new Fact("file", "scenarios/" + name + ".json")),
                List.of(
                        new Section(
                                "changes", "What it changes:", new Table(List.of("parameter", "change", "why"), rows)),
                        new Section(
                                "instruments",
                                "The levers it pulls:",
                                new Table(List.of("id", "sentence", "why"), levers(scenario)))),
                "Run it: draagkracht run " + name + ". Build on it: draagkracht new NAME --differs-from " + name,
                Explanation.noSnippet());
    }

    /** All shipped scenarios. */
    static List<ResolvedScenario> shipped() {
        return Shipped.SCENARIOS;
    }

    private static List<List<Object>> levers(ResolvedScenario scenario) {
        List<List<Object>> rows = new ArrayList<>();
        for (Enactment enactment : scenario.instruments()) {
            rows.add(List.of(enactment.id(), enactment.sentence(Language.ENGLISH), enactment.why()));
        }
        return rows;
    }

    /** Rows of scenario, change and reason for the shipped scenarios that state a new value of a parameter or a part of it. */
    static List<List<Object>> changesOf(String parameter) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResolvedScenario scenario : Shipped.SCENARIOS) {
            for (Change change : scenario.changes()) {
                boolean isStatedThere = change.file().endsWith("/" + scenario.name() + ".json");
                boolean isPart = change.parameter().startsWith(parameter + ".");
                if (isStatedThere && (isPart || change.parameter().equals(parameter))) {
                    String part = isPart ? change.parameter().substring(parameter.length() + 1) + " " : "";
                    rows.add(List.of(scenario.name(), part + change(change), change.why()));
                }
            }
        }
        return rows;
    }

    private static String change(Change change) {
        return change.before() + " -> " + change.after();
    }

    /** The shipped scenarios, read once: they cannot change while the program runs. */
    private static final class Shipped {
        private static final List<ResolvedScenario> SCENARIOS = ScenarioLibrary.shippedNames().stream()
                .map(ScenarioReader::read)
                .toList();
    }
}
