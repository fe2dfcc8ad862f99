package nl.draagkracht.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON laid out as people write scenario files: rooms on lines of their own, a changed number or an instrument on one
 * line.
 */
final class ScenarioText {

    private ScenarioText() {}

    /** The text of a tree, ended by a line feed. */
    static String of(ObjectNode tree) {
        StringBuilder text = new StringBuilder();
        lines(tree, "", text);
        return text.append('\n').toString();
    }

    /** A change as the innermost of nested objects. */
    static ObjectNode nested(List<String> path, ObjectNode change) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = tree;
        for (String key : path.subList(0, path.size() - 1)) {
            inner = inner.putObject(key);
        }
        inner.set(path.get(path.size() - 1), change);
        return tree;
    }

    private static void lines(JsonNode node, String indent, StringBuilder text) {
        boolean isBranch =
                node.isObject() ? hasBranches(node) || indent.isEmpty() : node.isArray() && hasBranches(node);
        if (!isBranch) {
            text.append(inline(node));
            return;
        }
        String deeper = indent + "  ";
        text.append(node.isObject() ? "{" : "[");
        String comma = "\n";
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                text.append(comma)
                        .append(deeper)
                        .append(quoted(property.getKey()))
                        .append(": ");
                lines(property.getValue(), deeper, text);
                comma = ",\n";
            }
        } else {
            for (JsonNode element : node) {
                text.append(comma).append(deeper).append(inline(element));
                comma = ",\n";
            }
        }
        text.append('\n').append(indent).append(node.isObject() ? "}" : "]");
    }

    private static boolean hasBranches(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isObject() && !node.has("path")) {
                return true;
            }
        }
        return false;
    }

    private static String inline(JsonNode node) {
        if (!node.isContainer()) {
            return node.toString();
        }
        StringBuilder text = new StringBuilder(node.isObject() ? "{" : "[");
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> properties = node.properties().iterator();
            while (properties.hasNext()) {
                Map.Entry<String, JsonNode> property = properties.next();
                text.append(quoted(property.getKey())).append(": ").append(inline(property.getValue()));
                text.append(properties.hasNext() ? ", " : "");
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(inline(node.get(i)));
            }
        }
        return text.append(node.isObject() ? "}" : "]").toString();
    }

    private static String quoted(String key) {
        return JsonNodeFactory.instance.stringNode(key).toString();
    }
}
