package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.report.Explanation.Fact;
import nl.draagkracht.report.Explanation.Section;
import nl.draagkracht.scenario.Change;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;

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
                List.of(new Section(
                        "changes", "What it changes:", new Table(List.of("parameter", "change", "why"), rows))),
                "Run it: draagkracht run " + name + ". Build on it: draagkracht new NAME --differs-from " + name,
                Explanation.noSnippet());
    }

    /** Rows of scenario, change and reason for the shipped scenarios that state a new value of a parameter or a part of it. */
    static List<List<Object>> changesOf(String parameter) {
        List<List<Object>> rows = new ArrayList<>();
        for (String name : ScenarioLibrary.shippedNames()) {
            for (Change change : ScenarioReader.read(name).changes()) {
                boolean isStatedThere = change.file().endsWith("/" + name + ".json");
                boolean isPart = change.parameter().startsWith(parameter + ".");
                if (isStatedThere && (isPart || change.parameter().equals(parameter))) {
                    String part = isPart ? change.parameter().substring(parameter.length() + 1) + " " : "";
                    rows.add(List.of(name, part + change(change), change.why()));
                }
            }
        }
        return rows;
    }

    private static String change(Change change) {
        return change.before() + " -> " + change.after();
    }
}
