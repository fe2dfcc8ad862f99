package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/**
 * How a shock falls through Dutch social security, in one chart: WW awarded, WW in payment, WW used up, households on bijstand, each
 * against the paired baseline with the same luck, as means of twelve months.
 */
final class CascadeFigure {
    private static final int YEAR = 12;
    /** Part of the highest value that is near it, and that the last month has of what stays. */
    private static final double NEAR = 0.95;

    private static final double STAYS = 0.9;

    /** One step down: the word of its texts, and what is measured. */
    private record Step(String id, Indicator indicator) {}

    private static final List<Step> STEPS = List.of(
            new Step("wwAwarded", Indicator.WW_INFLOW),
            new Step("wwPaid", Indicator.WW_STOCK),
            new Step("wwUsedUp", Indicator.WW_ENDED_BY_MAXIMUM_DURATION),
            new Step("bijstand", Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS));

    private final Evidence evidence;

    CascadeFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; empty for a run without a baseline beside it, or when a step was not measured. */
    Optional<Figure> figure() {
        List<Line> lines = new ArrayList<>();
        for (Step step : STEPS) {
            evidence.total(step.indicator())
                    .ifPresent(pair ->
                            lines.add(Line.part(step.id(), Wording.key("line.cascade." + step.id()), against(pair))));
        }
        if (evidence.isAlone() || lines.size() < STEPS.size()) {
            return Optional.empty();
        }
        var panel = Panel.lines("cascade", "percentChange", Measure.SHARE, lines);
        return Optional.of(Figure.of("cascade", "benefits", Wording.of(texts -> title(lines, texts)), List.of(panel)));
    }

    /** Mean of the last twelve months against that of the baseline, as a fraction above or below it. */
    private static double[] against(Paired pair) {
        double[] scenario = Rolling.mean(pair.scenario(), YEAR);
        double[] baseline = Rolling.mean(pair.baseline(), YEAR);
        double[] above = new double[scenario.length];
        for (int t = 0; t < above.length; t++) {
            above[t] = baseline[t] > 0 ? scenario[t] / baseline[t] - 1 : Double.NaN;
        }
        return above;
    }

    private String title(List<Line> lines, Texts texts) {
        List<String> words = new ArrayList<>();
        for (Line line : lines) {
            int at = turn(line.values());
            String gap = Measure.SHARE.spoken(line.values()[at], texts);
            String month = Findings.month(evidence.month(at), texts);
            boolean stays = stays(line.values());
            words.add(texts.say("cascade." + line.id()) + " "
                    + texts.say(stays ? "cascade.stays" : "cascade.peaks", "gap", gap, "month", month));
        }
        return texts.say(
                "cascade.title",
                "awarded",
                words.get(0),
                "paid",
                words.get(1),
                "usedUp",
                words.get(2),
                "bijstand",
                words.get(3));
    }

    /** Whether it ends close to its highest, so that there is no peak to speak of. */
    private static boolean stays(double[] values) {
        return values[values.length - 1] >= STAYS * values[most(values)];
    }

    /** The month of the peak; of what stays high the first month near its highest. */
    private static int turn(double[] values) {
        int turn = most(values);
        double near = NEAR * values[turn];
        if (stays(values)) {
            for (int t = values.length - 1; t >= 0; t--) {
                turn = values[t] >= near ? t : turn;
            }
        }
        return turn;
    }

    private static int most(double[] values) {
        int most = 0;
        for (int t = 1; t < values.length; t++) {
            most = Double.isNaN(values[most]) || values[t] > values[most] ? t : most;
        }
        return most;
    }
}
