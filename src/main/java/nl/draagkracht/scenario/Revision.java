package nl.draagkracht.scenario;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.draagkracht.kernel.Range;
import tools.jackson.databind.JsonNode;

/**
 * A parameter's new number as a scenario file states it: one value, perhaps with an uncertain range, or a path in time.
 *
 * @param value the new value; for a path its first
 * @param path value by month {@code yyyy-MM}, empty when constant
 * @param shape {@code linear} or {@code step}, how the path runs between its months
 * @param uncertain lowest and highest value for ensembles, {@link Range#UNBOUNDED} when not stated
 * @param why the reason
 */
record Revision(JsonNode value, SortedMap<String, JsonNode> path, String shape, Range uncertain, String why) {

    boolean isPath() {
        return !path.isEmpty();
    }

    boolean isUncertain() {
        return !uncertain.equals(Range.UNBOUNDED);
    }

    /** Every value the number may take. */
    Collection<JsonNode> values() {
        return isPath() ? path.values() : List.of(value);
    }

    /** The number as a reader wants to see it. */
    String text() {
        return isPath() ? textOf(path, shape) : value.asString();
    }

    static String textOf(SortedMap<String, JsonNode> path, String shape) {
        return path.entrySet().stream()
                .map(point -> point.getKey() + ": " + point.getValue().asString())
                .collect(Collectors.joining(", ", "", " (" + shape + ")"));
    }
}
