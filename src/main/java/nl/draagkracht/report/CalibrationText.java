package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.Calibration.Fitted;
import nl.draagkracht.scenario.Calibration.Reached;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A calibration as the file {@code calibration.json}, as tables for a reader and in one sentence. */
public final class CalibrationText {
    private CalibrationText() {}

    /** The frozen file. */
    public static String file(Calibration calibration) {
        return JsonFile.text(json(calibration));
    }

    private static JsonNode json(Calibration calibration) {
        var made = calibration.made();
        var effort = calibration.effort();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("program", "draagkracht");
        root.put("version", made.version());
        root.put("date", made.date());
        root.put("plan", made.plan());
        root.put("method", made.method());
        root.put("evaluations", made.evaluations());
        root.put("ended", made.ended());
        root.put("sample", Numbers.decimal(effort.sample()));
        var seeds = root.putArray("seeds");
        effort.seeds().forEach(seeds::add);
        root.put("months", effort.months());
        root.putObject("objective")
                .put("before", Numbers.decimal(calibration.objective().before()))
                .put("achieved", Numbers.decimal(calibration.objective().achieved()));
        numbers(calibration, root.putArray("parameters"));
        published(calibration, root.putArray("moments"));
        return root;
    }

    private static void numbers(Calibration calibration, ArrayNode parameters) {
        calibration
                .parameters()
                .forEach(fitted -> parameters
                        .addObject()
                        .put("name", fitted.name())
                        .put("unit", fitted.unit())
                        .put("before", Numbers.decimal(fitted.before()))
                        .put("after", Numbers.decimal(fitted.after()))
                        .put("low", Numbers.decimal(fitted.low()))
                        .put("high", Numbers.decimal(fitted.high())));
    }

    private static void published(Calibration calibration, ArrayNode moments) {
        calibration
                .moments()
                .forEach(reached -> moments.addObject()
                        .put("target", reached.target())
                        .put("weight", Numbers.decimal(reached.weight()))
                        .put("published", Numbers.decimal(reached.published()))
                        .put("tolerance", Numbers.decimal(reached.tolerance()))
                        .put("before", Numbers.decimal(reached.before()))
                        .put("achieved", Numbers.decimal(reached.achieved()))
                        .put("held", reached.isHeld()));
    }

    /** The numbers before and after, with a remark on those that ended at a bound. */
    public static Table parameters(Calibration calibration) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fitted fitted : calibration.parameters()) {
            boolean isAtBound = fitted.after() <= fitted.low() || fitted.after() >= fitted.high();
            rows.add(List.of(
                    fitted.name(),
                    Numbers.readable(fitted.before()),
                    Numbers.readable(fitted.after()),
                    Numbers.readable(fitted.low()),
                    Numbers.readable(fitted.high()),
                    isAtBound ? "at its bound" : ""));
        }
        return new Table(List.of("parameter", "before", "after", "low", "high", "remark"), rows);
    }

    /** The published numbers beside those of the model before and after. */
    public static Table moments(Calibration calibration) {
        List<List<Object>> rows = new ArrayList<>();
        for (Reached reached : calibration.moments()) {
            rows.add(List.of(
                    reached.target(),
                    Numbers.readable(reached.published()),
                    Numbers.readable(reached.before()),
                    Numbers.readable(reached.achieved()),
                    percent(reached.achieved() / reached.published() - 1),
                    percent(reached.tolerance()).replace("+", ""),
                    Numbers.readable(reached.weight()),
                    reached.isHeld() ? "held" : "missed"));
        }
        return new Table(
                List.of("target", "published", "before", "achieved", "off", "tolerance", "weight", "outcome"), rows);
    }

    /** How far it came. */
    public static String sentence(Calibration calibration) {
        var objective = calibration.objective();
        long before = calibration.moments().stream().filter(Reached::wasHeld).count();
        long after = calibration.moments().stream().filter(Reached::isHeld).count();
        var made = calibration.made();
        return "The sum of squared misses went from " + Numbers.readable(objective.before()) + " to "
                + Numbers.readable(objective.achieved()) + " in " + made.evaluations() + " evaluations ("
                + made.method()
                + ", " + made.ended() + "); " + after + " of "
                + calibration.moments().size() + " moments are held, "
                + before + " were. " + calibration.parameters().size() + " numbers were fitted.";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }
}
