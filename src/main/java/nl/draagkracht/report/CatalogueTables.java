package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ResolvedScenario;

/** What there is to run, to change and to read: scenarios, parameters and indicators. */
public final class CatalogueTables {

    private CatalogueTables() {}

    /** Scenarios with title and question. */
    public static Table scenarios(List<ResolvedScenario> scenarios) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResolvedScenario scenario : scenarios) {
            rows.add(List.of(scenario.name(), scenario.title(), scenario.question()));
        }
        return new Table(List.of("name", "title", "question"), rows);
    }

    /** Scenarios as paragraphs, for readers. */
    public static String scenarioText(List<ResolvedScenario> scenarios) {
        StringBuilder text = new StringBuilder();
        for (ResolvedScenario scenario : scenarios) {
            text.append(scenario.name()).append("\n    ").append(scenario.title());
            text.append("\n    ").append(scenario.question()).append("\n\n");
        }
        return text.append("Run one with: draagkracht run NAME\n").toString();
    }

    /** Parameters with value, plausible range, grade and source; texts are cut for readers, whole in CSV and JSON. */
    public static Table parameters(boolean cut) {
        List<List<Object>> rows = new ArrayList<>();
        for (ParameterCatalogue.Entry entry : ParameterCatalogue.all()) {
            rows.add(List.of(
                    entry.name(),
                    entry.value(),
                    cut ? cut(entry.unit(), 40) : entry.unit(),
                    entry.low(),
                    entry.high(),
                    entry.grade(),
                    cut ? cut(entry.source(), 60) : entry.source()));
        }
        return new Table(List.of("name", "value", "unit", "low", "high", "grade", "source"), rows);
    }

    /** Indicators with unit, definition and source. */
    public static Table indicators() {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            rows.add(List.of(indicator.id(), indicator.unit(), indicator.description(), indicator.source()));
        }
        return new Table(List.of("id", "unit", "description", "source"), rows);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }
}
