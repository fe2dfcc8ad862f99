package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every parameter file of a room is in force, and every number of it is well formed. */
class ParameterFilesTest {

    private static final Path FILES = Path.of("src/main/resources/parameters");

    @Test
    void everyFileOfARoomIsReached() throws IOException {
        List<String> reached = new ArrayList<>();
        JsonNode tree = ParameterTree.packaged();
        collect(tree, "", reached);

        for (String room : tree.propertyNames()) {
            try (Stream<Path> files = Files.walk(FILES.resolve(ParameterTree.kebab(room)))) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> FILES.relativize(file).toString().replace('\\', '/')))
                        .as("files of " + room)
                        .allSatisfy(file -> assertThat(reached).contains(file));
            }
        }
    }

    @Test
    void everyNumberLiesWithinItsHardBounds() {
        List<String> beyond = new ArrayList<>();
        check(ParameterTree.packaged(), "", beyond);

        assertThat(beyond).isEmpty();
    }

    private static void check(JsonNode node, String name, List<String> beyond) {
        if (node.has("parameters")) {
            for (var entry : node.get("parameters").properties()) {
                JsonNode number = entry.getValue();
                double low = number.path("low").asDouble(Double.NEGATIVE_INFINITY);
                double high = number.path("high").asDouble(Double.POSITIVE_INFINITY);
                boolean inside = !number.has("value")
                        || Bounds.of(number).includes(number.get("value").asDouble());
                if (!inside || low > high) {
                    beyond.add(name + "." + entry.getKey() + " " + number);
                }
            }
        } else if (!isFile(node)) {
            node.properties().forEach(child -> check(child.getValue(), name + "." + child.getKey(), beyond));
        }
    }

    private static void collect(JsonNode node, String path, List<String> files) {
        for (var child : node.properties()) {
            String place = path + ParameterTree.kebab(child.getKey());
            if (isFile(child.getValue())) {
                files.add(place + ".json");
            } else {
                collect(child.getValue(), place + "/", files);
            }
        }
    }

    private static boolean isFile(JsonNode node) {
        return node.has("parameters") || node.has("dimensions") || node.has("versions");
    }
}
