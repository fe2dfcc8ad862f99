package nl.draagkracht.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A scenario file as it was found: on disk or among the scenarios shipped with the program.
 *
 * @param label the name under which errors speak of it
 * @param name the scenario's name: the file name without {@code .json}
 * @param folder folder it lies in, empty for a shipped scenario
 * @param bytes its bytes as given
 * @param text its content with line numbers
 */
record ScenarioFile(String label, String name, Optional<Path> folder, byte[] bytes, JsonText text) {

    /** A file read from its bytes. */
    static ScenarioFile of(String label, String name, Optional<Path> folder, byte[] bytes) {
        return new ScenarioFile(label, name, folder, bytes, JsonText.read(label, bytes));
    }

    /** What tells two files apart. */
    String identity() {
        return folder.map(place -> place.resolve(name).toString()).orElse("shipped:" + name);
    }

    /** The scenario this one states its differences from; none for the reference itself. */
    Optional<String> differsFrom() {
        Optional<String> stated = text.root()
                .map(root -> root.get("differsFrom"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
        return stated.isPresent() || name.equals(ScenarioLibrary.BASELINE)
                ? stated
                : Optional.of(ScenarioLibrary.BASELINE);
    }

    /** A problem at a pointer of this file. */
    void problem(List<Problem> problems, String pointer, String read, String allowed, String maybe) {
        problems.add(new Problem(label, pointer, text.line(pointer), read, allowed, maybe));
    }
}
