package nl.draagkracht.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.draagkracht.kernel.Month;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a scenario file says besides parameters: title, question, length, sample, seed, instruments. */
final class SettingsReader {

    /** Keys of a scenario file that are not rooms of parameters. */
    static final List<String> KEYS = List.of(
            "$schema",
            "title",
            "question",
            "differsFrom",
            "months",
            "sample",
            "seed",
            "start",
            "instruments",
            "without");

    /** What the name of a scenario looks like. */
    static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]*";

    private final ScenarioFile file;
    private final JsonNode root;
    private final List<Problem> problems;

    SettingsReader(ScenarioFile file, JsonNode root, List<Problem> problems) {
        this.file = file;
        this.root = root;
        this.problems = problems;
    }

    /** Notes keys that are neither settings nor rooms. */
    void checkKeys(ObjectNode tree) {
        List<String> known = new ArrayList<>(KEYS);
        known.addAll(tree.propertyNames());
        for (String key : root.propertyNames()) {
            if (!known.contains(key)) {
                String mend = NearestName.find(key, known)
                        .or(() -> ParameterCatalogue.placeOf(key))
                        .orElse("");
                note(
                        JsonText.step("", key),
                        "the unknown key \"" + key + "\"",
                        "one of " + String.join(", ", known),
                        mend);
            }
        }
    }

    /** Notes texts that are missing or no text. */
    void checkTexts() {
        needText("title", "the scenario in a few words");
        needText("question", "the one question it answers");
        allow("$schema", JsonNode::isString, "the address of the JSON Schema");
        allow("differsFrom", SettingsReader::isName, "the name of another scenario, without folder");
    }

    /** The given settings changed by this file. */
    RunSettings read(RunSettings inherited) {
        RunSettings settings = inherited;
        if (allow(
                        "start",
                        node -> Month.START.toString().equals(node.asString("")),
                        "2026-01, the month of the population")
                && root.has("start")) {
            settings = new RunSettings(Month.START, settings.months(), settings.sample(), settings.seed());
        }
        String months = "a whole number from 1 to " + RunSettings.MOST_MONTHS;
        if (allow("months", node -> isWholeWithin(node, 1, RunSettings.MOST_MONTHS), months) && root.has("months")) {
            settings = settings.withMonths(root.get("months").asInt());
        }
        String sample = "a number from " + RunSettings.SMALLEST_SAMPLE + " to 1";
        if (allow("sample", SettingsReader::isSample, sample) && root.has("sample")) {
            settings = settings.withSample(root.get("sample").asDouble());
        }
        if (allow("seed", node -> isWholeWithin(node, Long.MIN_VALUE, Long.MAX_VALUE), "a whole number of 64 bits")
                && root.has("seed")) {
            settings = settings.withSeed(root.get("seed").asLong());
        }
        return settings;
    }

    private void needText(String key, String meaning) {
        if (!root.has(key)) {
            note("", "no \"" + key + "\"", "\"" + key + "\": " + meaning, nearTo(root.propertyNames(), key));
        } else {
            allow(key, node -> node.isString() && !node.asString().isBlank(), meaning + ", as text");
        }
    }

    private static String nearTo(Collection<String> read, String key) {
        List<String> unknown =
                read.stream().filter(name -> !KEYS.contains(name)).toList();
        return NearestName.find(key, unknown)
                .map(name -> "\"" + name + "\" was meant to be \"" + key + "\"")
                .orElse("");
    }

    /** Whether the value under a key is absent or allowed; notes it when it is not. */
    private boolean allow(String key, Predicate<JsonNode> allowed, String meaning) {
        JsonNode node = root.get(key);
        if (node == null || node.isMissingNode()) {
            return node == null;
        }
        if (allowed.test(node)) {
            return true;
        }
        note(JsonText.step("", key), node.toString(), meaning, QuotedNumber.mend(node));
        return false;
    }

    private static boolean isName(JsonNode node) {
        return node.isString() && node.asString().matches(NAME);
    }

    private static boolean isSample(JsonNode node) {
        return node.isNumber() && node.asDouble() >= RunSettings.SMALLEST_SAMPLE && node.asDouble() <= 1;
    }

    private static boolean isWholeWithin(JsonNode node, long lowest, long highest) {
        if (!node.isIntegralNumber()) {
            return false;
        }
        BigInteger read = node.bigIntegerValue();
        return read.compareTo(BigInteger.valueOf(lowest)) >= 0 && read.compareTo(BigInteger.valueOf(highest)) <= 0;
    }

    private void note(String pointer, String read, String allowed, String maybe) {
        file.problem(problems, pointer, read, allowed, maybe);
    }
}
