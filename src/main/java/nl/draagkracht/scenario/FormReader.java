package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.draagkracht.kernel.Month;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the fields of a small form in JSON and collects every mistake, so that all are named in one go. */
final class FormReader {
    private final String file;
    private final JsonText text;
    private final List<Problem> problems = new ArrayList<>();

    FormReader(String file, JsonText text) {
        this.file = file;
        this.text = text;
        problems.addAll(text.problems());
    }

    /** The whole form; an empty one when the file holds no object. */
    JsonNode root() {
        JsonNode root = text.root().orElse(JsonNodeFactory.instance.objectNode());
        if (text.root().isPresent() && !root.isObject()) {
            note("", root.toString(), "one JSON object", "wrap it in { }");
        }
        if (!problems.isEmpty()) {
            refuse();
        }
        return root;
    }

    /** Notes keys that are not known. */
    void keys(JsonNode node, String place, List<String> known) {
        if (node.isMissingNode()) {
            return;
        }
        if (!node.isObject()) {
            note(place, node.toString(), "an object with some of the keys " + String.join(", ", known), "");
            return;
        }
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                note(
                        JsonText.step(place, key),
                        "the unknown key \"" + key + "\"",
                        "one of " + String.join(", ", known),
                        NearestName.find(key, known).orElse(""));
            }
        }
    }

    /** An amount of at least 0; 0 when it is not stated. */
    double amount(JsonNode node, String place, String key, double most) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return 0;
        }
        if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > most) {
            String allowed = new Bounds(0, most).text();
            note(JsonText.step(place, key), value.toString(), allowed, QuotedNumber.mend(value));
            return 0;
        }
        return value.asDouble();
    }

    /** A month that must be stated; the last allowed one when it is wrong, so that reading can go on. */
    Month month(JsonNode node, String place, String key, Month first, Month last) {
        JsonNode value = node.path(key);
        String allowed = "a month written yyyy-MM, " + first + " to " + last;
        try {
            Month month = Month.parse(value.asString(""));
            if (month.compareTo(first) >= 0 && month.compareTo(last) <= 0) {
                return month;
            }
        } catch (IllegalArgumentException notAMonth) {
            String mend = MonthText.mend(value.asString(""));
            missing(node, place, key, allowed, mend);
            return last;
        }
        missing(node, place, key, allowed, "");
        return last;
    }

    /** A text that must be stated. */
    String text(JsonNode node, String place, String key) {
        JsonNode value = node.path(key);
        if (!value.isString() || value.asString().isBlank()) {
            missing(node, place, key, "a name", "");
        }
        return value.asString("");
    }

    /** The place of a word in a list; it must be stated. */
    int choice(JsonNode node, String place, String key, List<String> words) {
        int found = words.indexOf(node.path(key).asString(""));
        if (found < 0) {
            String mend = NearestName.find(node.path(key).asString(""), words).orElse("");
            missing(node, place, key, "one of " + String.join(", ", words), mend);
        }
        return Math.max(0, found);
    }

    /** A number within bounds; empty when it is not stated, and when it is wrong, which is noted. */
    OptionalDouble number(JsonNode node, String place, String key, Bounds bounds) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !bounds.includes(value.asDouble())) {
            note(JsonText.step(place, key), value.toString(), bounds.text(), QuotedNumber.mend(value));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** A whole number that must be stated; the lowest allowed one when it is wrong, so that reading can go on. */
    long whole(JsonNode node, String place, String key, long lowest, long highest) {
        JsonNode value = node.path(key);
        boolean isWhole = value.isIntegralNumber() && value.canConvertToLong();
        if (!isWhole || value.asLong() < lowest || value.asLong() > highest) {
            String allowed = "a whole number from " + lowest + " to " + highest;
            missing(node, place, key, allowed, QuotedNumber.mend(value));
            return lowest;
        }
        return value.asLong();
    }

    /** Notes a key of the form that is not as it should be, or not there at all. */
    void stated(JsonNode value, String pointer, String allowed, String maybe) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (value.isMissingNode()) {
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            note(parent, "no \"" + key + "\"", "\"" + key + "\": " + allowed, maybe);
        } else {
            note(pointer, value.toString(), allowed, maybe);
        }
    }

    private void missing(JsonNode node, String place, String key, String allowed, String maybe) {
        if (node.has(key)) {
            note(JsonText.step(place, key), node.get(key).toString(), allowed, maybe);
        } else {
            note(place, "no \"" + key + "\"", "\"" + key + "\": " + allowed, maybe);
        }
    }

    void note(String pointer, String read, String allowed, String maybe) {
        problems.add(new Problem(file, pointer, text.line(pointer), read, allowed, maybe));
    }

    /** Refuses the form when there is any mistake. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }
}
