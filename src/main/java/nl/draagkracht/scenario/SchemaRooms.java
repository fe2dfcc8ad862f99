package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the scenario schema that mirrors the parameters: a room is an object, a number refers to the form of a
 * changed number with its hard bounds, a table is nested objects that end in a cell. Equal forms are written once.
 */
final class SchemaRooms {

    private final SchemaForms forms;
    private final ObjectNode definitions;
    private final Map<List<String>, String> namesOfKeys =
            new TreeMap<>((left, right) -> String.join("\n", left).compareTo(String.join("\n", right)));

    /** @param definitions receives the forms that are shared */
    SchemaRooms(ObjectNode definitions) {
        this.definitions = definitions;
        this.forms = new SchemaForms(definitions);
    }

    /**
     * Adds a room, a folder of it or one of its files.
     *
     * @param properties receives it
     * @param key its key
     * @param name its dotted name
     * @param node its part of the parameter tree
     */
    void add(ObjectNode properties, String key, String name, JsonNode node) {
        if (node.has("versions") || isLaw(node)) {
            // Amounts of the law are changed by instruments only.
            return;
        }
        ObjectNode schema = properties.putObject(key);
        if (node.has("dimensions")) {
            table(schema, name, node);
            return;
        }
        String title = node.path("title").asString(Meanings.of(name));
        if (!title.isEmpty()) {
            schema.put("title", title);
        }
        schema.put("type", "object");
        ObjectNode inside = schema.putObject("properties");
        if (node.has("parameters")) {
            String date = node.path("date").asString("");
            for (var entry : node.get("parameters").properties()) {
                ParameterCard card = ParameterCard.ofNumber(name + "." + entry.getKey(), entry.getValue(), date);
                number(inside.putObject(entry.getKey()), card, entry.getValue());
            }
        } else {
            for (var child : node.properties()) {
                add(inside, child.getKey(), name + "." + child.getKey(), child.getValue());
            }
        }
        schema.put("additionalProperties", false);
    }

    private static boolean isLaw(JsonNode node) {
        if (node.isEmpty() || node.has("parameters") || node.has("dimensions")) {
            return false;
        }
        return node.properties().stream().allMatch(child -> child.getValue().has("versions"));
    }

    private void number(ObjectNode schema, ParameterCard card, JsonNode entry) {
        if (!card.meaning().isEmpty()) {
            schema.put("title", card.meaning());
        }
        schema.put("description", card.sentences());
        schema.put("$ref", forms.number(Bounds.of(entry)));
        if (entry.has("value")) {
            ObjectNode example = schema.putObject("default");
            example.set("value", entry.get("value"));
            example.put("why", "");
        }
    }

    private void table(ObjectNode schema, String name, JsonNode table) {
        schema.put("title", table.path("title").asString(""));
        schema.put("description", ParameterCard.ofTable(name, table).sentences());
        List<String> dimensions = new ArrayList<>();
        table.get("dimensions").forEach(dimension -> dimensions.add(dimension.asString()));
        ObjectNode level = schema;
        for (int depth = 0; depth < dimensions.size(); depth++) {
            level.put("type", "object");
            level.putObject("propertyNames").put("$ref", keys(dimensions.get(depth), table, depth));
            level = level.putObject("additionalProperties");
        }
        level.put("$ref", forms.cell(Bounds.ofTable(table)));
    }

    private String keys(String dimension, JsonNode table, int depth) {
        Set<String> keys = new LinkedHashSet<>();
        table.get("rows").forEach(row -> keys.add(row.get(depth).asString()));
        List<String> list = List.copyOf(keys);
        String known = namesOfKeys.get(list);
        if (known != null) {
            return known;
        }
        String name = "keys." + dimension;
        for (int i = 2; definitions.has(name); i++) {
            name = "keys." + dimension + i;
        }
        definitions.set(name, ScenarioSchema.enumeration(list));
        namesOfKeys.put(list, "#/$defs/" + name);
        return "#/$defs/" + name;
    }
}
