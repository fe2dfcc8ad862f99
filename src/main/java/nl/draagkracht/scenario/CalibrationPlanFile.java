package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Range;
import nl.draagkracht.scenario.CalibrationPlan.Aim;
import nl.draagkracht.scenario.CalibrationPlan.Effort;
import nl.draagkracht.scenario.CalibrationPlan.FreeNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a plan of calibration, one of ours or of the user; all mistakes are named at once. */
public final class CalibrationPlanFile {
    /** The plan that ships with the program. */
    public static final String PACKAGED = "labour-market";

    private static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final int MOST_EVALUATIONS = 1_000_000;
    private static final int MOST_SEEDS = 1000;

    private final String label;
    private final FormReader form;
    private final ObjectNode tree = ParameterTree.packaged();

    private CalibrationPlanFile(String label, byte[] bytes) {
        this.label = label;
        this.form = new FormReader(label, JsonText.read(label, bytes));
    }

    /**
     * The plan meant by a path or the name of the packaged plan.
     *
     * @throws ScenarioException when it cannot be read or says what cannot be
     */
    public static CalibrationPlan read(String pathOrName) {
        try {
            Path path = Path.of(pathOrName);
            if (Files.isRegularFile(path)) {
                return new CalibrationPlanFile(pathOrName, Files.readAllBytes(path)).plan();
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw refusal(pathOrName, "a file that cannot be read (" + unreadable + ")", "");
        }
        if (!pathOrName.equals(PACKAGED)) {
            throw refusal(pathOrName, "no such file and no plan of that name", PACKAGED);
        }
        try (InputStream stream = CalibrationPlanFile.class.getResourceAsStream("/calibration/" + PACKAGED + ".json")) {
            return new CalibrationPlanFile(PACKAGED, stream.readAllBytes()).plan();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packaged plan of calibration cannot be read.", unreadable);
        }
    }

    private static ScenarioException refusal(String label, String read, String maybe) {
        String allowed = "the path of a plan of calibration, or " + PACKAGED;
        return new ScenarioException(List.of(new Problem(label, "", 0, read, allowed, maybe)));
    }

    private CalibrationPlan plan() {
        JsonNode root = form.root();
        form.keys(root, "", List.of("title", "sample", "seeds", "months", "evaluations", "parameters", "moments"));
        String title = form.text(root, "", "title");
        List<FreeNumber> parameters = parameters(root.path("parameters"));
        List<Aim> moments = moments(root.path("moments"));
        Bounds sample = new Bounds(RunSettings.SMALLEST_SAMPLE, 1);
        int fewest = CalibrationPlan.fewestEvaluations(root.path("parameters").size());
        var effort = new Effort(
                form.number(root, "", "sample", sample).orElse(1),
                seeds(root.path("seeds")),
                (int) form.whole(root, "", "months", 1, RunSettings.MOST_MONTHS),
                (int) form.whole(root, "", "evaluations", fewest, MOST_EVALUATIONS));
        form.refuse();
        return new CalibrationPlan(label, title, parameters, moments, effort);
    }

    private List<Long> seeds(JsonNode list) {
        List<Long> seeds = new ArrayList<>();
        for (JsonNode seed : list) {
            if (seed.isIntegralNumber() && seed.canConvertToLong()) {
                seeds.add(seed.asLong());
            }
        }
        boolean isWhole = list.isArray() && seeds.size() == list.size();
        if (!isWhole
                || seeds.isEmpty()
                || seeds.size() > MOST_SEEDS
                || Set.copyOf(seeds).size() < seeds.size()) {
            form.stated(list, "/seeds", "a list of different whole numbers, such as [1, 2]", "");
        }
        return List.copyOf(seeds);
    }

    private List<FreeNumber> parameters(JsonNode list) {
        List<FreeNumber> parameters = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        if (!list.isArray() || list.size() < 2) {
            form.stated(
                    list, "/parameters", "a list of at least two numbers that may move, each with its \"name\"", "");
            return parameters;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = "/parameters/" + i;
            form.keys(list.get(i), place, List.of("name", "low", "high", "why"));
            String name = form.text(list.get(i), place, "name");
            if (!name.isEmpty()) {
                once(names.add(name), place + "/name", name);
                parameter(list.get(i), place, name).ifPresent(parameters::add);
            }
        }
        return parameters;
    }

    private Optional<FreeNumber> parameter(JsonNode node, String place, String name) {
        Optional<NumberPlace> found = NumberPlace.find(tree, name);
        if (found.isEmpty()) {
            String allowed =
                    "the dotted name of a number or of a cell of a table, as in 'list parameters'; amounts of the"
                            + " law are not calibrated";
            form.note(place + "/name", "the unknown number \"" + name + "\"", allowed, near(name));
            return Optional.empty();
        }
        NumberPlace number = found.get();
        if (number.grade().compareTo(Grade.C) < 0) {
            String read =
                    name + ", grade " + number.grade() + " (" + number.grade().words() + ")";
            form.note(place + "/name", read, "a number of grade C, D or M: what was measured is not fitted", "");
        }
        if (Double.isNaN(number.value())) {
            form.note(
                    place + "/name", name + ", which follows a path in time", "a number that is constant in time", "");
            return Optional.empty();
        }
        Range plausible = number.plausible();
        double low = bound(node, place, "low", number, plausible.low());
        double high = bound(node, place, "high", number, plausible.high());
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return Optional.empty();
        }
        double start = number.value();
        if (!(low < high && low <= start && start <= high)) {
            String read =
                    "low " + Bounds.plain(low) + ", packaged " + Bounds.plain(start) + ", high " + Bounds.plain(high);
            String maybe = low > high ? "\"low\": " + Bounds.plain(high) + ", \"high\": " + Bounds.plain(low) : "";
            form.note(place, read, "low <= packaged number <= high, and low < high", maybe);
        }
        return Optional.of(new FreeNumber(name, number.unit(), start, low, high));
    }

