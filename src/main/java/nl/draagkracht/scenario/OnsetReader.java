package nl.draagkracht.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.instrument.Onset;
import nl.draagkracht.scenario.instrument.Trigger;
import tools.jackson.databind.JsonNode;

/** Reads when an instrument begins and ends: {@code from} or {@code when}, the two lags, {@code until}. */
final class OnsetReader {

    /** Keys of an instrument that say when. */
    static final List<String> KEYS = List.of("from", "when", "until", "decisionLagMonths", "implementationLagMonths");

    private static final List<String> TRIGGER_KEYS = List.of("indicator", "above", "below", "months");
    private static final int LONGEST = RunSettings.MOST_MONTHS;

    private final ScenarioFile file;
    private final RunSettings settings;
    private final List<Problem> problems;

    OnsetReader(ScenarioFile file, RunSettings settings, List<Problem> problems) {
        this.file = file;
        this.settings = settings;
        this.problems = problems;
    }

    /** When the instrument begins, empty when that is not well said. */
    Optional<Onset> read(JsonNode node, String place) {
        int before = problems.size();
        if (node.has("from") == node.has("when")) {
            note(
                    place,
                    node.has("from") ? "both \"from\" and \"when\"" : "neither \"from\" nor \"when\"",
                    "\"from\": a month, or \"when\": a trigger such as {\"indicator\": \"unemploymentRate\","
                            + " \"above\": 0.08, \"months\": 3}",
                    node.has("from") ? "keep one of the two" : "\"from\": \"" + settings.start() + "\"");
        }
        Optional<Month> from =
                node.has("from") ? month(node.get("from"), JsonText.step(place, "from")) : Optional.empty();
        Optional<Trigger> when =
                node.has("when") ? trigger(node.get("when"), JsonText.step(place, "when")) : Optional.empty();
        int decision = lag(node, place, "decisionLagMonths");
        int implementation = lag(node, place, "implementationLagMonths");
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Onset(from, when, decision, implementation));
    }

    /** The first month without the instrument. */
    Optional<Month> until(JsonNode node, String place) {
        if (!node.has("until")) {
            return Optional.empty();
        }
        String where = JsonText.step(place, "until");
        Optional<Month> until = month(node.get("until"), where);
        Optional<Month> from =
                node.path("from").isString() ? parsed(node.get("from").asString()) : Optional.empty();
        if (until.isPresent() && from.isPresent() && until.get().compareTo(from.get()) <= 0) {
            note(where, node.get("until").toString(), "a month after \"from\", " + from.get(), "");
        }
        return until;
    }

    private Optional<Month> month(JsonNode node, String where) {
        String horizon = settings.start() + " to " + settings.last();
        Optional<Month> month = node.isString() ? parsed(node.asString()) : Optional.empty();
        if (month.isEmpty()) {
            String mend = node.isString() || node.isIntegralNumber() ? MonthText.mend(node.asString()) : "";
            note(where, node.toString(), "a month written \"yyyy-MM\", " + horizon, mend);
        } else if (month.get().compareTo(settings.start()) < 0 || month.get().compareTo(settings.last()) > 0) {
            note(where, node.toString(), "a month inside the run, " + horizon, "a larger \"months\"");
        }
        return month;
    }

    private static Optional<Month> parsed(String text) {
        try {
            return Optional.of(Month.parse(text));
        } catch (IllegalArgumentException notAMonth) {
            return Optional.empty();
        }
    }

    private int lag(JsonNode node, String place, String key) {
        JsonNode lag = node.get(key);
        if (lag == null) {
            return 0;
        }
        return whole(lag, JsonText.step(place, key), 0);
    }

    private int whole(JsonNode node, String where, int lowest) {
        boolean fits = node.isIntegralNumber() && node.asDouble() >= lowest && node.asDouble() <= LONGEST;
        if (!fits && !node.isMissingNode()) {
            note(where, node.toString(), "a whole number from " + lowest + " to " + LONGEST, "");
        }
        return fits ? node.asInt() : lowest;
    }

    private Optional<Trigger> trigger(JsonNode node, String place) {
        int before = problems.size();
        if (!node.isObject()) {
            note(
                    place,
                    node.toString(),
                    "an object such as {\"indicator\": \"unemploymentRate\", \"above\": 0.08, \"months\": 3}",
                    "");
            return Optional.empty();
        }
        for (String key : node.propertyNames()) {
            if (!TRIGGER_KEYS.contains(key)) {
                note(
                        JsonText.step(place, key),
                        "the unknown key \"" + key + "\"",
                        "the keys " + String.join(", ", TRIGGER_KEYS),
                        NearestName.find(key, TRIGGER_KEYS).orElse(""));
            }
        }
        Optional<Indicator> indicator = indicator(node, place);
        if (node.has("above") == node.has("below")) {
            note(place, node.toString(), "either \"above\" or \"below\" with a number", "\"above\": 0.08");
        }
        boolean above = node.has("above");
        double level =
                level(node.path(above ? "above" : "below"), JsonText.step(place, above ? "above" : "below"), indicator);
        int months = node.has("months") ? whole(node.get("months"), JsonText.step(place, "months"), 1) : 1;
        return problems.size() > before
                ? Optional.empty()
                : indicator.map(watched -> new Trigger(watched, above, level, months));
    }

    private Optional<Indicator> indicator(JsonNode node, String place) {
        List<String> known =
                Arrays.stream(Indicator.values()).map(Indicator::id).toList();
        String id = node.path("indicator").asString("");
        Optional<Indicator> found = Indicator.find(id);
        if (found.isEmpty()) {
            note(
                    node.has("indicator") ? JsonText.step(place, "indicator") : place,
                    node.has("indicator") ? "the unknown indicator " + node.get("indicator") : "no \"indicator\"",
                    "an indicator such as unemploymentRate; all: draagkracht list indicators",
                    NearestName.find(id, known).orElse(""));
        }
        return found;
    }

    private double level(JsonNode node, String where, Optional<Indicator> indicator) {
        if (node.isMissingNode()) {
            return 0;
        }
        if (!node.isNumber()) {
            note(where, node.toString(), "a number in the unit of the indicator", "");
            return 0;
        }
        boolean share = indicator.map(Indicator::unit).orElse("").startsWith("share");
        if (share && node.asDouble() > 1) {
            note(
                    where,
                    node.toString(),
                    "a fraction: " + indicator.map(Indicator::unit).orElse(""),
                    Bounds.hundredth(node));
        }
        return node.asDouble();
    }

    private void note(String pointer, String read, String allowed, String maybe) {
        file.problem(problems, pointer, read, allowed, maybe);
    }
}
