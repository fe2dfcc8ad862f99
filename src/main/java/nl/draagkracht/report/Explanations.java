package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.instrument.InstrumentType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Everything that {@code explain} can explain: parameters, rooms, instruments, limits, indicators, shipped scenarios. */
public final class Explanations {

    private static final int MOST = 4;

    private Explanations() {}

    /** What a word means, in a format; empty when nothing has that name. */
    public static Optional<String> of(String word, Format format) {
        List<Explanation> found = find(word);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (format == Format.JSON) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            found.forEach(explanation -> array.add(explanation.json()));
            return Optional.of(JsonFile.text(array));
        }
        return Optional.of(
                String.join("\n", found.stream().map(Explanation::text).toList()));
    }

    /** The name nearest to a mistyped word. */
    public static Optional<String> nearest(String word) {
        Set<String> names = new LinkedHashSet<>(names());
        for (ParameterCard card : ParameterCatalogue.all()) {
            names.add(card.lastWord());
        }
        return ParameterCatalogue.nearest(word, names);
    }

    /** All names that can be explained, for completion. */
    public static List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ParameterCatalogue.all().forEach(card -> names.add(card.name()));
        names.addAll(ParameterCatalogue.folders().keySet());
        for (Limit limit : Limit.values()) {
            names.add(limit.id());
        }
        for (Indicator indicator : Indicator.values()) {
            names.add(indicator.id());
        }
        InstrumentType.all().forEach(type -> names.add(type.name()));
        names.addAll(ScenarioLibrary.shippedNames());
        return List.copyOf(names);
    }

    private static List<Explanation> find(String word) {
        List<Explanation> found = new ArrayList<>();
        for (InstrumentType type : InstrumentType.all()) {
            if (type.name().equalsIgnoreCase(word)) {
                found.add(InstrumentExplanations.of(type));
            }
        }
        List<ParameterCard> cards = ParameterCatalogue.named(word);
        if (cards.size() > MOST) {
            found.add(ParameterExplanations.several(word, cards));
        } else {
            cards.forEach(card -> found.add(ParameterExplanations.of(card)));
        }
        String end = "." + word.toLowerCase(Locale.ROOT);
        for (String folder : ParameterCatalogue.folders().keySet()) {
            if (("." + folder.toLowerCase(Locale.ROOT)).endsWith(end)) {
                found.add(ParameterExplanations.ofFolder(folder));
            }
        }
        for (Limit limit : Limit.values()) {
            if (limit.id().equalsIgnoreCase(word)) {
                found.add(MeasureExplanations.of(limit));
            }
        }
        for (Indicator indicator : Indicator.values()) {
            if (indicator.id().equalsIgnoreCase(word)) {
                found.add(MeasureExplanations.of(indicator));
            }
        }
        if (ScenarioLibrary.shippedNames().contains(word)) {
            found.add(ScenarioExplanations.of(word));
        }
        return found;
    }
}
