package nl.draagkracht.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.draagkracht.kernel.Dated;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Path;
import nl.draagkracht.kernel.Range;
import nl.draagkracht.kernel.Source;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a parameter tree into the parameter records of the rooms.
 * Names of JSON keys are names of record components; a missing or an unknown key is an error that names the JSON pointer.
 */
final class ParameterBinder {
    private ParameterBinder() {}

    /** The record of this type filled from the tree. */
    static <T extends Record> T bind(JsonNode tree, Class<T> type) {
        return type.cast(folder(tree, type, ""));
    }

    private static Object folder(JsonNode node, Class<?> type, String pointer) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            var place = pointer + "/" + component.getName();
            var child = need(node, component.getName(), pointer);
            values[i] = ParameterTree.isFile(component.getType())
                    ? file(child, component, place)
                    : folder(child, component.getType(), place);
        }
        return construct(type, components, values);
    }

    private static Object file(JsonNode node, RecordComponent component, String pointer) {
        if (ParameterTree.isTable(component.getType())) {
            return table(node, pointer);
        }
        if (component.getType().isRecord()) {
            return numbers(node, component.getType(), pointer);
        }
        return dated(node, ParameterTree.datedType(component), pointer);
    }

    private static Object numbers(JsonNode file, Class<?> type, String pointer) {
        var node = need(file, "parameters", pointer);
        var place = pointer + "/parameters";
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        var unknown = new TreeSet<>(node.propertyNames());
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            unknown.remove(name);
            values[i] = number(need(node, name, place), file.path("date").asString(""), place + "/" + name);
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(place + ": unknown keys " + unknown + ".");
        }
        return construct(type, components, values);
    }

    static Sourced number(JsonNode node, String date, String pointer) {
        var source = new Source(
                Grade.valueOf(need(node, "grade", pointer).asString()),
                need(node, "source", pointer).asString(),
                node.path("url").asString(""),
                node.path("date").asString(date));
        var path = node.has("path")
                ? path(node, pointer)
                : Path.constant(need(node, "value", pointer).asDouble());
        var range = new Range(
                node.path("low").asDouble(Double.NEGATIVE_INFINITY),
                node.path("high").asDouble(Double.POSITIVE_INFINITY));
        return new Sourced(path, node.path("unit").asString(""), source, range);
    }

    private static Path path(JsonNode node, String pointer) {
        var points = new TreeMap<Month, Double>();
        for (var point : node.get("path").properties()) {
            points.put(Month.parse(point.getKey()), point.getValue().asDouble());
        }
        var months = points.keySet().toArray(new Month[0]);
        var values = points.values().stream().mapToDouble(Double::doubleValue).toArray();
        return switch (node.path("shape").asString("step")) {
            case "linear" -> Path.lines(months, values);
            case "step" -> Path.steps(months, values);
            default -> throw new IllegalArgumentException(pointer + "/shape: allowed are linear and step.");
        };
    }

    private static SourcedTable table(JsonNode node, String pointer) {
        var grade = Grade.valueOf(need(node, "grade", pointer).asString());
        var dimensions = new ArrayList<String>();
        need(node, "dimensions", pointer).forEach(name -> dimensions.add(name.asString()));
        var rows = new ArrayList<SourcedTable.Row>();
        for (var row : need(node, "rows", pointer)) {
            var keys = new ArrayList<String>();
            for (int i = 0; i < dimensions.size(); i++) {
                keys.add(row.get(i).asString());
            }
            int value = dimensions.size();
            var own = row.has(value + 1) ? Grade.valueOf(row.get(value + 1).asString()) : grade;
            rows.add(new SourcedTable.Row(List.copyOf(keys), row.get(value).asDouble(), own));
        }
        var source = new Source(
                grade,
                need(node, "source", pointer).asString(),
                node.path("url").asString(""),
                node.path("date").asString(""));
        return new SourcedTable(
                need(node, "title", pointer).asString(), node.path("unit").asString(""), source, dimensions, rows);
    }

    private static List<Dated<Object>> dated(JsonNode node, Class<?> type, String pointer) {
        var versions = new ArrayList<Dated<Object>>();
        for (var version : need(node, "versions", pointer)) {
            var place = pointer + "/versions/" + versions.size();
            var amounts = amounts(need(version, "amounts", place), type, place + "/amounts");
            versions.add(new Dated<>(
                    Month.parse(need(version, "from", place).asString()),
                    need(version, "status", place).asString(),
                    amounts));
        }
        return List.copyOf(versions);
    }

    /** A record of plain numbers, flags, arrays of numbers and records of these. */
    private static Object amounts(JsonNode node, Class<?> type, String pointer) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        var unknown = new TreeSet<>(node.propertyNames());
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            unknown.remove(name);
            values[i] = amount(need(node, name, pointer), components[i].getType(), pointer + "/" + name);
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(pointer + ": unknown keys " + unknown + ".");
        }
        return construct(type, components, values);
    }

    private static Object amount(JsonNode node, Class<?> type, String pointer) {
        if (type == double.class) {
            return node.asDouble();
        }
        if (type == int.class) {
            return node.asInt();
        }
        if (type == long.class) {
            return node.asLong();
        }
        if (type == boolean.class) {
            return node.asBoolean();
        }
        if (type == String.class) {
            return node.asString();
        }
        if (type.isRecord()) {
            return amounts(node, type, pointer);
        }
        if (type.isArray()) {
            var array = java.lang.reflect.Array.newInstance(type.getComponentType(), node.size());
            for (int i = 0; i < node.size(); i++) {
                java.lang.reflect.Array.set(array, i, amount(node.get(i), type.getComponentType(), pointer + "/" + i));
            }
            return array;
        }
        throw new IllegalStateException(pointer + ": amounts of type " + type.getSimpleName() + " are not supported.");
    }

    private static JsonNode need(JsonNode node, String key, String pointer) {
        var child = node.get(key);
        if (child == null) {
            throw new IllegalArgumentException(
                    (pointer.isEmpty() ? "/" : pointer) + ": the key '" + key + "' is missing.");
        }
        return child;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot build " + type.getSimpleName() + ".", broken);
        }
    }
}
