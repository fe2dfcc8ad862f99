package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of results as rows with a name and cells with a name, so that two of them can be held side by side in any order.
 *
 * @param columns names of the cells, those of the key left out
 * @param rows cells by the key of the row
 */
record Grid(List<String> columns, Map<String, List<String>> rows) {
    private static final List<String> NAMES = List.of("limit", "parameter", "id");

    /** A file that is not there. */
    static Grid empty() {
        return new Grid(List.of(), Map.of());
    }

    /** A CSV text without quotes whose first columns name the row. */
    static Grid ofCsv(String text, int keys) {
        String[] lines = text.split("\n");
        List<String> header = cells(lines[0]);
        var rows = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            List<String> cells = cells(lines[i]);
            String key = String.join(",", cells.subList(0, keys));
            if (cells.size() != header.size() || rows.put(key, cells.subList(keys, cells.size())) != null) {
                throw new IllegalArgumentException("Line " + (i + 1) + " is malformed or there twice: " + lines[i]);
            }
        }
        return new Grid(header.subList(keys, header.size()), rows);
    }

    /** A JSON text: every value is a row of one cell, named by its pointer; items of a list are named by what they are about. */
    static Grid ofJson(String text) {
        var values = new TreeMap<String, List<String>>();
        flatten(JsonMapper.shared().readTree(text), "", values);
        return new Grid(List.of("value"), values);
    }

    private static void flatten(JsonNode node, String pointer, Map<String, List<String>> values) {
        if (node.isObject()) {
            node.properties().forEach(entry -> flatten(entry.getValue(), pointer + "/" + entry.getKey(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), pointer + "/" + name(node.get(i), i), values);
            }
        } else {
            values.put(pointer, List.of(node.isNull() ? "" : node.asString()));
        }
    }

    private static String name(JsonNode item, int place) {
        for (String name : NAMES) {
            if (item.has(name)) {
                return item.get(name).asString();
            }
        }
        return Integer.toString(place);
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(List.of(line.split(",", -1)));
    }
}
