package nl.draagkracht.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import nl.draagkracht.kernel.Dated;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.scenario.instrument.Parameters;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the packaged parameter files into one tree that mirrors the parameter records.
 * A record component of a record of numbers, a table or dated amounts is one file,
 * {@code parameters/<path of components in kebab case>.json}; a record of records is a folder. Scenario differences are laid over this
 * tree before {@link ParameterBinder} turns it into records.
 */
final class ParameterTree {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Numbers stay decimal as written, so that resolved files have the same digits on every JDK.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ParameterTree() {}

    /**
     * A fresh copy of the tree of all packaged parameters, the packaged calibration laid over the files.
     *
     * @throws ScenarioException when the packaged calibration cannot be laid
     */
    static ObjectNode packaged() {
        return Packaged.tree().deepCopy();
    }

    /** The calibration that is laid over the files; empty when the program ships without one. */
    static Optional<Calibration> calibration() {
        mustBeWhole();
        return Packaged.CALIBRATION;
    }

    /**
     * Stops when the packaged calibration cannot be laid; for classes that keep what they read of this tree.
     *
     * @throws ScenarioException naming its mistakes
     */
    static void mustBeWhole() {
        Packaged.tree();
    }

    /** The tree of one room, with its calibrated numbers if it is a room of the model. */
    static ObjectNode room(String room, Class<? extends Record> type) {
        return Packaged.tree().get(room) instanceof ObjectNode packaged
                ? packaged.deepCopy()
                : folder(type, "parameters/" + room);
    }

    private static ObjectNode folder(Class<?> type, String path) {
        var node = JsonNodeFactory.instance.objectNode();
        for (var component : type.getRecordComponents()) {
            var place = path + "/" + kebab(component.getName());
            node.set(
                    component.getName(),
                    isFile(component.getType()) ? file(place + ".json") : folder(component.getType(), place));
        }
        return node;
    }

    /** Whether a component is one file: a table, dated amounts, or a record of numbers only. */
    static boolean isFile(Class<?> type) {
        if (!type.isRecord()) {
            return true;
        }
        for (var component : type.getRecordComponents()) {
            if (component.getType() != Sourced.class) {
                return false;
            }
        }
        return true;
    }

    /** The element type of a list of dated amounts. */
    static Class<?> datedType(RecordComponent component) {
        Type dated = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (dated instanceof ParameterizedType list && list.getRawType() == Dated.class) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        throw new IllegalStateException(
                "Component " + component + " is neither a number, a table nor a list of dated amounts.");
    }

    static boolean isTable(Class<?> type) {
        return type == SourcedTable.class;
    }

    private static JsonNode file(String resource) {
        try (InputStream stream = ParameterTree.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The parameter file " + resource + " is missing.");
            }
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The parameter file " + resource + " cannot be read.", unreadable);
        }
    }

    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The packaged files, read once: they cannot change while the program runs. */
    private static final class Packaged {
        private static final ObjectNode TREE = folder(Parameters.class, "parameters");
        private static final Optional<Calibration> CALIBRATION;
        private static final ScenarioException MISTAKE;

        static {
            Optional<Calibration> found = Optional.empty();
            ScenarioException mistake = null;
            try {
                found = CalibrationFile.packaged(TREE);
                found.ifPresent(calibration -> CalibrationFile.lay(calibration, TREE));
            } catch (ScenarioException refused) {
                // thrown here it would reach the user as a trace of a class that could not be loaded
                mistake = refused;
            }
            CALIBRATION = found;
            MISTAKE = mistake;
        }

        private static ObjectNode tree() {
            if (MISTAKE != null) {
                throw MISTAKE;
            }
            return TREE;
        }
    }
}
