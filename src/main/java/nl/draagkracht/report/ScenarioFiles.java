package nl.draagkracht.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.draagkracht.scenario.ScenarioDraft;
import tools.jackson.databind.node.ObjectNode;

/** Writes new scenario files, each with the schema that editors read beside it. */
public final class ScenarioFiles {

    private static final String PUBLISHED = "src/site/resources/" + SchemaFile.NAME;

    private ScenarioFiles() {}

    /**
     * Writes a scenario to begin with.
     *
     * @param place the file to write; one that stands there is replaced
     * @param name name of the scenario
     * @param differsFrom the scenario whose numbers hold where the new one is silent
     * @return the files written, the scenario first
     */
    public static List<Path> write(Path place, String name, String differsFrom) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        var parent = ScenarioDraft.parent(folder, differsFrom);
        // In the program's own source tree the published schema serves, and a second one would count as a scenario.
        boolean isPublished = Files.isRegularFile(folder.resolve("..").resolve(PUBLISHED));
        String schema = isPublished ? "../" + PUBLISHED : SchemaFile.NAME;
        String text = ScenarioText.of((ObjectNode) ScenarioDraft.of(name, parent, schema));
        Files.createDirectories(folder);
        Files.writeString(place, text, StandardCharsets.UTF_8);
        return !isPublished && SchemaFile.writeInto(folder)
                ? List.of(place, place.resolveSibling(SchemaFile.NAME))
                : List.of(place);
    }
}
