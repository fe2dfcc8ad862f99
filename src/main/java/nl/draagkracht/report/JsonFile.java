package nl.draagkracht.report;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON written the same on every machine: two spaces, line feeds, numbers with the digits they were read with. */
final class JsonFile {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            JsonMapper.builder().build().writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDENT));

    private JsonFile() {}

    /** The JSON text of a tree, ended by a line feed. */
    static String text(JsonNode tree) {
        return WRITER.writeValueAsString(tree) + "\n";
    }

    /** The bytes of a tree as written to a file. */
    static byte[] bytes(JsonNode tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }
}
