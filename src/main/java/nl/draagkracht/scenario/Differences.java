package nl.draagkracht.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.draagkracht.kernel.Range;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one scenario file changes, laid over the tree of all parameters. A scenario states only its differences; every
 * changed number becomes an assumption whose source is the author's reason.
 */
final class Differences {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ScenarioFile file;
    private final ObjectNode tree;
    private final RevisionReader revisions;
    private final List<Problem> problems;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param file the file with differences
     * @param tree all parameters, changed in place
     * @param settings start and length of the run, for dates
     * @param problems receives every mistake
     */
    Differences(ScenarioFile file, ObjectNode tree, RunSettings settings, List<Problem> problems) {
        this.file = file;
        this.tree = tree;
        this.revisions = new RevisionReader(file, settings, problems);
        this.problems = problems;
    }

    /** Lays one top-level key of the file, a room of parameters, over the tree. */
    void lay(String room, JsonNode differences) {
        walk(differences, tree.get(room), "/" + room, room);
    }

    /** The changes made, in the order of the file. */
    List<Change> changes() {
        return changes;
    }

    private void walk(JsonNode stated, JsonNode target, String pointer, String name) {
        if (stated.isMissingNode()) {
            return;
        }
        if (target.has("versions")) {
            note(pointer, "a change of amounts of the law", "amounts of the law are changed by instruments only", "");
            return;
        }
        if (target.has("dimensions")) {
            cells(stated, target, List.of(), pointer, name);
            return;
        }
        JsonNode inside = target.has("parameters") ? target.get("parameters") : target;
        if (!stated.isObject()) {
            note(pointer, stated.toString(), "an object with some of the keys " + some(inside.propertyNames()), "");
            return;
        }
        for (var property : stated.properties()) {
            String key = property.getKey();
            String place = JsonText.step(pointer, key);
            JsonNode found = inside.get(key);
            if (found == null) {
                unknown(key, place, inside.propertyNames());
                if (target.has("parameters")) {
                    // What stands under a mistyped name is looked at too, so that all is said in one go.
                    NearestName.find(key, inside.propertyNames())
                            .ifPresent(
                                    meant -> revisions.read(property.getValue(), place, Bounds.of(inside.get(meant))));
                }
            } else if (target.has("parameters")) {
                number(property.getValue(), (ObjectNode) found, place, name + "." + key);
            } else {
                walk(property.getValue(), found, place, name + "." + key);
            }
        }
    }

    private void number(JsonNode stated, ObjectNode entry, String pointer, String name) {
        Optional<Revision> read = revisions.read(stated, pointer, Bounds.of(entry));
        if (read.isEmpty()) {
            return;
        }
        Revision revision = read.get();
        remember(name, entry.path("unit").asString(""), before(entry), revision, plausible(entry));
        entry.remove(List.of("value", "path", "shape", "uncertain", "url", "note"));
        if (revision.isPath()) {
            ObjectNode path = NODES.objectNode();
            revision.path().forEach(path::set);
            entry.set("path", path);
            entry.put("shape", revision.shape());
        } else {
            entry.set("value", revision.value());
        }
        if (revision.isUncertain()) {
            ObjectNode uncertain = entry.putObject("uncertain");
            uncertain.set("low", stated.get("low"));
            uncertain.set("high", stated.get("high"));
        }
        entry.put("grade", "M").put("source", revision.why());
    }

    private void cells(JsonNode stated, JsonNode table, List<String> keys, String pointer, String name) {
        ArrayNode rows = (ArrayNode) table.get("rows");
        int depth = keys.size();
        if (depth == table.get("dimensions").size()) {
            cell(stated, table, keys, pointer, name);
            return;
        }
        TreeMap<String, Integer> known = new TreeMap<>();
        for (JsonNode row : rows) {
            if (startsWith(row, keys)) {
                known.merge(row.get(depth).asString(), 1, Integer::sum);
            }
        }
        if (!stated.isObject()) {
            note(pointer, stated.toString(), "an object with some of the keys " + some(known.keySet()), "");
            return;
        }
        for (var property : stated.properties()) {
            String place = JsonText.step(pointer, property.getKey());
            if (known.containsKey(property.getKey())) {
                List<String> longer = new ArrayList<>(keys);
                longer.add(property.getKey());
                cells(property.getValue(), table, longer, place, name + "." + property.getKey());
            } else if (!property.getValue().isMissingNode()) {
                unknown(property.getKey(), place, known.keySet());
            }
        }
    }

    private void cell(JsonNode stated, JsonNode table, List<String> keys, String pointer, String name) {
        Optional<Revision> read = revisions.read(stated, pointer, Bounds.ofTable(table));
        if (read.isEmpty()) {
            return;
        }
        if (read.get().isPath() || read.get().isUncertain()) {
            note(pointer, "a path or an uncertain range", "one value: a cell of a table is constant", "");
            return;
        }
        for (JsonNode row : table.get("rows")) {
            if (startsWith(row, keys)) {
                ArrayNode changed = (ArrayNode) row;
                int place = keys.size();
                String unit = table.path("unit").asString("");
                remember(name, unit, row.get(place).asString(), read.get(), Range.UNBOUNDED);
                changed.set(place, read.get().value());
                if (changed.has(place + 2)) {
                    // A calibrated cell has a source of its own, which this number no longer has.
                    changed.remove(place + 2);
                }
                if (changed.has(place + 1)) {
                    changed.set(place + 1, "M");
                } else {
                    changed.add("M");
                }
            }
        }
    }

    private static boolean startsWith(JsonNode row, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (!row.get(i).asString().equals(keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void remember(String name, String unit, String before, Revision revision, Range plausible) {
        boolean inside = revision.values().stream().allMatch(value -> plausible.includes(value.asDouble()));
        changes.add(new Change(name, file.label(), unit, before, revision.text(), revision.why(), inside));
    }

    private static Range plausible(JsonNode entry) {
        return new Range(
                entry.path("low").asDouble(Double.NEGATIVE_INFINITY),
                entry.path("high").asDouble(Double.POSITIVE_INFINITY));
    }

    private static String before(JsonNode entry) {
        if (!entry.has("path")) {
            return entry.path("value").asString("");
        }
        TreeMap<String, JsonNode> path = new TreeMap<>();
        entry.get("path").properties().forEach(point -> path.put(point.getKey(), point.getValue()));
        return Revision.textOf(path, entry.path("shape").asString("step"));
    }

    private void unknown(String key, String place, Collection<String> known) {
        String mend = tree.has(key)
                ? "\"" + key + "\" at the top of the file, beside \"title\""
                : NearestName.find(key, known)
                        .or(() -> ParameterCatalogue.placeOf(key))
                        .orElse("");
        note(place, "the unknown key \"" + key + "\"", "one of " + some(known), mend);
    }

    private static String some(Collection<String> names) {
        return String.join(", ", names);
    }

    private void note(String pointer, String read, String allowed, String maybe) {
        file.problem(problems, pointer, read, allowed, maybe);
    }
}
