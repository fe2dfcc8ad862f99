package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.Instrument;
import nl.draagkracht.scenario.instrument.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario with everything in force: its own differences laid over those of the scenarios it differs from and over the
 * packaged parameters. Immutable; the JSON tree is handed out as a copy.
 */
public final class ResolvedScenario {

    private final ScenarioFile file;
    private final ScenarioFile reference;
    private final RunSettings settings;
    private final Parameters parameters;
    private final ObjectNode tree;
    private final List<Change> changes;
    private final List<Enactment> instruments;

    /**
     * A resolved scenario.
     *
     * @param file the scenario file
     * @param reference the baseline at the end of its chain of differences
     */
    ResolvedScenario(
            ScenarioFile file,
            ScenarioFile reference,
            RunSettings settings,
            Parameters parameters,
            ObjectNode tree,
            List<Change> changes,
            List<Enactment> instruments) {
        this.file = file;
        this.reference = reference;
        this.settings = settings;
        this.parameters = parameters;
        this.tree = tree;
        this.changes = List.copyOf(changes);
        this.instruments = List.copyOf(instruments);
    }

    /** The baseline at the end of the chain of differences. */
    ScenarioFile reference() {
        return reference;
    }

    /** Whether this is the baseline itself, so that there is nothing to pair it with. */
    public boolean isBaseline() {
        return file.identity().equals(reference.identity());
    }

    /** The scenario's name: its file name without {@code .json}. */
    public String name() {
        return file.name();
    }

    /** The scenario in a few words. */
    public String title() {
        return text("title");
    }

    /** The question it answers. */
    public String question() {
        return text("question");
    }

    /** Length, sample and luck of the run. */
    public RunSettings settings() {
        return settings;
    }

    /** Number of months simulated. */
    public int months() {
        return settings.months();
    }

    /** Share of the inhabitants simulated. */
    public double sample() {
        return settings.sample();
    }

    /** Seed of everybody's luck. */
    public long seed() {
        return settings.seed();
    }

    /** All numbers in force. */
    public Parameters parameters() {
        return parameters;
    }

    /** Every changed assumption, those inherited first. */
    public List<Change> changes() {
        return changes;
    }

    /** The instruments of policy, those inherited first. */
    public List<Enactment> instruments() {
        return instruments;
    }

    /** Sentences about changed numbers outside their plausible range: a warning, never a refusal. */
    public List<String> warnings() {
        Stream<String> numbers = changes.stream()
                .filter(change -> !change.isPlausible())
                .map(change -> change.parameter() + " = " + change.after() + " lies outside its plausible range ("
                        + change.file() + ")");
        Stream<String> levers = instruments.stream().flatMap(InstrumentText::warnings);
        return Stream.of(numbers, levers, standstill()).flatMap(all -> all).toList();
    }

    /** A remark on a scenario that says how far AI goes but lets no firm adopt it: it would answer hardly anything. */
    private Stream<String> standstill() {
        String room = "technology.scenario.";
        boolean speaksOfAi =
                changes.stream().anyMatch(change -> change.parameter().startsWith(room));
        var speed = parameters.technology().scenario().adoptionSpeed().path().span();
        return speaksOfAi && speed.high() == 0
                ? Stream.of("no firm adopts more AI, since " + room
                        + "adoptionSpeed is 0, so the other numbers about AI hardly matter; a scenario that differs from"
                        + " expected has AI in motion")
                : Stream.empty();
    }

    /** The same scenario run longer, larger or with another luck. */
    public ResolvedScenario with(RunSettings other) {
        return new ResolvedScenario(file, reference, other, parameters, tree, changes, instruments);
    }

    /** The same scenario without the instruments of some kinds. */
    public ResolvedScenario without(Predicate<Instrument> taken) {
        var left = instruments.stream()
                .filter(enactment -> !taken.test(enactment.instrument()))
                .toList();
        return new ResolvedScenario(file, reference, settings, parameters, tree, changes, left);
    }

    /**
     * The same scenario with numbers that an optimiser tries. Only for measuring: what is written down of it still has the numbers of
     * the file.
     */
    public ResolvedScenario trying(Parameters other) {
        return new ResolvedScenario(file, reference, settings, other, tree, changes, instruments);
    }

    /**
     * The same scenario with some numbers by dotted name that an optimiser tries, of files or of cells of tables; see the other one.
     *
     * @throws IllegalArgumentException when there is no such number, or the numbers do not go together
     */
    public ResolvedScenario trying(Map<String, Double> numbers) {
        ObjectNode tried = tree.deepCopy();
        numbers.forEach((name, value) -> NumberPlace.find(tried, name)
                .orElseThrow(() -> new IllegalArgumentException("There is no number " + name + "."))
                .lay(BigDecimal.valueOf(value)));
        return trying(ParameterBinder.bind(tried, Parameters.class));
    }

    /**
     * The number in force of a dotted name; NaN when it is a path in time.
     *
     * @throws IllegalArgumentException when there is no such number
     */
    public double number(String name) {
        return NumberPlace.find(tree, name)
                .orElseThrow(() -> new IllegalArgumentException("There is no number " + name + "."))
                .value();
    }

    /** The bytes of the scenario file as given. */
    public byte[] given() {
        return file.bytes().clone();
    }

    /** Everything in force as one JSON object: settings and all parameters; equal objects mean equal results. */
    public JsonNode resolved() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("name", name());
        all.put("title", title());
        all.put("question", question());
        all.put("start", settings.start().toString());
        all.put("months", settings.months());
        all.put("sample", BigDecimal.valueOf(settings.sample()));
        all.put("seed", settings.seed());
        all.set("instruments", InstrumentText.of(instruments));
        all.set("parameters", tree.deepCopy());
        return all;
    }

    private String text(String key) {
        return file.text().root().map(root -> root.path(key).asString("")).orElse("");
    }
}
