package nl.draagkracht.report.page;

import java.util.List;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.simulation.LimitVerdict;

/** The table of limits: how each ends, when first, its worst value, the baseline's, and the levels that decide. */
final class LimitTable {

    private static final List<String> COLUMNS =
            List.of("column.limit", "column.level", "column.first", "column.worst", "column.baseline", "column.levels");

    private static final Wording NOTHING = Wording.same("\u2013");

    private final SourcedTable levels;

    /** A table of limits with these levels. */
    LimitTable(SourcedTable levels) {
        this.levels = levels;
    }

    /** Writes the table, limits of one class together. */
    void write(List<LimitVerdict> verdict, Html html) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", "limits-caption");
        html.open("table", "class", "limits cards", "role", "table");
        html.element("caption", Wording.key("limits.caption"), "id", "limits-caption");
        html.raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        COLUMNS.forEach(column -> html.element("th", Wording.key(column), "scope", "col", "role", "columnheader"));
        html.raw("</tr></thead>\n");
        String before = "";
        for (LimitVerdict row : verdict) {
            if (!row.limitClass().equals(before)) {
                html.raw(before.isEmpty() ? "" : "</tbody>").open("tbody", "role", "rowgroup");
                html.open("tr", "class", "class", "role", "row");
                html.element(
                        "th",
                        word("class." + row.limitClass(), row.limitClass()),
                        "scope",
                        "rowgroup",
                        "role",
                        "rowheader",
                        "colspan",
                        Integer.toString(COLUMNS.size()));
                html.close("tr");
                before = row.limitClass();
            }
            row(row, html);
        }
        html.raw(before.isEmpty() ? "<tbody></tbody>" : "</tbody>").close("table", "div");
    }

    private void row(LimitVerdict row, Html html) {
        html.open("tr", "role", "row")
                .open("th", "scope", "row", "role", "rowheader")
                .both(name(row.limit()));
        Wording about = word("limit." + row.limit() + ".about", "");
        if (!about.en().isEmpty()) {
            html.open("small").both(about).raw("</small>");
        }
        html.close("th");
        html.cell("column.level", "of-level");
        level(row.level(), html);
        html.close("td");
        Wording first = row.firstMonth()
                .map(month -> Wording.of(texts -> Findings.month(month, texts)))
                .orElse(NOTHING);
        html.cell("column.first", "of-first" + mute(first));
        html.both(first).close("td");
        Wording worst = value(row, row.worst());
        html.cell("column.worst", "number" + mute(worst));
        html.both(worst).close("td");
        Wording baseline = value(row, row.baseline());
        html.cell("column.baseline", "number" + mute(baseline));
        html.both(baseline).close("td");
        html.cell("column.levels", "of-levels");
        html.both(levels(row.limit()));
        if (row.failingAtStart()) {
            html.open("small").say("limits.failing").raw("</small>");
        }
        html.close("td", "tr");
    }

    private static String mute(Wording words) {
        return words == NOTHING ? " nothing" : "";
    }

    /** The name of a limit in words. */
    static Wording name(String limit) {
        return word("limit." + limit, limit);
    }

    /** How a limit ends: in words, with a sign, and only then in colour. */
    static void level(LimitVerdict.Level level, Html html) {
        String sign = switch (level) {
            case HOLDS -> "\u2713";
            case STRAINED -> "\u25B2";
            case BROKEN -> "\u2715";
            case UNCERTAIN -> "?";
            case NOT_COMPUTED -> "\u2013";
        };
        html.open("span", "class", "level level-" + level.word());
        html.open("span", "class", "sign", "aria-hidden", "true").raw(sign).raw("</span> ");
        html.say("level." + level.word()).raw("</span>");
    }

    private static Wording value(LimitVerdict row, double value) {
        return Limit.find(row.limit())
                .filter(limit -> Double.isFinite(value))
                .map(limit -> Wording.of(texts -> measure(limit).spoken(value, texts)
                        + texts.find("per." + row.limit()).orElse("")))
                .orElse(NOTHING);
    }

    /** The two levels in words: a value, or a distance to the baseline. */
    private Wording levels(String id) {
        return Limit.find(id)
                .filter(limit -> levels.has(id, "strained") && levels.has(id, "broken"))
                .map(limit -> Wording.of(texts -> texts.say(
                        "limits.levels",
                        "strained",
                        level(limit, levels.value(id, "strained"), texts),
                        "broken",
                        level(limit, levels.value(id, "broken"), texts) + norm(limit, texts))))
                .orElse(NOTHING);
    }

    private String level(Limit limit, double level, Texts texts) {
        Measure measure = measure(limit);
        return switch (limit.reading()) {
            case VALUE ->
                texts.say(limit.breaksUpwards() ? "limits.above" : "limits.below", "n", measure.level(level, texts));
            case DIFFERENCE -> beside(limit, measure.levelGap(level, texts), texts);
            case RELATIVE -> beside(limit, Measure.SHARE.level(Math.abs(level), texts), texts);
        };
    }

    private static String beside(Limit limit, String distance, Texts texts) {
        return texts.say(limit.breaksUpwards() ? "limits.aboveBaseline" : "limits.belowBaseline", "n", distance);
    }

    private String norm(Limit limit, Texts texts) {
        return levels.has(limit.id(), "norm")
                ? texts.say(
                        limit.breaksUpwards() ? "limits.andAbove" : "limits.andBelow",
                        "n",
                        measure(limit).level(levels.value(limit.id(), "norm"), texts))
                : "";
    }

    private static Measure measure(Limit limit) {
        return switch (limit) {
            case AWF_COVERAGE, STABILISATION -> Measure.RATIO;
            case LABOUR_TAX_BASE -> Measure.EURO;
            case WIA_WAITING, MUNICIPAL_CASELOAD -> Measure.MONTHS;
            case INCOME_GAP, RECOVERIES -> Measure.COUNT;
            default -> Measure.SHARE;
        };
    }

    private static Wording word(String key, String otherwise) {
        return Wording.of(texts -> texts.find(key).orElse(otherwise));
    }
}
