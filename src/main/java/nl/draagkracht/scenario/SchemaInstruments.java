package nl.draagkracht.scenario;

import java.util.Arrays;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.scenario.instrument.InstrumentType;
import nl.draagkracht.scenario.instrument.Strength;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the scenario schema that speaks of levers, {@code instruments} and {@code without}: one branch per kind of
 * instrument, read from the annotated records, and the shared ways of saying when.
 */
final class SchemaInstruments {

    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9_-]*$";

    private final ObjectNode definitions;

    private SchemaInstruments(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /**
     * Adds the keys of levers.
     *
     * @param properties keys of a scenario file
     * @param definitions forms that are shared
     */
    static void add(ObjectNode properties, ObjectNode definitions) {
        SchemaInstruments schema = new SchemaInstruments(definitions);
        schema.shared();
        ObjectNode list = properties.putObject("instruments");
        list.put("type", "array");
        list.put("description", "Levers of policy, appended to those inherited; draagkracht list instruments.");
        var branches = list.putObject("items").putArray("oneOf");
        for (InstrumentType type : InstrumentType.all()) {
            branches.addObject().put("$ref", schema.branch(type));
        }
        ObjectNode without = properties.putObject("without");
        without.put("type", "array");
        without.put("description", "Ids of inherited instruments that are taken out.");
        without.putObject("items").put("type", "string").put("pattern", ID);
    }

    private void shared() {
        definitions.putObject("month").put("type", "string").put("pattern", SchemaForms.MONTH);
        definitions
                .putObject("lag")
                .put("type", "integer")
                .put("minimum", 0)
                .put("maximum", RunSettings.MOST_MONTHS)
                .put("default", 0);
        ObjectNode trigger = definitions.putObject("trigger");
        trigger.put("type", "object");
        ObjectNode properties = trigger.putObject("properties");
        properties.set(
                "indicator",
                ScenarioSchema.enumeration(
                        Arrays.stream(Indicator.values()).map(Indicator::id).toList()));
        properties.putObject("above").put("type", "number").put("description", "Level that must be exceeded.");
        properties.putObject("below").put("type", "number").put("description", "Level that must be undercut.");
        properties
                .putObject("months")
                .put("type", "integer")
                .put("description", "Months in a row.")
                .put("minimum", 1)
                .put("maximum", RunSettings.MOST_MONTHS)
                .put("default", 1);
        trigger.putArray("required").add("indicator");
        either(trigger, "above", "below");
        trigger.put("additionalProperties", false);
    }

    private String branch(InstrumentType type) {
        String name = "instrument." + type.name();
        ObjectNode branch = definitions.putObject(name);
        branch.put("title", type.name());
        branch.put("description", (type.meaning() + " " + type.remark()).strip());
        branch.put("type", "object");
        ObjectNode properties = branch.putObject("properties");
        properties
                .putObject("id")
                .put("type", "string")
                .put("description", "A name of its own, by which another scenario takes it out.")
                .put("pattern", ID);
        properties.putObject("type").put("const", type.name());
        onset(properties);
        var required = branch.putArray("required").add("id").add("type");
        for (InstrumentType.Word choice : type.choices()) {
            var words = ScenarioSchema.enumeration(choice.words());
            words.put("description", capital(choice.meaning()) + ".");
            properties.set(choice.name(), words);
            required.add(choice.name());
        }
        for (InstrumentType.Number number : type.numbers()) {
            strength(properties.putObject(number.name()), number);
            if (number.isRequired()) {
                required.add(number.name());
            }
        }
        properties
                .putObject("why")
                .put("type", "string")
                .put("description", "The reason.")
                .put("pattern", "\\S");
        either(branch, "from", "when");
        branch.put("additionalProperties", false);
        return "#/$defs/" + name;
    }

    private static void onset(ObjectNode properties) {
        refer(properties, "from", "month", "Month yyyy-MM in which it is proposed; in force after the lags.");
        refer(
                properties,
                "when",
                "trigger",
                "Trigger instead of a month: an indicator beyond a level for some months in a row.");
        refer(properties, "until", "month", "First month yyyy-MM without it.");
        refer(properties, "decisionLagMonths", "lag", "Months until it is decided.");
        refer(properties, "implementationLagMonths", "lag", "Months from decision until it works.");
    }

    private static void refer(ObjectNode properties, String key, String definition, String description) {
        properties.putObject(key).put("description", description).put("$ref", "#/$defs/" + definition);
    }

    private static void strength(ObjectNode schema, InstrumentType.Number number) {
        Strength strength = number.strength();
        schema.put("type", "number");
        schema.put(
                "description",
                capital(strength.meaning()) + " (" + strength.unit() + "). Proposals: " + Bounds.plain(strength.low())
                        + " to " + Bounds.plain(strength.high()) + ".");
        schema.put("minimum", Bounds.decimal(strength.minimum())).put("maximum", Bounds.decimal(strength.maximum()));
        if (!number.isRequired()) {
            schema.put("default", Bounds.decimal(strength.otherwise()));
        }
    }

    private static String capital(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private static void either(ObjectNode schema, String one, String other) {
        var either = schema.putArray("oneOf");
        for (String key : new String[] {one, other}) {
            ObjectNode branch = JsonNodeFactory.instance.objectNode();
            branch.putArray("required").add(key);
            either.add(branch);
        }
    }
}
