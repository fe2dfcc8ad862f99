package nl.draagkracht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.report.Explanation.Fact;
import nl.draagkracht.report.Explanation.Section;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCard.Kind;
import nl.draagkracht.scenario.ParameterCatalogue;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains numbers, tables, cells, amounts of the law, and the rooms they stand in. */
final class ParameterExplanations {

    private static final String SOURCES = "src/main/resources/";
    private static final int MOST_KEYS = 24;

    private ParameterExplanations() {}

    /** Explains one parameter. */
    static Explanation of(ParameterCard card) {
        List<List<Object>> changes = ScenarioExplanations.changesOf(card.name());
        return new Explanation(
                card.kind().name().toLowerCase(Locale.ROOT),
                card.name(),
                card.meaning(),
                facts(card),
                List.of(new Section(
                        "changedBy",
                        "Shipped scenarios that change it:",
                        new Table(List.of("scenario", "change", "why"), changes))),
                remark(card),
                snippet(card));
    }

    /** Explains a room or a folder of it by what stands in it. */
    static Explanation ofFolder(String folder) {
        List<List<Object>> rows = new ArrayList<>();
        for (ParameterCard card : ParameterCatalogue.all()) {
            if (card.name().startsWith(folder + ".")) {
                rows.add(member(card));
            }
        }
        Section members =
                new Section("parameters", "In it:", new Table(List.of("name", "value", "unit", "meaning"), rows));
        return new Explanation(
                "folder",
                folder,
                ParameterCatalogue.folders().get(folder),
                List.of(new Fact("parameters", Integer.toString(rows.size()))),
                List.of(members),
                "More about one of them: draagkracht explain NAME",
                Explanation.noSnippet());
    }

    /** Names the parameters that a short word may mean. */
    static Explanation several(String word, List<ParameterCard> cards) {
        List<List<Object>> rows =
                cards.stream().map(ParameterExplanations::member).toList();
        return new Explanation(
                "names",
                word,
                cards.size() + " parameters end with this word.",
                List.of(),
                List.of(new Section(
                        "parameters", "They are:", new Table(List.of("name", "value", "unit", "meaning"), rows))),
                "Type more of the name: draagkracht explain NAME",
                Explanation.noSnippet());
    }

    private static List<Object> member(ParameterCard card) {
        return List.of(card.name(), card.value(), bracketed(card.unit()), card.meaning());
    }

    private static String bracketed(String unit) {
        return unit.isEmpty() ? "" : "(" + unit + ")";
    }

    private static List<Fact> facts(ParameterCard card) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("value", card.value()));
        facts.add(new Fact("unit", card.unit()));
        facts.add(new Fact("allowed", card.bounds()));
        facts.add(new Fact("plausible", card.plausible()));
        for (ParameterCard.Dimension dimension : card.dimensions()) {
            facts.add(new Fact(dimension.name(), some(dimension.keys())));
        }
        ParameterCard.Founding founding = card.founding();
        facts.add(new Fact("grade", founding.grade() + ", " + founding.grade().words()));
        facts.add(new Fact("source", founding.source()));
        facts.add(new Fact("url", founding.url()));
        facts.add(new Fact("date", founding.date()));
        facts.add(new Fact("note", founding.note()));
        facts.add(new Fact("file", SOURCES + founding.file()));
        return facts;
    }

    private static String some(List<String> keys) {
        return keys.size() <= MOST_KEYS
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, MOST_KEYS)) + " ... (" + keys.size() + " in all)";
    }

    private static String remark(ParameterCard card) {
        return switch (card.kind()) {
            case NUMBER ->
                "To change it, write this into a scenario file. Uncertain: add \"low\" and \"high\". Changing in time:"
                        + " \"path\" instead of \"value\", such as {\"2026-01\": 1, \"2030-01\": 2}, with \"shape\": \"linear\""
                        + " or \"step\". Outside the plausible range it runs, with a warning.";
            case TABLE -> "A scenario changes cells, one by one; this changes the first:";
            case CELL -> "To change it, write this into a scenario file. A cell is constant in time.";
            case LAW -> "Amounts of the law are changed by instruments, not by numbers of a scenario.";
        };
    }

    private static ObjectNode snippet(ParameterCard card) {
        if (card.kind() == Kind.LAW
                || (card.kind() == Kind.NUMBER && card.value().isEmpty())) {
            return Explanation.noSnippet();
        }
        ParameterCard changed = card.kind() == Kind.TABLE ? ParameterCatalogue.firstCell(card) : card;
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.put("value", new BigDecimal(latest(changed.value())));
        change.put("why", "name the source, or say assumption");
        return ScenarioText.nested(changed.path(), change);
    }

    /** The number of a value, the last of one that changes in time. */
    private static String latest(String value) {
        return value.substring(value.lastIndexOf(':') + 1).replace("}", "").strip();
    }
}
