package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every parameter of the model by its dotted name: what can be changed, and how well each number is founded. */
public final class ParameterCatalogue {

    private ParameterCatalogue() {}

    /**
     * One parameter as printed by {@code list parameters}.
     *
     * @param name dotted name as in a scenario file
     * @param value number, path, or the size of a table
     * @param unit unit of the number
     * @param low lowest plausible value, empty when unbounded
     * @param high highest plausible value, empty when unbounded
     * @param grade how well the number is founded
     * @param source where it comes from
     */
    public record Entry(String name, String value, String unit, String low, String high, String grade, String source) {}

    /** All packaged parameters in the order of the records. */
    public static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        collect(ParameterTree.packaged(), "", entries);
        return List.copyOf(entries);
    }

    /** The dotted name whose last word lies nearest to a name that was read at the wrong place. */
    static Optional<String> nearest(ObjectNode tree, String read) {
        List<Entry> entries = new ArrayList<>();
        collect(tree, "", entries);
        TreeMap<String, String> byLastWord = new TreeMap<>();
        for (Entry entry : entries) {
            byLastWord.put(entry.name().substring(entry.name().lastIndexOf('.') + 1), entry.name());
        }
        return NearestName.find(read, byLastWord.keySet()).map(byLastWord::get);
    }

    private static void collect(JsonNode node, String name, List<Entry> entries) {
        if (node.has("dimensions")) {
            entries.add(table(name, node));
        } else if (node.has("versions")) {
            entries.add(new Entry(name, versions(node.get("versions")), "", "", "", "L", sourceOf(node)));
        } else if (node.has("parameters")) {
            for (var entry : node.get("parameters").properties()) {
                entries.add(number(name + "." + entry.getKey(), entry.getValue()));
            }
        } else {
            for (var child : node.properties()) {
                collect(child.getValue(), name.isEmpty() ? child.getKey() : name + "." + child.getKey(), entries);
            }
        }
    }

    /** Dated amounts with how sure each version is, so that what was quoted from memory does not pass for statute. */
    private static String versions(JsonNode versions) {
        TreeSet<String> statuses = new TreeSet<>();
        for (JsonNode version : versions) {
            statuses.add(text(version, "status"));
        }
        return versions.size() + (versions.size() == 1 ? " version: " : " versions: ") + String.join(", ", statuses);
    }

    private static Entry number(String name, JsonNode entry) {
        return new Entry(
                name,
                entry.has("path") ? entry.get("path").toString() : text(entry, "value"),
                text(entry, "unit"),
                text(entry, "low"),
                text(entry, "high"),
                text(entry, "grade"),
                sourceOf(entry));
    }

    private static Entry table(String name, JsonNode table) {
        String value = table.get("rows").size() + " rows by "
                + table.get("dimensions").toString().replaceAll("[\\[\\]\"]", "");
        return new Entry(name, value, text(table, "unit"), "", "", text(table, "grade"), sourceOf(table));
    }

    private static String sourceOf(JsonNode entry) {
        return text(entry, "source");
    }

    private static String text(JsonNode entry, String key) {
        return entry.path(key).asString("");
    }
}
