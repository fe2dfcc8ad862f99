package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.experiment.HindcastMoment;
import nl.draagkracht.experiment.Moment;
import nl.draagkracht.experiment.Moment.Outcome;
import nl.draagkracht.experiment.PlaceboMoment;
import nl.draagkracht.scenario.DisplacementTarget;
import nl.draagkracht.scenario.Episode.Measured;
import nl.draagkracht.scenario.Target;

/** Published numbers beside those of the model: as a table, as the table of the validation page, and in one sentence. */
public final class ValidationTable {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "breakdown",
            "group",
            "target",
            "ours",
            "difference",
            "tolerance",
            "error",
            "drift",
            "outcome",
            "unit",
            "period",
            "grade",
            "source",
            "note");

    private ValidationTable() {}

    /** One row per published number, with everything known of it: {@code validation.csv}. */
    public static Table of(List<Moment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (Moment moment : moments) {
            Target target = moment.target();
            List<Object> row = new ArrayList<>();
            row.add(target.indicator());
            row.add(target.breakdown());
            row.add(target.group());
            row.add(target.value());
            row.add(number(moment.ours()));
            row.add(number(moment.difference()));
            row.add(target.tolerance().isPresent() ? (Object) target.tolerance().getAsDouble() : null);
            row.add(number(moment.error()));
            row.add(number(moment.drift()));
            row.add(moment.outcome().words());
            row.add(target.unit());
            row.add(target.period());
            row.add(target.grade().name());
            row.add(target.source());
            row.add(target.note());
            rows.add(row);
        }
        return new Table(COLUMNS, rows);
    }

    /** The same, short enough for a terminal. */
    public static Table brief(List<Moment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (Moment moment : moments) {
            Target target = moment.target();
            List<Object> row = new ArrayList<>();
            row.add(target.name());
            row.add(Numbers.readable(target.value()));
            row.add(Double.isNaN(moment.ours()) ? "-" : Numbers.readable(moment.ours()));
            row.add(percent(moment.difference()));
            row.add(tolerance(target));
            row.add(percent(moment.error() / Math.abs(target.value())).replace("+", ""));
            row.add(percent(moment.drift() / Math.abs(target.value())));
            row.add(target.grade().name());
            row.add(moment.outcome().words());
            rows.add(row);
        }
        return new Table(
                List.of("target", "published", "ours", "off", "tolerance", "error", "drift", "grade", "outcome"), rows);
    }

    /** The rows of the page {@code validation.md}. */
    public static String page(List<Moment> moments) {
        StringBuilder text =
                new StringBuilder("| indicator | target | grade | model | difference | tolerance | source | verdict |\n"
                        + "| --- | ---: | --- | ---: | ---: | ---: | --- | --- |\n");
        for (Moment moment : moments) {
            Target target = moment.target();
            boolean missed = moment.outcome() == Outcome.MISSED;
            String words = moment.outcome().words();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            target.name().replace(">", " to ") + ", " + target.unit(),
                            grouped(target.value()),
                            target.grade().name(),
                            Double.isNaN(moment.ours()) ? "-" : grouped(moment.ours()),
                            percent(moment.difference()),
                            tolerance(target),
                            target.source() + " (" + target.period() + ")",
                            missed ? "**" + words + "**" : words))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** How many are held, missed, reported and not measured. */
    public static String sentence(List<Moment> moments) {
        return "Of " + moments.size() + " published numbers " + count(moments, Outcome.HELD) + " are held, "
                + count(moments, Outcome.MISSED) + " are missed, " + count(moments, Outcome.REPORTED)
                + " are shown without a tolerance and " + count(moments, Outcome.NOT_MEASURED) + " are not measured.";
    }

    /** Numbers of history beside those of a hindcast: {@code hindcast.csv}. */
    public static Table hindcast(List<HindcastMoment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (HindcastMoment moment : moments) {
            Measured target = moment.target();
            List<Object> row = new ArrayList<>();
            row.add(target.id());
            row.add(target.indicator());
            row.add(target.reading());
            row.add(target.from().toString());
            row.add(target.to().toString());
            row.add(target.value());
            row.add(number(moment.ours()));
            row.add(number(moment.ours() - target.value()));
            row.add(target.allowed().isPresent() ? (Object) target.allowed().getAsDouble() : null);
            row.add(moment.outcome().words());
            row.add(target.unit());
            row.add(target.grade().name());
            row.add(target.source());
            row.add(target.note());
            rows.add(row);
        }
        return new Table(
                List.of(
                        "id",
                        "indicator",
                        "reading",
                        "from",
                        "to",
                        "target",
                        "ours",
                        "difference",
                        "allowed",
                        "outcome",
                        "unit",
                        "grade",
                        "source",
                        "note"),
                rows);
    }

    /** The same, short enough for a terminal. */
    public static Table hindcastBrief(List<HindcastMoment> moments) {
        Table whole = hindcast(moments);
        for (String column : List.of("unit", "grade", "source", "note")) {
            whole = whole.without(column);
        }
        return whole;
    }

    /** Losses of employment after displacement beside those of lay-offs by lot: {@code placebo.csv}. */
    public static Table placebo(List<PlaceboMoment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlaceboMoment moment : moments) {
            DisplacementTarget target = moment.target();
            List<Object> row = new ArrayList<>();
            row.add(target.education().code());
            row.add(target.age());
            row.add((long) target.year());
            row.add(target.effect());
            row.add(number(moment.ours()));
            row.add(number(moment.ours() - target.effect()));
            row.add(target.tolerance().isPresent() ? (Object) target.tolerance().getAsDouble() : null);
            row.add(number(moment.error()));
            row.add(moment.persons());
            row.add(moment.outcome().words());
            rows.add(row);
        }
        return new Table(
                List.of(
                        "education",
                        "age",
                        "year",
                        "target",
                        "ours",
                        "difference",
                        "tolerance",
                        "error",
                        "persons",
                        "outcome"),
                rows);
    }

    private static long count(List<Moment> moments, Outcome outcome) {
        return moments.stream().filter(moment -> moment.outcome() == outcome).count();
    }

    /** A number for a page: thousands apart. */
    private static String grouped(double value) {
        return Math.abs(value) >= 1000 ? String.format(Locale.ROOT, "%,d", Math.round(value)) : Numbers.readable(value);
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? null : (Object) value;
    }

    private static String tolerance(Target target) {
        return target.tolerance().isEmpty()
                ? "-"
                : percent(target.tolerance().getAsDouble()).replace("+", "");
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }
}
