package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.scenario.ParameterCard;
import nl.draagkracht.scenario.ParameterCatalogue;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.instrument.InstrumentType;

/** What there is to run, to change and to read: scenarios, parameters and indicators. */
public final class CatalogueTables {

    private CatalogueTables() {}

    /** Scenarios with title and question. */
    public static Table scenarios(List<ResolvedScenario> scenarios) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResolvedScenario scenario : scenarios) {
            rows.add(List.of(scenario.name(), scenario.title(), scenario.question()));
        }
        return new Table(List.of("name", "title", "question"), rows);
    }

    /** Scenarios as paragraphs, for readers. */
    public static String scenarioText(List<ResolvedScenario> scenarios) {
        StringBuilder text = new StringBuilder();
        for (ResolvedScenario scenario : scenarios) {
            text.append(scenario.name()).append("\n    ").append(scenario.title());
            text.append("\n    ").append(scenario.question()).append("\n\n");
        }
        return text.append("Run one with: draagkracht run NAME\n").toString();
    }

    /**
     * Parameters with value, plausible range, grade and source; texts are cut for readers, whole in CSV and JSON.
     *
     * @param room only names that begin with this word, all when empty
     * @param word only those that speak of this word in name, meaning, unit or source, all when empty
     */
    public static Table parameters(String room, String word, boolean cut) {
        List<List<Object>> rows = new ArrayList<>();
        for (ParameterCard card : ParameterCatalogue.all()) {
            if ((room.isEmpty() || card.name().startsWith(room + ".")) && speaksOf(card, word)) {
                rows.add(List.of(
                        card.name(),
                        card.value(),
                        cut ? cut(card.unit(), 40) : card.unit(),
                        card.low(),
                        card.high(),
                        card.founding().grade().name(),
                        cut ? cut(card.meaning(), 70) : card.meaning(),
                        card.founding().source()));
            }
        }
        List<String> columns = List.of("name", "value", "unit", "low", "high", "grade", "meaning", "source");
        Table table = new Table(columns, rows);
        return cut ? table.without("source") : table;
    }

    private static boolean speaksOf(ParameterCard card, String word) {
        String all = card.name() + " " + card.meaning() + " " + card.unit() + " "
                + card.founding().source();
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Instruments as paragraphs, for readers. */
    public static String instrumentText() {
        StringBuilder text = new StringBuilder();
        for (InstrumentType type : InstrumentType.all()) {
            text.append(type.name()).append('\n').append(Paragraph.wrapped(type.meaning(), "    "));
            for (InstrumentType.Word choice : type.choices()) {
                text.append("    ")
                        .append(choice.name())
                        .append(": ")
                        .append(choice.meaning())
                        .append(", one of\n");
                choice.options()
                        .forEach(option -> text.append("        ")
                                .append(option.word())
                                .append('\n')
                                .append(Paragraph.wrapped(option.meaning(), "            ")));
            }
            for (InstrumentType.Number number : type.numbers()) {
                text.append("    ").append(number.name()).append(": ").append(InstrumentExplanations.bounds(number));
                text.append('\n').append(Paragraph.wrapped(number.strength().meaning(), "        "));
            }
            text.append('\n');
        }
        return text.append("How to pull one: draagkracht explain TYPE\n").toString();
    }

    /** Instruments, one row per number that sets their strength. */
    public static Table instruments() {
        return InstrumentExplanations.table();
    }

    /** Limits with class, indicator, how they are read and the levels in force. */
    public static Table limits() {
        List<List<Object>> rows = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            rows.add(List.of(
                    limit.id(),
                    limit.limitClass(),
                    limit.indicator().id(),
                    limit.reading().words(),
                    limit.breaksUpwards() ? "above" : "below",
                    level(limit, "strained"),
                    level(limit, "broken")));
        }
        return new Table(List.of("limit", "class", "indicator", "reading", "worse", "strained", "broken"), rows);
    }

    private static String level(Limit limit, String bound) {
        return ParameterCatalogue.named("indicators.limits." + limit.id() + "." + bound).stream()
                .map(ParameterCard::value)
                .findFirst()
                .orElse("-");
    }

    /** Indicators with unit, definition and source. */
    public static Table indicators() {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            rows.add(List.of(indicator.id(), indicator.unit(), indicator.description(), indicator.source()));
        }
        return new Table(List.of("id", "unit", "description", "source"), rows);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }
}
