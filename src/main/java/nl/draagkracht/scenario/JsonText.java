package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON file (RFC 8259) as a tree that still knows on which line each value stands. A plain tree forgets lines and
 * silently keeps the last of two equal keys; a policy modeller needs both named.
 */
final class JsonText {

    private static final int DEEPEST_NESTING = 50;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    // NaN and Infinity are let through the tokeniser, so that they are reported with all other problems of the file.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .build())
            .build();

    private final String file;
    private final Map<String, Integer> lines = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private JsonNode root;
    private boolean isCutOff;

    private JsonText(String file) {
        this.file = file;
    }

    /** Reads the bytes of a file; mistakes are kept as {@link #problems()}, never thrown. */
    static JsonText read(String file, byte[] bytes) {
        JsonText text = new JsonText(file);
        JsonBytes.text(file, bytes, text.problems).ifPresent(text::parse);
        return text;
    }

    private void parse(String source) {
        List<Problem> encoding = List.copyOf(problems);
        Optional<Problem> broken = strictly(source);
        if (broken.isEmpty()) {
            return;
        }
        List<Problem> slips = new ArrayList<>();
        String mended = isCutOff ? "" : JsonSlips.mend(file, source, slips);
        // Whatever was noted before the text broke is noted again in the mended text.
        problems.clear();
        problems.addAll(encoding);
        lines.clear();
        if (slips.isEmpty()) {
            problems.add(broken.get());
            return;
        }
        problems.addAll(slips);
        strictly(mended);
    }

    /** Reads text as the standard asks; the mistake at which reading stopped, if it did. */
    private Optional<Problem> strictly(String source) {
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source);
        try (parser) {
            if (parser.nextToken() == null) {
                problem("", 0, "an empty file", "one JSON object", "start from: draagkracht new NAME");
            } else {
                JsonNode read = value(parser, "");
                if (parser.nextToken() != null) {
                    problem(
                            "",
                            line(parser),
                            "text after the end",
                            "one JSON object and nothing else",
                            "a closing brace too many before it, or a second scenario: one file each");
                }
                root = read;
            }
            return Optional.empty();
        } catch (JacksonException failure) {
            return Optional.of(broken(failure, parser, source));
        }
    }

    /** The tree, absent when the text could not be read to its end. */
    Optional<JsonNode> root() {
        return Optional.ofNullable(root);
    }

    /** The line of the value at a JSON pointer, 0 when nothing stands there. */
    int line(String pointer) {
        return lines.getOrDefault(pointer, 0);
    }

    /** Mistakes of writing: broken syntax, double keys, numbers that are no numbers. */
    List<Problem> problems() {
        return problems;
    }

    /** A step of a JSON pointer, escaped as RFC 6901 asks. */
    static String step(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode value(JsonParser parser, String pointer) {
        lines.putIfAbsent(pointer, line(parser));
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> number(parser, pointer, token);
        };
    }

    private JsonNode object(JsonParser parser, String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line(parser);
            String inner = step(pointer, key);
            boolean twice = object.has(key);
            if (twice) {
                problem(
                        inner,
                        line,
                        "the key \"" + key + "\" a second time (first on line " + line(inner) + ")",
                        "each key once",
                        "remove one of the two");
            }
            lines.put(inner, line);
            parser.nextToken();
            JsonNode read = value(parser, inner);
            if (!twice) {
                object.set(key, read);
            }
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, step(pointer, Integer.toString(array.size()))));
        }
        return array;
    }

    /** Numbers stay decimal as written, so that they are written back with the same digits. */
    private JsonNode number(JsonParser parser, String pointer, JsonToken token) {
        String read = parser.getString();
        BigDecimal decimal = decimal(read);
        if (decimal == null || !Double.isFinite(decimal.doubleValue())) {
            problem(pointer, line(parser), read, "a finite number", "");
            return NODES.missingNode();
        }
        return token == JsonToken.VALUE_NUMBER_INT
                ? NODES.numberNode(decimal.toBigIntegerExact())
                : NODES.numberNode(decimal);
    }

    private static BigDecimal decimal(String read) {
        try {
            return new BigDecimal(read);
        } catch (NumberFormatException notFinite) {
            // NaN, Infinity, or an exponent beyond counting.
            return null;
        }
    }

    private Problem broken(JacksonException failure, JsonParser parser, String source) {
        int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
        String pointer = String.valueOf(parser.streamReadContext().pathAsPointer());
        if (failure instanceof UnexpectedEndOfInputException) {
            isCutOff = true;
            return new Problem(
                    file,
                    pointer,
                    line,
                    "the file ends in the middle",
                    "a complete JSON object",
                    JsonSlips.unclosed(file, source));
        }
        if (failure instanceof StreamConstraintsException) {
            isCutOff = true;
            boolean deep = failure.getOriginalMessage().contains("nesting depth");
            return new Problem(
                    file,
                    "",
                    line,
                    deep ? "objects nested more than " + DEEPEST_NESTING + " deep" : "a number or text without end",
                    deep ? "at most " + DEEPEST_NESTING + " levels" : "numbers and texts of ordinary length",
                    "");
        }
        return new Problem(
                file,
                pointer,
                line,
                "broken JSON: " + firstLine(failure.getOriginalMessage()),
                "a complete JSON object",
                "a comma, quote or bracket is missing or superfluous just before this place");
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void problem(String pointer, int line, String read, String allowed, String maybe) {
        problems.add(new Problem(file, pointer, line, read, allowed, maybe));
    }
}
