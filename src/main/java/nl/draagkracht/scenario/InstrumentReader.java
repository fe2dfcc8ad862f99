package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.Instrument;
import nl.draagkracht.scenario.instrument.InstrumentType;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code instruments} and {@code without} of a scenario file: those inherited, less those taken out, plus those
 * appended. Notes every mistake.
 */
final class InstrumentReader {

    private static final List<String> COMMON = List.of("id", "type", "why");
    private static final String EXAMPLE = "an object such as {\"id\": \"long-ww\","
            + " \"type\": \"unemploymentInsuranceDuration\", \"from\": \"2028-01\", \"maximumMonths\": 36}";

    private final ScenarioFile file;
    private final JsonNode root;
    private final OnsetReader onsets;
    private final List<Problem> problems;

    InstrumentReader(ScenarioFile file, JsonNode root, RunSettings settings, List<Problem> problems) {
        this.file = file;
        this.root = root;
        this.onsets = new OnsetReader(file, settings, problems);
        this.problems = problems;
    }

    /** The instruments in force after this file, given those before it. */
    List<Enactment> read(List<Enactment> inherited) {
        List<Enactment> enacted = new ArrayList<>(inherited);
        without(enacted);
        JsonNode list = root.get("instruments");
        if (list == null || list.isMissingNode()) {
            return enacted;
        }
        if (!list.isArray()) {
            note("/instruments", list.toString(), "a list of instruments, [] for none", "");
            return enacted;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = JsonText.step("/instruments", Integer.toString(i));
            instrument(list.get(i), place, enacted).ifPresent(enacted::add);
        }
        return enacted;
    }

    private void without(List<Enactment> enacted) {
        JsonNode without = root.get("without");
        if (without == null || without.isMissingNode()) {
            return;
        }
        if (!without.isArray()) {
            note("/without", without.toString(), "a list of ids of inherited instruments", "[" + without + "]");
            return;
        }
        for (int i = 0; i < without.size(); i++) {
            JsonNode id = without.get(i);
            List<String> known = ids(enacted);
            if (!id.isString() || !enacted.removeIf(one -> one.id().equals(id.asString()))) {
                note(
                        JsonText.step("/without", Integer.toString(i)),
                        id.toString(),
                        known.isEmpty()
                                ? "no id: nothing is inherited from \""
                                        + file.differsFrom().orElse("") + "\""
                                : "one of the inherited ids " + String.join(", ", known),
                        NearestName.find(id.asString(""), known).orElse(""));
            }
        }
    }

