package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.draagkracht.kernel.Grade;
import tools.jackson.databind.JsonNode;

/**
 * Everything there is to know about one parameter as it is packaged: the card that {@code explain} prints, the schema
 * quotes and the page of parameters lists.
 *
 * @param kind a number, a table, a cell of a table, or amounts of the law
 * @param name dotted name as in a scenario file
 * @param meaning what it is, in one phrase; the title of a table
 * @param value number, path, or the size of a table
 * @param unit unit of the number
 * @param bounds hard bounds in words
 * @param low lowest plausible value, empty when unbounded
 * @param high highest plausible value, empty when unbounded
 * @param founding where it comes from
 * @param dimensions the dimensions of a table with their keys, of a cell with its own key, else empty
 */
public record ParameterCard(
        Kind kind,
        String name,
        String meaning,
        String value,
        String unit,
        String bounds,
        String low,
        String high,
        Founding founding,
        List<Dimension> dimensions) {

    /** What kind of parameter it is. */
    public enum Kind {
        /** A single number. */
        NUMBER,
        /** A published table. */
        TABLE,
        /** One cell of a table. */
        CELL,
        /** Dated amounts of a statute: a scenario cannot change them, an instrument can. */
        LAW
    }

    /**
     * Where a number comes from.
     *
     * @param grade how well it is founded
     * @param source law, table, paper or reason
     * @param url public address, empty when there is none
     * @param date day or period the number speaks of
     * @param note remark, empty when there is none
     * @param file packaged file it stands in
     */
    public record Founding(Grade grade, String source, String url, String date, String note, String file) {}

    /**
     * A dimension of a table.
     *
     * @param name its name
     * @param keys its keys in the order of the rows
     */
    public record Dimension(String name, List<String> keys) {}

    /** The card of a single number. */
    static ParameterCard ofNumber(String name, JsonNode entry, String date) {
        String file = file(name.substring(0, name.lastIndexOf('.')));
        return new ParameterCard(
                Kind.NUMBER,
                name,
                Meanings.of(name),
                entry.has("path") ? entry.get("path").toString() : text(entry, "value"),
                text(entry, "unit"),
                Bounds.of(entry).text(),
                text(entry, "low"),
                text(entry, "high"),
                founding(entry, Grade.valueOf(text(entry, "grade")), date, file),
                List.of());
    }

    /** The card of a table as a whole. */
    static ParameterCard ofTable(String name, JsonNode table) {
        List<Dimension> dimensions = new ArrayList<>();
        for (JsonNode dimension : table.get("dimensions")) {
            int depth = dimensions.size();
            Set<String> keys = new LinkedHashSet<>();
            table.get("rows").forEach(row -> keys.add(row.get(depth).asString()));
            dimensions.add(new Dimension(dimension.asString(), List.copyOf(keys)));
        }
        String by = String.join(", ", dimensions.stream().map(Dimension::name).toList());
        return new ParameterCard(
                Kind.TABLE,
                name,
                text(table, "title"),
                table.get("rows").size() + " cells by " + by,
                text(table, "unit"),
                Bounds.ofTable(table).text(),
                "",
                "",
                founding(table, Grade.valueOf(text(table, "grade")), "", file(name)),
                List.copyOf(dimensions));
    }

    /** The card of dated amounts of a statute, with how sure each version is. */
    static ParameterCard ofLaw(String name, JsonNode law) {
        TreeSet<String> statuses = new TreeSet<>();
        law.get("versions").forEach(version -> statuses.add(text(version, "status")));
        int count = law.get("versions").size();
        return new ParameterCard(
                Kind.LAW,
                name,
                text(law, "title"),
                count + (count == 1 ? " version: " : " versions: ") + String.join(", ", statuses),
                "",
                "changed by instruments only",
                "",
                "",
                founding(law, Grade.L, "", file(name)),
                List.of());
    }

    /** The card of the cell with these keys, joined by dots; empty when the table has no such row. */
    Optional<ParameterCard> cell(JsonNode table, String keys) {
        int place = dimensions.size();
        for (JsonNode row : table.get("rows")) {
            List<String> words = new ArrayList<>();
            List<Dimension> own = new ArrayList<>();
            for (int i = 0; i < place; i++) {
                words.add(row.get(i).asString());
                own.add(new Dimension(dimensions.get(i).name, List.of(words.get(i))));
            }
            if (String.join(".", words).equalsIgnoreCase(keys)) {
                Grade grade =
                        row.has(place + 1) ? Grade.valueOf(row.get(place + 1).asString()) : founding.grade;
                String source = row.has(place + 2) ? row.get(place + 2).asString() : founding.source;
                var of = new Founding(grade, source, founding.url, founding.date, founding.note, founding.file);
                String value = row.get(place).asString();
                return Optional.of(cell(String.join(".", words), value, of, List.copyOf(own)));
            }
        }
        return Optional.empty();
    }

    private ParameterCard cell(String keys, String cellValue, Founding cellFounding, List<Dimension> own) {
        return new ParameterCard(
                Kind.CELL, name + "." + keys, meaning, cellValue, unit, bounds, "", "", cellFounding, own);
    }

    /** The keys under which a scenario file states this parameter, outermost first. */
    public List<String> path() {
        if (kind != Kind.CELL) {
            return List.of(name.split("\\."));
        }
        List<String> keys =
                dimensions.stream().map(dimension -> dimension.keys.get(0)).toList();
        String table = name.substring(0, name.length() - String.join(".", keys).length() - 1);
        List<String> path = new ArrayList<>(List.of(table.split("\\.")));
        path.addAll(keys);
        return List.copyOf(path);
    }

    /** The last word of the name. */
    public String lastWord() {
        return name.substring(name.lastIndexOf('.') + 1);
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
        return "Packaged: " + value + (unit.isEmpty() ? "" : " (" + unit + ")") + ". Allowed: " + bounds + "." + range
                + " Source ("
                + founding.grade.words() + "): " + founding.source + ".";
    }

    private static Founding founding(JsonNode entry, Grade grade, String date, String file) {
        return new Founding(
                grade,
                text(entry, "source"),
                text(entry, "url"),
                entry.path("date").asString(date),
                text(entry, "note"),
                file);
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
