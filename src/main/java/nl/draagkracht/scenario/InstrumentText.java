package nl.draagkracht.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.draagkracht.scenario.instrument.Enactment;
import nl.draagkracht.scenario.instrument.InstrumentType;
import nl.draagkracht.scenario.instrument.Trigger;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Instruments as they stand in a resolved scenario, with every strength and date written out, and what to warn about. */
final class InstrumentText {

    private InstrumentText() {}

    /** The list as JSON; read again, it gives the same instruments. */
    static ArrayNode of(List<Enactment> instruments) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Enactment enactment : instruments) {
            ObjectNode node = list.addObject();
            node.put("id", enactment.id());
            node.put(
                    "type", InstrumentType.of(enactment.instrument().getClass()).name());
            enactment.onset().from().ifPresent(month -> node.put("from", month.toString()));
            enactment.onset().trigger().ifPresent(trigger -> when(node.putObject("when"), trigger));
            enactment.until().ifPresent(month -> node.put("until", month.toString()));
            node.put("decisionLagMonths", enactment.onset().decisionLagMonths());
            node.put("implementationLagMonths", enactment.onset().implementationLagMonths());
            InstrumentType.words(enactment.instrument()).forEach(node::put);
            InstrumentType.strengths(enactment.instrument())
                    .forEach((name, value) -> node.put(name, BigDecimal.valueOf(value)));
            if (!enactment.why().isEmpty()) {
                node.put("why", enactment.why());
            }
        }
        return list;
    }

    private static void when(ObjectNode node, Trigger trigger) {
        node.put("indicator", trigger.indicator().id());
        node.put(trigger.above() ? "above" : "below", BigDecimal.valueOf(trigger.level()));
        node.put("months", trigger.months());
    }

    /** Sentences about strengths beyond what proposals and studies have used. */
    static Stream<String> warnings(Enactment enactment) {
        var type = InstrumentType.of(enactment.instrument().getClass());
        var strengths = InstrumentType.strengths(enactment.instrument());
        return type.numbers().stream()
                .filter(number -> strengths.get(number.name())
                                < number.strength().low()
                        || strengths.get(number.name()) > number.strength().high())
                .map(number -> "instrument " + enactment.id() + ": " + number.name() + " = "
                        + Bounds.plain(strengths.get(number.name())) + " lies outside the range of proposals, "
                        + Bounds.plain(number.strength().low()) + " to "
                        + Bounds.plain(number.strength().high()));
    }
}
