package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.scenario.instrument.InstrumentType;
import nl.draagkracht.technology.TechnologyScenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario to begin with: two changed numbers and one lever, small enough to be understood and ready to run. Its numbers are
 * examples around those of the scenario it differs from, and every reason says so.
 */
public final class ScenarioDraft {

    private static final String LEVER = "unemploymentInsuranceDuration";
    private static final String STATED = "Example, to be replaced: ";
    private static final String ASK = "; name your source, or say assumption";

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final ResolvedScenario parent;

    private ScenarioDraft(ResolvedScenario parent) {
        this.parent = parent;
    }

    /**
     * What is wrong with a name for a scenario, with the likely mend; empty when nothing is.
     *
     * @param name the name a user has chosen
     */
    public static Optional<String> objection(String name) {
        String allowed = "; allowed are letters, digits, - and _, beginning with a letter or digit";
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,59}")) {
            String mend = name.replaceAll("\\.json$", "")
                    .replaceAll(".*[/\\\\]", "")
                    .replaceAll("[^A-Za-z0-9_-]+", "-")
                    .replaceAll("^[-_]+|-+$", "");
            boolean usable = !mend.isEmpty() && mend.length() <= 60;
            return Optional.of("Read the name '" + name + "'" + allowed + ", at most 60 of them."
                    + (usable ? "\n  Maybe " + mend : ""));
        }
        return ScenarioLibrary.shippedNames().contains(name)
                ? Optional.of(
                        "Read the name '" + name + "'; a shipped scenario has it, allowed is another one.\n  Maybe my-"
                                + name + " --differs-from " + name)
                : Optional.empty();
    }

    /**
     * The scenario that a new one in a folder can differ from: a neighbour there, else a shipped one.
     *
     * @throws ScenarioException when there is no such scenario, or it is malformed
     */
    public static ResolvedScenario parent(Path folder, String name) {
        Path neighbour = folder.resolve(name + ".json");
        List<String> shipped = ScenarioLibrary.shippedNames();
        if (name.matches(SettingsReader.NAME) && Files.isRegularFile(neighbour)) {
            return ScenarioReader.read(neighbour.toString());
        }
        if (shipped.contains(name)) {
            return ScenarioReader.read(name);
        }
        throw new ScenarioException(List.of(new Problem(
                "--differs-from",
                "",
                0,
                name,
                "the name of a scenario in the folder of the new file, or one of " + String.join(", ", shipped),
                NearestName.find(name.replaceAll("\\.json$", ""), shipped).orElse(""))));
    }

    /**
     * A draft as JSON.
     *
     * @param name name of the new scenario
     * @param parent the scenario it differs from
     * @param schema path of the schema beside it
     */
    public static JsonNode of(String name, ResolvedScenario parent, String schema) {
        ScenarioDraft draft = new ScenarioDraft(parent);
        draft.header(name, schema);
        draft.numbers();
        draft.lever();
        return draft.tree;
    }

    private void header(String name, String schema) {
        String words = name.replaceAll("[-_]+", " ").strip();
        String question = "Which limits of social security strain or break when AI can do more than in the scenario "
                + parent.name() + ", and less of the work comes back?";
        tree.put("$schema", schema);
        tree.put("title", Character.toUpperCase(words.charAt(0)) + words.substring(1));
        tree.put("question", question);
        tree.put("differsFrom", parent.name());
        tree.put("months", parent.months());
    }

    private void numbers() {
        TechnologyScenario numbers = parent.parameters().technology().scenario();
        ObjectNode changed = tree.putObject("technology").putObject("scenario");
        if (numbers.adoptionSpeed().value() == 0) {
            String why = "As in the shipped scenario expected: without it AI stays where it is";
            TechnologyScenario moving =
                    ScenarioReader.read("expected").parameters().technology().scenario();
            changed.putObject("adoptionSpeed")
                    .put("value", plain(moving.adoptionSpeed().value()))
                    .put("why", why);
            changed.putObject("adoptionCeiling")
                    .put("value", plain(moving.adoptionCeiling().value()))
                    .put("why", why);
            changed.putObject("depthAtHorizon")
                    .put("value", plain(moving.depthAtHorizon().value()))
                    .put("why", why);
        }
        feasible(changed.putObject("feasibleTaskShare"), numbers.feasibleTaskShare());
        returning(changed.putObject("reabsorptionShare"), numbers.reabsorptionShare());
    }

    /** An uncertain number: a quarter more than the parent has, between its own and half more; at most all tasks. */
    private void feasible(ObjectNode change, Sourced number) {
        double before = number.value();
        double most = Math.min(1, 1.5 * before);
        change.put("value", plain(Math.min(1, 1.25 * before)));
        change.put("low", plain(before)).put("high", plain(most));
        change.put("why", STATED + "a quarter more than in " + parent.name() + " (" + plain(before) + ")" + ASK);
    }

    private void returning(ObjectNode change, Sourced number) {
        double before = number.value();
        change.put("value", plain(0.8 * before));
        change.put("why", STATED + "a fifth less than in " + parent.name() + " (" + plain(before) + ")" + ASK);
    }

    private void lever() {
        var list = tree.putArray("instruments");
        boolean isPulled = parent.instruments().stream()
                .anyMatch(one ->
                        InstrumentType.of(one.instrument().getClass()).name().equals(LEVER));
        if (isPulled) {
            return;
        }
        list.addObject()
                .put("id", "my-longer-ww")
                .put("type", LEVER)
                .put(
                        "from",
                        parent.settings()
                                .start()
                                .plus(Math.min(24, parent.months() / 2))
                                .toString())
                .put("maximumMonths", 30)
                .put("why", "Example, to be replaced or taken out ([] for none): half a year longer than the law");
    }

    private static BigDecimal plain(double value) {
        return Bounds.decimal(
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).doubleValue());
    }
}