    private String near(String name) {
        return NumberPlace.nearest(tree, name).orElse("");
    }

    private double bound(JsonNode node, String place, String key, NumberPlace number, double plausible) {
        double stated = form.number(node, place, key, number.bounds()).orElse(plausible);
        if (!node.has(key) && Double.isInfinite(plausible)) {
            String allowed = "\"" + key + "\": " + number.bounds().text() + ", since the number has no plausible range";
            form.note(place, "no \"" + key + "\"", allowed, "");
        }
        return stated;
    }

    private List<Aim> moments(JsonNode list) {
        List<Aim> moments = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        if (!list.isArray() || list.isEmpty()) {
            form.stated(list, "/moments", "a list of at least one published number, each with its \"target\"", "");
            return moments;
        }
        Map<String, Target> targets = new LinkedHashMap<>();
        TargetFile.baseline().forEach(target -> targets.put(target.name(), target));
        for (int i = 0; i < list.size(); i++) {
            String place = "/moments/" + i;
            form.keys(list.get(i), place, List.of("target", "weight"));
            String name = form.text(list.get(i), place, "target");
            double weight = list.get(i).has("weight")
                    ? form.number(list.get(i), place, "weight", ANY).orElse(1)
                    : 1;
            if (weight <= 0) {
                form.note(place + "/weight", Bounds.plain(weight), "a number above 0", "leave the moment out");
            }
            Target target = targets.get(name);
            if (target != null && target.tolerance().isPresent()) {
                once(names.add(name), place + "/target", name);
                moments.add(new Aim(target, weight));
            } else if (!name.isEmpty()) {
                unfit(name, target != null, place + "/target", targets);
            }
        }
        return moments;
    }

    private void unfit(String name, boolean isKnown, String place, Map<String, Target> targets) {
        List<String> fit = targets.values().stream()
                .filter(target -> target.tolerance().isPresent())
                .map(Target::name)
                .toList();
        String read = isKnown
                ? "\"" + name + "\", which is reported without a tolerance"
                : "the unknown published number \"" + name + "\"";
        String allowed = "a published number with a tolerance, as 'draagkracht validate' prints them";
        form.note(place, read, allowed, NearestName.find(name, fit).orElse(""));
    }

    private void once(boolean isFirst, String place, String name) {
        if (!isFirst) {
            form.note(place, "\"" + name + "\" a second time", "each name once", "remove one of the two");
        }
    }
}
