package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.scenario.Calibration.Fitted;
import nl.draagkracht.scenario.Calibration.Made;
import nl.draagkracht.scenario.Calibration.Objective;
import nl.draagkracht.scenario.Calibration.Reached;
import nl.draagkracht.scenario.CalibrationPlan.Effort;
import tools.jackson.databind.JsonNode;

/**
 * Reads a frozen calibration as strictly as a file of a user, and lays it over the parameter files. A number outside the bounds that
 * were declared for it, or that has no place any more, is refused.
 */
final class CalibrationFile {
    private static final String PACKAGED = "parameters/calibration.json";
    private static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final List<String> KEYS = List.of(
            "program",
            "version",
            "date",
            "plan",
            "method",
            "evaluations",
            "ended",
            "sample",
            "seeds",
            "months",
            "objective",
            "parameters",
            "moments");

    private final FormReader form;
    private final JsonNode tree;

    private CalibrationFile(FormReader form, JsonNode tree) {
        this.form = form;
        this.tree = tree;
    }

    /**
     * The packaged calibration; empty when the program ships without one.
     *
     * @param tree the parameter files, which must have the numbers
     */
    static Optional<Calibration> packaged(JsonNode tree) {
        try (InputStream stream = CalibrationFile.class.getClassLoader().getResourceAsStream(PACKAGED)) {
            return stream == null ? Optional.empty() : Optional.of(read(PACKAGED, stream.readAllBytes(), tree));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + PACKAGED + " cannot be read.", unreadable);
        }
    }

    /**
     * A calibration read from its bytes.
     *
     * @param tree the parameter files, which must have the numbers
     * @throws ScenarioException naming every mistake
     */
    static Calibration read(String label, byte[] bytes, JsonNode tree) {
        return new CalibrationFile(new FormReader(label, JsonText.read(label, bytes)), tree).calibration();
    }

    /** Lays the numbers of a calibration over a tree. */
    static void lay(Calibration calibration, JsonNode tree) {
        for (Fitted fitted : calibration.parameters()) {
            BigDecimal after = Bounds.decimal(fitted.after());
            NumberPlace.find(tree, fitted.name())
                    .orElseThrow(() -> new IllegalArgumentException("There is no number " + fitted.name() + "."))
                    .lay(after, Grade.C, calibration.source());
        }
    }

    private Calibration calibration() {
        JsonNode root = form.root();
        form.keys(root, "", KEYS);
        var made = new Made(
                form.text(root, "", "version"),
                form.text(root, "", "date"),
                form.text(root, "", "plan"),
                form.text(root, "", "method"),
                (int) form.whole(root, "", "evaluations", 1, Integer.MAX_VALUE),
                form.text(root, "", "ended"));
        List<Long> seeds = new ArrayList<>();
        list(root, "seeds").forEach(seed -> seeds.add(seed.asLong()));
        var effort = new Effort(
                number(root, "", "sample"),
                seeds,
                (int) form.whole(root, "", "months", 1, RunSettings.MOST_MONTHS),
                made.evaluations());
        JsonNode sums = root.path("objective");
        form.keys(sums, "/objective", List.of("before", "achieved"));
        var objective = new Objective(number(sums, "/objective", "before"), number(sums, "/objective", "achieved"));
        List<Fitted> parameters = parameters(list(root, "parameters"));
        List<Reached> moments = moments(list(root, "moments"));
        form.refuse();
        return new Calibration(made, effort, objective, parameters, moments);
    }

    private JsonNode list(JsonNode root, String key) {
        if (!root.path(key).isArray()) {
            form.stated(root.path(key), "/" + key, "a list", "");
        }
        return root.path(key);
    }

    private List<Fitted> parameters(JsonNode list) {
        List<Fitted> parameters = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String place = "/parameters/" + i;
            form.keys(node, place, List.of("name", "unit", "before", "after", "low", "high"));
            var fitted = new Fitted(
                    form.text(node, place, "name"),
                    node.path("unit").asString(""),
                    number(node, place, "before"),
                    number(node, place, "after"),
                    number(node, place, "low"),
                    number(node, place, "high"));
            check(fitted, place);
            parameters.add(fitted);
        }
        return List.copyOf(parameters);
    }

    private void check(Fitted fitted, String place) {
        Optional<NumberPlace> found = NumberPlace.find(tree, fitted.name());
        if (found.isEmpty()) {
            String maybe = NumberPlace.nearest(tree, fitted.name()).orElse("");
            String allowed = "the dotted name of a number or of a cell of a table";
            form.note(place + "/name", "the unknown number \"" + fitted.name() + "\"", allowed, maybe);
            return;
        }
        boolean isDeclared = fitted.low() <= fitted.after() && fitted.after() <= fitted.high();
        if (!isDeclared || !found.get().bounds().includes(fitted.after())) {
            String declared = Bounds.plain(fitted.low()) + " to " + Bounds.plain(fitted.high());
            String allowed = "a number from " + declared + ", and "
                    + found.get().bounds().text();
            form.note(place + "/after", Bounds.plain(fitted.after()), allowed, "calibrate again");
        }
    }

    private List<Reached> moments(JsonNode list) {
        List<Reached> moments = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String place = "/moments/" + i;
            form.keys(node, place, List.of("target", "weight", "published", "tolerance", "before", "achieved", "held"));
            moments.add(new Reached(
                    form.text(node, place, "target"),
                    number(node, place, "weight"),
                    number(node, place, "published"),
                    number(node, place, "tolerance"),
                    number(node, place, "before"),
                    number(node, place, "achieved")));
        }
        return List.copyOf(moments);
    }

    /** A number that must be stated; 0 when it is wrong, so that reading can go on. */
    private double number(JsonNode node, String place, String key) {
        return form.number(node, place, key, ANY).orElseGet(() -> {
            if (!node.has(key)) {
                form.note(place, "no \"" + key + "\"", "\"" + key + "\": a number", "");
            }
            return 0;
        });
    }
}
