package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Range;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One number of a parameter tree, found by its dotted name: an entry of a file or a cell of a table, which can be laid anew. */
sealed interface NumberPlace {

    /** The number itself; NaN when it follows a path in time. */
    double value();

    /** How well it is founded. */
    Grade grade();

    /** Its unit. */
    String unit();

    /** Beyond these it has no meaning. */
    Bounds bounds();

    /** Its plausible range; unbounded for a cell, which has none. */
    Range plausible();

    /** Lays another number; what is said of its source stays. */
    void lay(BigDecimal value);

    /**
     * Lays another number with where it comes from.
     *
     * @param source replaces the source; what the source was is kept in the note
     */
    void lay(BigDecimal value, Grade grade, String source);

    /** The number of this name; empty when there is none, as for amounts of the law. */
    static Optional<NumberPlace> find(JsonNode tree, String name) {
        JsonNode node = tree;
        String rest = name;
        while (true) {
            if (node.has("dimensions")) {
                return cell(node, rest);
            }
            if (node.has("parameters")) {
                return node.get("parameters").get(rest) instanceof ObjectNode entry
                        ? Optional.of(new Entry(entry))
                        : Optional.empty();
            }
            int dot = rest.indexOf('.');
            JsonNode child = dot < 0 ? null : node.get(rest.substring(0, dot));
            if (child == null || !child.isObject()) {
                return Optional.empty();
            }
            node = child;
            rest = rest.substring(dot + 1);
        }
    }

    private static Optional<NumberPlace> cell(JsonNode table, String keys) {
        int place = table.get("dimensions").size();
        for (JsonNode row : table.get("rows")) {
            if (keysOf(row, place).equals(keys)) {
                return Optional.of(new Cell(table, (ArrayNode) row, place));
            }
        }
        return Optional.empty();
    }

    private static String keysOf(JsonNode row, int dimensions) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            keys.add(row.get(i).asString());
        }
        return String.join(".", keys);
    }

    /** The name that was probably meant: one that ends with what was read, or lies near it; empty when none does. */
    static Optional<String> nearest(JsonNode tree, String read) {
        List<String> names = new ArrayList<>();
        collect(tree, "", read, names);
        Optional<String> ending =
                names.stream().filter(name -> name.endsWith("." + read)).findFirst();
        return ending.or(() -> NearestName.find(read, names));
    }

    /** Names of numbers, and of the cells of the table that the name read begins with. */
    private static void collect(JsonNode node, String name, String read, List<String> names) {
        if (node.has("dimensions")) {
            if (read.startsWith(name + ".")) {
                int place = node.get("dimensions").size();
                node.get("rows").forEach(row -> names.add(name + "." + keysOf(row, place)));
            }
        } else if (node.has("parameters")) {
            node.get("parameters").propertyNames().forEach(entry -> names.add(name + "." + entry));
        } else if (!node.has("versions")) {
            for (var child : node.properties()) {
                String place = name.isEmpty() ? child.getKey() : name + "." + child.getKey();
                collect(child.getValue(), place, read, names);
            }
        }
    }

    /**
     * An entry of a file of numbers.
     *
     * @param node the entry
     */
    record Entry(ObjectNode node) implements NumberPlace {

        @Override
        public double value() {
            return node.path("value").asDouble(Double.NaN);
        }

        @Override
        public Grade grade() {
            return Grade.valueOf(node.get("grade").asString());
        }

        @Override
        public String unit() {
            return node.path("unit").asString("");
        }

        @Override
        public Bounds bounds() {
            return Bounds.of(node);
        }

        @Override
        public Range plausible() {
            return new Range(
                    node.path("low").asDouble(Double.NEGATIVE_INFINITY),
                    node.path("high").asDouble(Double.POSITIVE_INFINITY));
        }

        @Override
        public void lay(BigDecimal value) {
            node.put("value", value);
        }

        @Override
        public void lay(BigDecimal value, Grade grade, String source) {
            String url = node.path("url").asString("");
            String before = "before " + node.path("value").asString("") + ": "
                    + node.path("source").asString("") + (url.isEmpty() ? "" : " (" + url + ")");
            node.remove("url");
            node.put("value", value).put("grade", grade.name()).put("source", source);
            node.put("note", before);
        }
    }

    /**
     * A cell of a table.
     *
     * @param table its table
     * @param row the row of the cell
     * @param place where the value stands in the row, behind the keys
     */
    record Cell(JsonNode table, ArrayNode row, int place) implements NumberPlace {

        @Override
        public double value() {
            return row.get(place).asDouble();
        }

        @Override
        public Grade grade() {
            return Grade.valueOf((row.has(place + 1) ? row.get(place + 1) : table.get("grade")).asString());
        }

        @Override
        public String unit() {
            return table.path("unit").asString("");
        }

        @Override
        public Bounds bounds() {
            return Bounds.ofTable(table);
        }

        @Override
        public Range plausible() {
            return Range.UNBOUNDED;
        }

        @Override
        public void lay(BigDecimal value) {
            row.set(place, value);
        }

        @Override
        public void lay(BigDecimal value, Grade grade, String source) {
            while (row.size() > place) {
                row.remove(place);
            }
            // Behind the grade a cell has the source of its own.
            row.add(value).add(grade.name()).add(source);
        }
    }
}