    private Optional<Enactment> instrument(JsonNode node, String place, List<Enactment> enacted) {
        int before = problems.size();
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            note(place, node.toString(), EXAMPLE, "");
            return Optional.empty();
        }
        String id = id(node, place, enacted);
        Optional<InstrumentType> type = type(node, place);
        var onset = onsets.read(node, place);
        Optional<Month> until = onsets.until(node, place);
        String why = why(node, place);
        Map<String, Double> stated =
                type.map(kind -> numbers(node, place, kind)).orElse(Map.of());
        Map<String, String> chosen = type.map(kind -> words(node, place, kind)).orElse(Map.of());
        if (problems.size() > before || type.isEmpty() || onset.isEmpty()) {
            return Optional.empty();
        }
        Instrument instrument = type.get().with(stated, chosen);
        return Optional.of(new Enactment(id, instrument, onset.get(), until, why));
    }

    private String id(JsonNode node, String place, List<Enactment> enacted) {
        JsonNode id = node.get("id");
        if (id == null) {
            note(
                    place,
                    "an instrument without \"id\"",
                    "\"id\": a name to take it out by",
                    "\"id\": \"my-instrument\"");
            return "";
        }
        String where = JsonText.step(place, "id");
        if (!id.isString() || !id.asString().matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            note(where, id.toString(), "a name of letters, digits, - and _", "\"my-instrument\"");
        } else if (ids(enacted).contains(id.asString())) {
            note(
                    where,
                    "the id " + id + " a second time",
                    "an id that is not " + String.join(", ", ids(enacted)),
                    "\"without\": [" + id + "] to replace an inherited one");
        }
        return id.asString("");
    }

    private Optional<InstrumentType> type(JsonNode node, String place) {
        List<String> known =
                InstrumentType.all().stream().map(InstrumentType::name).toList();
        JsonNode type = node.get("type");
        if (type == null) {
            note(place, "an instrument without \"type\"", "\"type\": one of " + String.join(", ", known), "");
            return Optional.empty();
        }
        Optional<InstrumentType> found = InstrumentType.named(type.asString(""));
        if (found.isEmpty()) {
            note(
                    JsonText.step(place, "type"),
                    "the unknown instrument " + type,
                    "one of " + String.join(", ", known),
                    NearestName.find(type.asString(""), known).orElse("see: draagkracht list instruments"));
        }
        return found;
    }

    private String why(JsonNode node, String place) {
        JsonNode why = node.get("why");
        if (why != null && (!why.isString() || why.asString().isBlank())) {
            note(JsonText.step(place, "why"), why.toString(), "a reason in words", "");
        }
        return why == null ? "" : why.asString("");
    }

    private Map<String, Double> numbers(JsonNode node, String place, InstrumentType type) {
        Map<String, Double> stated = new LinkedHashMap<>();
        List<String> names =
                type.numbers().stream().map(InstrumentType.Number::name).toList();
        List<String> known = new ArrayList<>(names);
        type.choices().forEach(choice -> known.add(choice.name()));
        known.addAll(COMMON);
        known.addAll(OnsetReader.KEYS);
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                note(
                        JsonText.step(place, key),
                        "the unknown key \"" + key + "\"",
                        "one of " + String.join(", ", known),
                        NearestName.find(key, known).orElse(""));
            }
        }
        for (InstrumentType.Number number : type.numbers()) {
            JsonNode value = node.get(number.name());
            if (value == null && number.isRequired()) {
                note(
                        place,
                        "no \"" + number.name() + "\"",
                        "\"" + number.name() + "\": " + number.strength().meaning() + ", "
                                + bounds(number).text(),
                        "");
            } else if (value != null && !value.isMissingNode()) {
                number(value, JsonText.step(place, number.name()), number).ifPresent(v -> stated.put(number.name(), v));
            }
        }
        return stated;
    }

    private Map<String, String> words(JsonNode node, String place, InstrumentType type) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (InstrumentType.Word choice : type.choices()) {
            JsonNode value = node.get(choice.name());
            String allowed = "one of " + String.join(", ", choice.words());
            if (value == null) {
                note(place, "no \"" + choice.name() + "\"", "\"" + choice.name() + "\": " + allowed, "");
            } else if (!choice.words().contains(value.asString(""))) {
                note(
                        JsonText.step(place, choice.name()),
                        value.toString(),
                        allowed,
                        NearestName.find(value.asString(""), choice.words()).orElse(""));
            } else {
                chosen.put(choice.name(), value.asString());
            }
        }
        return chosen;
    }

    private Optional<Double> number(JsonNode value, String where, InstrumentType.Number number) {
        Bounds bounds = bounds(number);
        if (!value.isNumber()) {
            boolean wrapped = value.isObject() && value.path("value").isNumber();
            String mend = wrapped ? value.get("value").toString() : QuotedNumber.mend(value);
            note(
                    where,
                    value.toString(),
                    bounds.text() + " (" + number.strength().unit() + ")",
                    mend);
            return Optional.empty();
        }
        if (!bounds.includes(value.asDouble())) {
            boolean percentage = bounds.maximum() <= 10 && value.asDouble() > bounds.maximum();
            note(
                    where,
                    value.toString(),
                    bounds.text() + " (" + number.strength().unit() + ")",
                    percentage ? Bounds.hundredth(value) : "");
            return Optional.empty();
        }
        return Optional.of(value.asDouble());
    }

    private static Bounds bounds(InstrumentType.Number number) {
        return new Bounds(number.strength().minimum(), number.strength().maximum());
    }

    private static List<String> ids(List<Enactment> enacted) {
        return enacted.stream().map(Enactment::id).toList();
    }

    private void note(String pointer, String read, String allowed, String maybe) {
        file.problem(problems, pointer, read, allowed, maybe);
    }
}
