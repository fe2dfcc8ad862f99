package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Grade;
import tools.jackson.databind.JsonNode;

/**
 * Everything there is to know about one parameter as it is packaged: the card that {@code explain} prints, the schema
 * quotes and the page of parameters lists.
 *
 * @param name dotted name as in a scenario file
 * @param meaning what it is, in one phrase; the title of a table
 * @param value number, path, or the size of a table
 * @param unit unit of the number
 * @param bounds hard bounds in words
 * @param low lowest plausible value, empty when unbounded
 * @param high highest plausible value, empty when unbounded
 * @param grade how well it is founded
 * @param source where it comes from
 * @param url public address, empty when there is none
 * @param date day or period the number speaks of
 * @param note remark, empty when there is none
 * @param file packaged file it stands in
 */
public record ParameterCard(
        String name,
        String meaning,
        String value,
        String unit,
        String bounds,
        String low,
        String high,
        Grade grade,
        String source,
        String url,
        String date,
        String note,
        String file) {

    /** The card of a single number. */
    static ParameterCard ofNumber(String name, JsonNode entry, String date) {
        return new ParameterCard(
                name,
                Meanings.of(name),
                entry.has("path") ? entry.get("path").toString() : text(entry, "value"),
                text(entry, "unit"),
                Bounds.of(entry).text(),
                text(entry, "low"),
                text(entry, "high"),
                Grade.valueOf(text(entry, "grade")),
                text(entry, "source"),
                text(entry, "url"),
                entry.path("date").asString(date),
                text(entry, "note"),
                file(name.substring(0, name.lastIndexOf('.'))));
    }

    /** The card of a table as a whole. */
    static ParameterCard ofTable(String name, JsonNode table) {
        List<String> dimensions = new ArrayList<>();
        table.get("dimensions").forEach(dimension -> dimensions.add(dimension.asString()));
        return new ParameterCard(
                name,
                text(table, "title"),
                table.get("rows").size() + " cells by " + String.join(", ", dimensions),
                text(table, "unit"),
                Bounds.ofTable(table).text(),
                "",
                "",
                Grade.valueOf(text(table, "grade")),
                text(table, "source"),
                text(table, "url"),
                text(table, "date"),
                text(table, "note"),
                file(name));
    }

    /** The plausible range in words, empty when nobody bounded it. */
    public String plausible() {
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        return low.isEmpty() ? "at most " + high : high.isEmpty() ? "at least " + low : low + " to " + high;
    }

    /** Value, range and source in a few sentences. */
    String sentences() {
        String range = plausible().isEmpty() ? "" : " Plausible: " + plausible() + ".";
        return "Packaged: " + value + (unit.isEmpty() ? "" : " (" + unit + ")") + "." + range + " Source ("
                + grade.words() + "): " + source + ".";
    }

    private static String file(String name) {
        StringBuilder path = new StringBuilder("parameters");
        for (String word : name.split("\\.")) {
            path.append('/').append(ParameterTree.kebab(word));
        }
        return path + ".json";
    }

    private static String text(JsonNode entry, String key) {
        return entry.path(key).asString("");
    }
}
