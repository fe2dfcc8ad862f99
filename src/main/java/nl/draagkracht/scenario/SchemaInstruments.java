package nl.draagkracht.scenario;

import tools.jackson.databind.node.ObjectNode;

/** The part of the scenario schema that speaks of levers: {@code instruments} and {@code without}. */
final class SchemaInstruments {

    private SchemaInstruments() {}

    /**
     * Adds the keys of levers.
     *
     * @param properties keys of a scenario file
     * @param definitions forms that are shared
     */
    static void add(ObjectNode properties, ObjectNode definitions) {
        properties
                .putObject("instruments")
                .put("type", "array")
                .put("description", "Levers that are pulled; this version knows none.")
                .put("maxItems", 0);
    }
}
