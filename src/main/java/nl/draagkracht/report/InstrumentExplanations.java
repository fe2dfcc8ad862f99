package nl.draagkracht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.report.Explanation.Fact;
import nl.draagkracht.report.Explanation.Section;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.InstrumentType;
import nl.draagkracht.scenario.instrument.Strength;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains kinds of instruments: what they do, the numbers that set their strength, who pulls them. */
final class InstrumentExplanations {

    private InstrumentExplanations() {}

    /** One row per number of every kind of instrument. */
    static Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (InstrumentType type : InstrumentType.all()) {
            for (InstrumentType.Word choice : type.choices()) {
                for (var option : choice.options()) {
                    rows.add(List.of(
                            type.name(),
                            type.meaning(),
                            choice.name(),
                            option.meaning(),
                            option.word(),
                            "",
                            "",
                            "",
                            "",
                            ""));
                }
            }
            for (InstrumentType.Number number : type.numbers()) {
                Strength strength = number.strength();
                rows.add(List.of(
                        type.name(),
                        type.meaning(),
                        number.name(),
                        strength.meaning(),
                        strength.unit(),
                        plain(strength.minimum()),
                        plain(strength.maximum()),
                        plain(strength.low()),
                        plain(strength.high()),
                        number.isRequired() ? "" : plain(strength.otherwise())));
            }
        }
        return new Table(
                List.of("type", "does", "number", "meaning", "unit", "minimum", "maximum", "low", "high", "otherwise"),
                rows);
    }

    /** Explains one kind. */
    static Explanation of(InstrumentType type) {
        List<List<Object>> numbers = new ArrayList<>();
        for (InstrumentType.Word choice : type.choices()) {
            for (var option : choice.options()) {
                numbers.add(List.of(choice.name(), "\"" + option.word() + "\"", option.meaning()));
            }
        }
        for (InstrumentType.Number number : type.numbers()) {
            numbers.add(List.of(number.name(), bounds(number), number.strength().meaning()));
        }
        return new Explanation(
                "instrument",
                type.name(),
                type.meaning(),
                List.of(new Fact("remark", type.remark())),
                List.of(
                        new Section(
                                "numbers",
                                type.choices().isEmpty() ? "Its numbers:" : "What it may name:",
                                new Table(List.of("name", "bounds", "meaning"), numbers)),
                        new Section(
                                "pulledBy",
                                "Shipped scenarios that pull it:",
                                new Table(List.of("scenario", "id", "sentence"), pulledBy(type)))),
                "To pull it, write this into a scenario file. It begins in a month (\"from\") or when an indicator passes a"
                        + " level (\"when\": {\"indicator\": \"unemploymentRate\", \"above\": 0.08, \"months\": 3}); both are"
                        + " put off by \"decisionLagMonths\" and \"implementationLagMonths\"; \"until\" ends it.",
                snippet(type));
    }

    private static List<List<Object>> pulledBy(InstrumentType type) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResolvedScenario scenario : ScenarioExplanations.shipped()) {
            for (Enactment enactment : scenario.instruments()) {
                if (enactment.instrument().getClass() == type.record()) {
                    rows.add(List.of(scenario.name(), enactment.id(), enactment.sentence(Language.ENGLISH)));
                }
            }
        }
        return rows;
    }

    /** The bounds of a number in words. */
    static String bounds(InstrumentType.Number number) {
        Strength strength = number.strength();
        String stated = number.isRequired() ? "must be stated" : plain(strength.otherwise()) + " when not stated";
        return plain(strength.minimum()) + " to " + plain(strength.maximum()) + " (" + strength.unit() + "), proposals "
                + plain(strength.low()) + " to " + plain(strength.high()) + ", " + stated;
    }

    /** An example with every number that must be stated at the upper end of the proposals, from the third year on. */
    static ObjectNode snippet(InstrumentType type) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode instrument = tree.putArray("instruments").addObject();
        instrument
                .put("id", "my-" + kebab(type.name()))
                .put("type", type.name())
                .put("from", "2028-01");
        boolean isEmpty = type.choices().isEmpty();
        type.choices()
                .forEach(choice -> instrument.put(choice.name(), choice.words().get(0)));
        for (InstrumentType.Number number : type.numbers()) {
            if (number.isRequired()) {
                instrument.put(
                        number.name(), new BigDecimal(plain(number.strength().high())));
                isEmpty = false;
            }
        }
        if (isEmpty) {
            InstrumentType.Number first = type.numbers().get(0);
            instrument.put(first.name(), new BigDecimal(plain(first.strength().high())));
        }
        instrument.put("why", "name the proposal, or say assumption");
        return tree;
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String plain(double value) {
        return Numbers.exact(value);
    }
}
