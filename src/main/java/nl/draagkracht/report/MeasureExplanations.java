package nl.draagkracht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.report.Explanation.Fact;
import nl.draagkracht.report.Explanation.Section;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains what is measured and the limits that it is held against. */
final class MeasureExplanations {

    private static final String LEVELS = "indicators.limits.";

    private MeasureExplanations() {}

    /** Explains an indicator. */
    static Explanation of(Indicator indicator) {
        List<List<Object>> limits = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            if (limit.indicator() == indicator) {
                limits.add(List.of(limit.id(), judged(limit)));
            }
        }
        return new Explanation(
                "indicator",
                indicator.id(),
                indicator.description(),
                List.of(
                        new Fact("unit", indicator.unit()),
                        new Fact("source", indicator.source()),
                        new Fact("file", "indicators.csv of every run")),
                List.of(new Section("limits", "Limits that read it:", new Table(List.of("limit", "judged"), limits))),
                "",
                Explanation.noSnippet());
    }

    /** Explains a limit of the verdict. */
    static Explanation of(Limit limit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("class", limit.limitClass()));
        facts.add(new Fact(
                "indicator", limit.indicator().id() + " (" + limit.indicator().unit() + ")"));
        facts.add(new Fact("judged", judged(limit)));
        facts.add(new Fact("counts", "after three months in a row beyond a level"));
        ParameterCard broken = card(limit, "broken");
        facts.add(new Fact(
                "grade",
                broken.founding().grade() + ", " + broken.founding().grade().words()));
        facts.add(new Fact("source", broken.founding().source()));
        facts.add(new Fact("file", "src/main/resources/" + broken.founding().file()));
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.put("value", new BigDecimal(broken.value())).put("why", "name the source, or say assumption");
        return new Explanation(
                "limit",
                limit.id(),
                limit.indicator().description(),
                facts,
                List.of(new Section(
                        "changedBy",
                        "Shipped scenarios that change its levels:",
                        new Table(
                                List.of("scenario", "change", "why"),
                                ScenarioExplanations.changesOf(LEVELS + limit.id())))),
                "To move a level, write this into a scenario file:",
                ScenarioText.nested(broken.path(), change));
    }

    private static String judged(Limit limit) {
        String beyond = limit.breaksUpwards() ? "above " : "below ";
        return limit.reading().words() + ": strained " + beyond
                + card(limit, "strained").value() + ", broken " + beyond
                + card(limit, "broken").value();
    }

    private static ParameterCard card(Limit limit, String bound) {
        return ParameterCatalogue.named(LEVELS + limit.id() + "." + bound).get(0);
    }
}
