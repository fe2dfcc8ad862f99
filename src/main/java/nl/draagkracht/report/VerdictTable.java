package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.LimitVerdict.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The verdict: which limits of social security hold, strain or break, in which month first (model page, section 7). */
public final class VerdictTable {

    private VerdictTable() {}

    /** One row per limit. */
    public static Table of(List<LimitVerdict> verdict) {
        List<List<Object>> rows = new ArrayList<>();
        for (LimitVerdict row : verdict) {
            rows.add(List.of(
                    row.limit(),
                    row.limitClass(),
                    row.level().word(),
                    row.failingAtStart(),
                    row.firstMonth().map(Month::toString).orElse("-"),
                    row.worst(),
                    row.baseline()));
        }
        return new Table(List.of("limit", "class", "level", "failingAtStart", "firstMonth", "worst", "baseline"), rows);
    }

    /** The verdict in one sentence. */
    public static String sentence(List<LimitVerdict> verdict) {
        StringBuilder sentence = new StringBuilder("Of " + verdict.size() + " limits ")
                .append(count(verdict, Level.HOLDS))
                .append(" hold, ")
                .append(count(verdict, Level.STRAINED))
                .append(" are strained and ")
                .append(count(verdict, Level.BROKEN))
                .append(" break");
        verdict.stream()
                .filter(row -> row.level() == Level.BROKEN && row.firstMonth().isPresent())
                .min((one, other) ->
                        one.firstMonth().get().compareTo(other.firstMonth().get()))
                .ifPresent(first -> sentence.append(", ")
                        .append(first.limit())
                        .append(" first, in ")
                        .append(first.firstMonth().get()));
        long open = count(verdict, Level.NOT_COMPUTED) + count(verdict, Level.UNCERTAIN);
        if (open > 0) {
            sentence.append("; ")
                    .append(open)
                    .append(open == 1 ? " is" : " are")
                    .append(" not decided by this run");
        }
        return sentence.append('.').toString();
    }

    private static long count(List<LimitVerdict> verdict, Level level) {
        return verdict.stream().filter(row -> row.level() == level).count();
    }

    /** The content of {@code verdict.json}; one run has one member. */
    static JsonNode json(List<LimitVerdict> verdict) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (LimitVerdict row : verdict) {
            ObjectNode object = list.addObject();
            object.put("limit", row.limit());
            object.put("class", row.limitClass());
            object.put("level", row.level().word());
            object.put("failingAtStart", row.failingAtStart());
            object.put("firstMonth", row.firstMonth().map(Month::toString).orElse(null));
            number(object, "worst", row.worst());
            number(object, "baseline", row.baseline());
            object.put("members", 1);
        }
        return list;
    }

    private static void number(ObjectNode object, String key, double value) {
        if (Double.isFinite(value)) {
            object.put(key, Numbers.decimal(value));
        } else {
            object.putNull(key);
        }
    }
}
