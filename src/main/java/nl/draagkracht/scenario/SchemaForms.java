package nl.draagkracht.scenario;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of a changed number in the scenario schema: a value, a value with its uncertain range, or a path in time, each
 * with a reason. One form per pair of hard bounds, shared by all numbers that have these bounds. The forms carry no
 * description: editors would show it in place of that of the number.
 */
final class SchemaForms {

    static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";

    private final ObjectNode definitions;

    SchemaForms(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** Where the form of a number with these bounds is defined. */
    String number(Bounds bounds) {
        String name = "number" + suffix(bounds);
        if (!definitions.has(name)) {
            definitions.set(name, numberForm(bounds));
        }
        return "#/$defs/" + name;
    }

    /** Where the form of a table cell with these bounds is defined: cells are constant. */
    String cell(Bounds bounds) {
        String name = "cell" + suffix(bounds);
        if (!definitions.has(name)) {
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            form.put("type", "object");
            ObjectNode properties = form.putObject("properties");
            bounded(properties.putObject("value"), bounds);
            why(properties);
            form.putArray("required").add("value").add("why");
            form.put("additionalProperties", false);
            definitions.set(name, form);
        }
        return "#/$defs/" + name;
    }

    private static ObjectNode numberForm(Bounds bounds) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("type", "object");
        ObjectNode properties = form.putObject("properties");
        bounded(properties.putObject("value"), bounds).put("description", "The new value in every month.");
        bounded(properties.putObject("low"), bounds).put("description", "Lowest value that ensembles draw.");
        bounded(properties.putObject("high"), bounds).put("description", "Highest value that ensembles draw.");
        ObjectNode path = properties.putObject("path");
        path.put("description", "Value by month yyyy-MM; before the first month its value, after the last the last.");
        path.put("type", "object").put("minProperties", 1);
        path.putObject("propertyNames").put("pattern", MONTH);
        bounded(path.putObject("additionalProperties"), bounds);
        ObjectNode shape = properties.putObject("shape");
        shape.put("description", "How the path runs between its months: straight lines, or steps (the default).");
        shape.putArray("enum").add("linear").add("step");
        why(properties);
        form.putArray("required").add("why");
        var either = form.putArray("oneOf");
        either.addObject().putArray("required").add("value");
        either.addObject().putArray("required").add("path");
        ObjectNode together = form.putObject("dependentRequired");
        together.putArray("low").add("high").add("value");
        together.putArray("high").add("low").add("value");
        together.putArray("shape").add("path");
        form.put("additionalProperties", false);
        return form;
    }

    private static void why(ObjectNode properties) {
        properties
                .putObject("why")
                .put("type", "string")
                .put("description", "The reason: name the source, or say assumption. The report lists it.")
                .put("pattern", "\\S");
    }

    private static ObjectNode bounded(ObjectNode schema, Bounds bounds) {
        schema.put("type", "number");
        if (!Double.isInfinite(bounds.minimum())) {
            schema.put("minimum", Bounds.decimal(bounds.minimum()));
        }
        if (!Double.isInfinite(bounds.maximum())) {
            schema.put("maximum", Bounds.decimal(bounds.maximum()));
        }
        return schema;
    }

    private static String suffix(Bounds bounds) {
        StringBuilder name = new StringBuilder();
        if (!Double.isInfinite(bounds.minimum())) {
            name.append(".from").append(Bounds.plain(bounds.minimum()));
        }
        if (!Double.isInfinite(bounds.maximum())) {
            name.append(".to").append(Bounds.plain(bounds.maximum()));
        }
        return name.toString();
    }
}
