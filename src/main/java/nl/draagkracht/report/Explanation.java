package nl.draagkracht.report;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code explain} says about one word: facts, lists of what hangs together with it, and what to write into a scenario
 * file to change it.
 *
 * @param kind what it is: number, table, cell, law, folder, indicator, limit, instrument, scenario
 * @param name its full name
 * @param meaning what it means, in one phrase
 * @param facts facts in the order to read them
 * @param sections lists, such as the scenarios that change it
 * @param remark how to go on, empty when there is nothing to say
 * @param snippet what to write into a scenario file, empty when it cannot be changed there
 */
record Explanation(
        String kind,
        String name,
        String meaning,
        List<Fact> facts,
        List<Section> sections,
        String remark,
        ObjectNode snippet) {

    private static final int LABEL = 12;

    /**
     * One fact.
     *
     * @param key camel-case name
     * @param text the fact; empty ones are not shown
     */
    record Fact(String key, String text) {}

    /**
     * A list with a heading.
     *
     * @param key camel-case name
     * @param heading the heading for readers
     * @param table its rows; the last column is prose
     */
    record Section(String key, String heading, Table table) {}

    static ObjectNode noSnippet() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The explanation for people, in lines of readable length. */
    String text() {
        StringBuilder text = new StringBuilder(name).append("  [").append(kind).append("]\n");
        text.append(Paragraph.wrapped(meaning, "")).append('\n');
        for (Fact fact : facts) {
            if (!fact.text.isEmpty()) {
                String label = "  " + fact.key + " ".repeat(Math.max(1, LABEL - fact.key.length()));
                text.append(label)
                        .append(Paragraph.wrapped(fact.text, " ".repeat(LABEL + 2))
                                .stripLeading());
            }
        }
        for (Section section : sections) {
            if (!section.table.rows().isEmpty()) {
                text.append('\n').append(section.heading).append('\n');
                section.table.rows().forEach(row -> text.append(row(row)));
            }
        }
        if (!remark.isEmpty()) {
            text.append('\n').append(Paragraph.wrapped(remark, ""));
        }
        if (!snippet.isEmpty()) {
            text.append(ScenarioText.of(snippet));
        }
        return text.toString();
    }

    private static String row(List<Object> row) {
        StringBuilder head = new StringBuilder("  ").append(row.get(0));
        for (int i = 1; i < row.size() - 1; i++) {
            if (!row.get(i).toString().isEmpty()) {
                head.append(i == 1 ? ": " : " ").append(row.get(i));
            }
        }
        String prose = row.get(row.size() - 1).toString();
        return head + "\n" + (prose.isEmpty() ? "" : Paragraph.wrapped(prose, "      "));
    }

    /** The explanation for programs. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", kind).put("name", name).put("meaning", meaning);
        facts.forEach(fact -> json.put(fact.key, fact.text));
        for (Section section : sections) {
            ArrayNode rows = section.table.json();
            json.set(section.key, rows);
        }
        json.set("snippet", snippet);
        return json;
    }
}
