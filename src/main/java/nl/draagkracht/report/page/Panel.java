package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One chart with one vertical unit.
 *
 * @param heading what is shown, a few words
 * @param axis the unit on the axis
 * @param measure how its numbers are shown
 * @param shape lines or bars
 * @param categories what the bars stand for; empty when the horizontal axis is time
 * @param lines the lines or sets of bars
 * @param marks levels worth a line of their own
 */
record Panel(
        Wording heading,
        Wording axis,
        Measure measure,
        Shape shape,
        List<Wording> categories,
        List<Line> lines,
        List<Mark> marks) {

    /** What stands between the names of payer and payee. */
    static final String BETWEEN = " → ";

    /** How a panel is drawn. */
    enum Shape {
        /** Lines over the months. */
        LINES,
        /** Bars lying beside each other, one category a row. */
        BARS,
        /** Upright bars on top of each other, one column a category. */
        STACK,
        /** Bands from payers to payees, as wide as the money; a category is a payer and a payee with {@link #BETWEEN} between them. */
        FLOWS
    }

    /**
     * A level of a limit or a norm.
     *
     * @param name what it is
     * @param value in the unit of the indicator
     */
    record Mark(Wording name, double value) {}

    /** Lines over the months; the texts {@code panel.<key>} and {@code axis.<axis>} name it. */
    static Panel lines(String key, String axis, Measure measure, List<Line> lines) {
        return new Panel(
                Wording.key("panel." + key),
                Wording.key("axis." + axis),
                measure,
                Shape.LINES,
                List.of(),
                lines,
                List.of());
    }

    /** Bars by category. */
    static Panel bars(
            String key, String axis, Measure measure, Shape shape, List<Wording> categories, List<Line> lines) {
        return new Panel(
                Wording.key("panel." + key), Wording.key("axis." + axis), measure, shape, categories, lines, List.of());
    }

    /** The panel with one more level drawn in. */
    Panel marked(String key, double value) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(Wording.key("mark." + key), value));
        return new Panel(heading, axis, measure, shape, categories, lines, List.copyOf(more));
    }

    /**
     * Scenario beside baseline; the scenario alone when it has none.
     *
     * @param id start of the column names in the CSV
     */
    static List<Line> beside(String id, Paired pair, boolean alone) {
        if (alone) {
            return List.of(new Line(id, "scenario", Wording.key("line.alone"), pair.scenario()));
        }
        return List.of(
                new Line(id + "Baseline", "baseline", Wording.key("line.baseline"), pair.baseline()),
                new Line(id + "Scenario", "scenario", Wording.key("line.scenario"), pair.scenario()));
    }

    /** The same with the run without demand feedback between them, where the second round is the question. */
    static List<Line> besideRounds(String id, Paired pair, boolean alone) {
        List<Line> lines = new ArrayList<>(beside(id, pair, alone));
        if (!alone) {
            pair.withoutFeedback()
                    .ifPresent(row -> lines.add(
                            1,
                            new Line(
                                    id + "WithoutFeedback",
                                    "withoutFeedback",
                                    Wording.key("line.withoutFeedback"),
                                    row)));
        }
        return lines;
    }
}
