package nl.draagkracht.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a scenario file and the files it differs from, and resolves them into everything in force. All mistakes of all
 * these files are reported in one go.
 */
public final class ScenarioReader {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private ScenarioReader() {}

    /**
     * The scenario meant by a path or the name of a shipped scenario.
     *
     * @throws ScenarioException when it cannot be found or is not well formed
     */
    public static ResolvedScenario read(String pathOrName) {
        return new ScenarioReader().resolve(ScenarioLibrary.named(pathOrName));
    }

    /** A scenario packaged elsewhere than among the shipped ones. */
    static ResolvedScenario read(ScenarioFile file) {
        return new ScenarioReader().resolve(file);
    }

    /**
     * The baseline to pair with a scenario: the one its chain of differences ends at, with the settings of the scenario;
     * the scenario itself when it is that baseline.
     *
     * @throws ScenarioException when it is not well formed
     */
    public static ResolvedScenario baselineOf(ResolvedScenario scenario) {
        return scenario.isBaseline()
                ? scenario
                : new ScenarioReader().resolve(scenario.reference()).with(scenario.settings());
    }

    private ResolvedScenario resolve(ScenarioFile file) {
        Deque<ScenarioFile> chain = chain(file);
        ObjectNode tree = ParameterTree.packaged();
        RunSettings settings = RunSettings.DEFAULT;
        Map<ScenarioFile, RunSettings> known = new LinkedHashMap<>();
        for (ScenarioFile link : chain) {
            Optional<JsonNode> root = object(link);
            if (root.isPresent()) {
                SettingsReader reader = new SettingsReader(link, root.get(), problems);
                reader.checkKeys(tree);
                reader.checkTexts();
                settings = reader.read(settings);
            }
            known.put(link, settings);
        }
        // Dates are held against the length of the resolved file, so parameters wait until all settings are known. A
        // shorter run of
        // what another file says is no mistake: what was to come later does not come.
        List<Enactment> instruments = List.of();
        for (ScenarioFile link : chain) {
            RunSettings longer = settings.longer(known.get(link));
            lay(link, tree, longer);
            instruments = enacted(link, longer, instruments);
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(Problem.inOrder(problems));
        }
        return new ResolvedScenario(
                file, chain.getFirst(), settings, bind(file, tree), tree, List.copyOf(changes.values()), instruments);
    }

    /** The file and those it differs from, the reference first. */
    private Deque<ScenarioFile> chain(ScenarioFile file) {
        Deque<ScenarioFile> chain = new ArrayDeque<>();
        List<String> seen = new ArrayList<>();
        ScenarioFile link = file;
        while (link != null) {
            chain.addFirst(link);
            seen.add(link.identity());
            Optional<String> name = link.differsFrom();
            if (name.isEmpty()) {
                return chain;
            }
            ScenarioFile child = link;
            link = ScenarioLibrary.besides(child, name.get()).orElse(null);
            if (link == null) {
                List<String> shipped = ScenarioLibrary.shippedNames();
                String allowed = "a file in the same folder or one of " + String.join(", ", shipped);
                String mend = name.get().endsWith(".json")
                        ? name.get().substring(0, name.get().length() - 5)
                        : NearestName.find(name.get(), shipped).orElse("");
                String read = name.get().equals(child.name()) ? "the scenario itself, \"" : "the unknown scenario \"";
                child.problem(problems, "/differsFrom", read + name.get() + "\"", allowed, mend);
            } else if (seen.contains(link.identity())) {
                String circle = String.join(" -> ", names(chain)) + " -> " + link.name();
                child.problem(
                        problems, "/differsFrom", "a circle: " + circle, "a chain that ends at baseline", "baseline");
                link = null;
            }
        }
        return chain;
    }

    private static List<String> names(Deque<ScenarioFile> chain) {
        List<String> names = new ArrayList<>();
        chain.descendingIterator().forEachRemaining(file -> names.add(file.name()));
        return names;
    }

    private Optional<JsonNode> object(ScenarioFile file) {
        problems.addAll(file.text().problems());
        Optional<JsonNode> root = file.text().root();
        if (root.isPresent() && !root.get().isObject()) {
            file.problem(
                    problems,
                    "",
                    root.get().toString(),
                    "one JSON object, { ... }",
                    "draagkracht new NAME, to see what one looks like");
            return Optional.empty();
        }
        return root;
    }

    private void lay(ScenarioFile file, ObjectNode tree, RunSettings settings) {
        Differences differences = new Differences(file, tree, settings, problems);
        file.text().root().filter(JsonNode::isObject).ifPresent(root -> {
            for (var property : root.properties()) {
                if (tree.has(property.getKey())) {
                    differences.lay(property.getKey(), property.getValue());
                }
            }
        });
        // A number changed twice along the chain counts once, from the packaged value to the last one stated.
        for (Change change : differences.changes()) {
            changes.merge(change.parameter(), change, Change::replacedBy);
        }
    }

    private List<Enactment> enacted(ScenarioFile link, RunSettings settings, List<Enactment> inherited) {
        return link.text()
                .root()
                .filter(JsonNode::isObject)
                .map(root -> new InstrumentReader(link, root, settings, problems).read(inherited))
                .orElse(inherited);
    }

    private Parameters bind(ScenarioFile file, ObjectNode tree) {
        try {
            return ParameterBinder.bind(tree, Parameters.class);
        } catch (IllegalArgumentException refused) {
            throw new ScenarioException(List.of(new Problem(
                    file.label(), "", 0, "numbers that do not go together", String.valueOf(refused.getMessage()), "")));
        }
    }
}
