package nl.draagkracht.scenario;

import java.util.EnumMap;
import java.util.Map;
import nl.draagkracht.kernel.Grade;
import tools.jackson.databind.JsonNode;

/**
 * How many of the model's packaged numbers are law, statistics, estimates and assumptions. Single numbers, cells of tables
 * and amounts of the law are counted apart: a table of a thousand published cells must not hide an assumption.
 *
 * @param numbers single numbers and paths
 * @param cells cells of tables, each with its own grade or that of its table
 * @param amounts dated amounts of the law; what was quoted from memory counts as an assumption
 */
public record GradeTally(Map<Grade, Long> numbers, Map<Grade, Long> cells, Map<Grade, Long> amounts) {

    /** The tally of the packaged parameters. */
    public static GradeTally packaged() {
        GradeTally tally =
                new GradeTally(new EnumMap<>(Grade.class), new EnumMap<>(Grade.class), new EnumMap<>(Grade.class));
        tally.count(ParameterTree.packaged());
        return tally;
    }

    /** How many numbers of one column of the tally there are. */
    public static long sum(Map<Grade, Long> column) {
        return column.values().stream().mapToLong(Long::longValue).sum();
    }

    private void count(JsonNode node) {
        if (node.has("dimensions")) {
            int keys = node.get("dimensions").size();
            for (JsonNode row : node.get("rows")) {
                String own = row.size() > keys + 1 ? row.get(keys + 1).asString() : "";
                add(cells, Grade.valueOf(own.isEmpty() ? node.get("grade").asString() : own), 1);
            }
        } else if (node.has("versions")) {
            for (JsonNode version : node.get("versions")) {
                add(amounts, grade(version.path("status").asString("")), leaves(version.path("amounts")));
            }
        } else if (node.has("parameters")) {
            for (var entry : node.get("parameters").properties()) {
                add(numbers, Grade.valueOf(entry.getValue().get("grade").asString()), 1);
            }
        } else {
            for (var child : node.properties()) {
                count(child.getValue());
            }
        }
    }

    private static Grade grade(String status) {
        return switch (status) {
            case "official" -> Grade.L;
            case "secondary" -> Grade.B;
            case "estimate" -> Grade.C;
            default -> Grade.M;
        };
    }

    private static long leaves(JsonNode node) {
        if (!node.isContainer()) {
            return node.isNumber() ? 1 : 0;
        }
        long leaves = 0;
        for (JsonNode child : node) {
            leaves += leaves(child);
        }
        return leaves;
    }

    private static void add(Map<Grade, Long> column, Grade grade, long numbers) {
        column.merge(grade, numbers, Long::sum);
    }
}
