package nl.draagkracht.report;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.draagkracht.kernel.Language;
import nl.draagkracht.scenario.Change;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.simulation.RunResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What made a folder of results: program, scenario, luck, machine time, and the SHA-256 of every file that went in and came
 * out. The only file whose bytes differ between two runs of the same input.
 */
final class Manifest {

    private Manifest() {}

    /**
     * The manifest of a run.
     *
     * @param folder the files written and read so far
     */
    static JsonNode of(ResultsFolder folder, ResolvedScenario scenario, RunResult result, RunFacts facts) {
        Version version = Version.current();
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("program", "draagkracht");
        manifest.put("version", version.number());
        manifest.put("commit", version.commit());
        manifest.put("java", System.getProperty("java.runtime.version", System.getProperty("java.version")));
        manifest.put("scenario", scenario.name());
        manifest.put("seed", scenario.seed());
        manifest.put("sample", Numbers.decimal(scenario.sample()));
        manifest.put("months", scenario.months());
        manifest.put("threads", facts.threads());
        manifest.put("start", facts.started().toString());
        manifest.put("durationSeconds", Numbers.decimal(facts.duration().toMillis() / 1000.0));
        changes(manifest.putArray("changes"), scenario);
        instruments(manifest.putArray("instruments"), scenario, result);
        ArrayNode warnings = manifest.putArray("warnings");
        scenario.warnings().forEach(warnings::add);
        SortedMap<String, String> outputs = new TreeMap<>(folder.hashes());
        ObjectNode inputs = manifest.putObject("inputs");
        for (String input : folder.hashes().keySet()) {
            if (input.endsWith("scenario.json") || input.endsWith("resolved.json")) {
                inputs.put(input, outputs.remove(input));
            }
        }
        folder.inputs().forEach(inputs::put);
        ObjectNode written = manifest.putObject("outputs");
        outputs.forEach(written::put);
        return manifest;
    }

    private static void instruments(ArrayNode list, ResolvedScenario scenario, RunResult result) {
        for (Enactment enactment : scenario.instruments()) {
            ObjectNode node = list.addObject();
            node.put("id", enactment.id());
            node.put("sentence", enactment.sentence(Language.ENGLISH));
            // a trigger that never went off has no first month
            result.levers().stream()
                    .filter(lever -> lever.id().equals(enactment.id()))
                    .flatMap(lever -> lever.firstMonth().stream())
                    .forEach(month -> node.put("inForceFrom", month.toString()));
            node.put("why", enactment.why());
        }
    }

    private static void changes(ArrayNode list, ResolvedScenario scenario) {
        for (Change change : scenario.changes()) {
            list.addObject()
                    .put("parameter", change.parameter())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("unit", change.unit())
                    .put("why", change.why());
        }
    }
}
