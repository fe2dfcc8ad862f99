package nl.draagkracht.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Range;
import tools.jackson.databind.JsonNode;

/** Reads one changed number of a scenario file and notes every mistake in it. */
final class RevisionReader {

    private static final List<String> KEYS = List.of("value", "low", "high", "path", "shape", "why");
    private static final List<String> SHAPES = List.of("linear", "step");
    private static final String FORM = "an object such as {\"value\": 0.4, \"why\": \"...\"} or"
            + " {\"path\": {\"2026-01\": 0.1, \"2030-01\": 0.4}, \"shape\": \"linear\", \"why\": \"...\"}";

    private final ScenarioFile file;
    private final RunSettings settings;
    private final List<Problem> problems;

    RevisionReader(ScenarioFile file, RunSettings settings, List<Problem> problems) {
        this.file = file;
        this.settings = settings;
        this.problems = problems;
    }

    /** The changed number at a pointer, empty when something is wrong with it. */
    Optional<Revision> read(JsonNode node, String pointer, Bounds bounds) {
        int before = problems.size();
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            String mend = node.isNumber() ? "{\"value\": " + node + ", \"why\": \"...\"}" : "";
            note(pointer, node.toString(), FORM, mend);
            return Optional.empty();
        }
        unknownKeys(node, pointer);
        String why = why(node, pointer);
        JsonNode value = null;
        Range uncertain = Range.UNBOUNDED;
        SortedMap<String, JsonNode> path = new TreeMap<>();
        if (node.has("value") == node.has("path")) {
            note(
                    pointer,
                    node.has("value") ? "both \"value\" and \"path\"" : "neither \"value\" nor \"path\"",
                    FORM,
                    node.has("value") ? "keep one of the two" : "add \"value\"");
        } else if (node.has("value")) {
            value = number(node, "value", pointer, bounds);
            uncertain = uncertain(node, pointer, bounds);
        } else {
            path = path(node, pointer, bounds);
        }
        String shape = shape(node, pointer);
        if (problems.size() > before || (path.isEmpty() && (value == null || value.isMissingNode()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Revision(value == null ? path.get(path.firstKey()) : value, path, shape, uncertain, why));
    }

    private void unknownKeys(JsonNode node, String pointer) {
        for (String key : node.propertyNames()) {
            if (!KEYS.contains(key)) {
                note(
                        JsonText.step(pointer, key),
                        "the unknown key \"" + key + "\"",
                        "the keys " + String.join(", ", KEYS),
                        NearestName.find(key, KEYS).orElse(""));
            }
        }
    }

    private String why(JsonNode node, String pointer) {
        JsonNode why = node.get("why");
        if (why == null) {
            note(
                    pointer,
                    "no \"why\"",
                    "a changed number with its reason, \"why\": \"...\"",
                    "name the source or say assumption");
            return "";
        }
        if (!why.isString() || why.asString().isBlank()) {
            note(
                    JsonText.step(pointer, "why"),
                    why.toString(),
                    "a reason in words",
                    "name the source or say assumption");
            return "";
        }
        return why.asString();
    }

    private JsonNode number(JsonNode node, String key, String pointer, Bounds bounds) {
        return number(node.get(key), JsonText.step(pointer, key), bounds);
    }

    private JsonNode number(JsonNode value, String place, Bounds bounds) {
        if (value.isMissingNode()) {
            return value;
        }
        if (!value.isNumber()) {
            note(place, value.toString(), bounds.text(), QuotedNumber.mend(value));
        } else if (!bounds.includes(value.asDouble())) {
            boolean percentage = bounds.maximum() == 1 && value.asDouble() > 1 && value.asDouble() <= 100;
            note(place, value.toString(), bounds.text(), percentage ? Bounds.hundredth(value) : "");
        }
        return value;
    }

    private Range uncertain(JsonNode node, String pointer, Bounds bounds) {
        if (node.has("low") != node.has("high")) {
            note(pointer, "only one of \"low\" and \"high\"", "both or neither", "");
        }
        if (!node.has("low") || !node.has("high")) {
            return Range.UNBOUNDED;
        }
        JsonNode low = number(node, "low", pointer, bounds);
        JsonNode high = number(node, "high", pointer, bounds);
        JsonNode value = node.get("value");
        if (!low.isNumber() || !high.isNumber() || !value.isNumber() || !bounds.includes(value.asDouble())) {
            return Range.UNBOUNDED;
        }
        if (!(low.asDouble() <= value.asDouble() && value.asDouble() <= high.asDouble())) {
            boolean swapped = low.asDouble() > high.asDouble();
            note(
                    pointer,
                    "low " + low + ", value " + value + ", high " + high,
                    "low <= value <= high",
                    swapped
                            ? "\"low\": " + high + ", \"high\": " + low
                            : "a value from " + low + " to " + high + ", or other bounds");
            return Range.UNBOUNDED;
        }
        return new Range(low.asDouble(), high.asDouble());
    }

    private SortedMap<String, JsonNode> path(JsonNode node, String pointer, Bounds bounds) {
        SortedMap<String, JsonNode> points = new TreeMap<>();
        JsonNode path = node.get("path");
        String place = JsonText.step(pointer, "path");
        if (!path.isObject() || path.isEmpty()) {
            note(place, path.toString(), "an object with at least one month, such as {\"2026-01\": 0.1}", "");
            return points;
        }
        if (node.has("low") || node.has("high")) {
            note(pointer, "\"low\" or \"high\" beside \"path\"", "low and high beside \"value\" only", "");
        }
        for (var point : path.properties()) {
            String inner = JsonText.step(place, point.getKey());
            month(point.getKey(), inner);
            points.put(point.getKey(), number(point.getValue(), inner, bounds));
        }
        return points;
    }

    private void month(String text, String place) {
        String horizon = settings.start() + " to " + settings.last();
        try {
            Month month = Month.parse(text);
            if (month.compareTo(settings.start()) < 0 || month.compareTo(settings.last()) > 0) {
                note(place, text, "a month inside the run, " + horizon, "a larger \"months\"");
            }
        } catch (IllegalArgumentException notAMonth) {
            note(place, "the month \"" + text + "\"", "a month written yyyy-MM, " + horizon, MonthText.mend(text));
        }
    }

    private String shape(JsonNode node, String pointer) {
        JsonNode shape = node.get("shape");
        if (shape == null) {
            return "step";
        }
        String place = JsonText.step(pointer, "shape");
        if (!node.has("path")) {
            note(place, "\"shape\" without \"path\"", "\"shape\" beside \"path\" only", "remove \"shape\"");
        } else if (!shape.isString() || !SHAPES.contains(shape.asString())) {
            note(
                    place,
                    shape.toString(),
                    "linear or step",
                    NearestName.find(shape.asString(""), SHAPES).orElse(""));
        }
        return shape.asString("step");
    }

    private void note(String pointer, String read, String allowed, String maybe) {
        file.problem(problems, pointer, read, allowed, maybe);
    }
}
