package nl.draagkracht.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.scenario.ScenarioSchema;

/** The JSON Schema of scenario files as text, and as a file beside a scenario that an editor reads it from. */
public final class SchemaFile {

    /** Its usual name. */
    public static final String NAME = "scenario.schema.json";

    private SchemaFile() {}

    /** The schema, the same bytes on every machine. */
    public static String text() {
        return JsonFile.text(ScenarioSchema.tree());
    }

    /**
     * Writes the schema into a folder, over an older one of this program but never over another file.
     *
     * @return whether the schema stands there now
     */
    static boolean writeInto(Path folder) throws IOException {
        Path place = folder.resolve(NAME);
        if (Files.exists(place)
                && !Files.readString(place, StandardCharsets.UTF_8).contains(ScenarioSchema.ID)) {
            return false;
        }
        Files.writeString(place, text(), StandardCharsets.UTF_8);
        return true;
    }
}
