package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** What taxes and benefits make good of the income of those who lost work to the scenario: over time, by instrument, by time since the loss. */
final class StabilisationFigure {
    private final Evidence evidence;

    StabilisationFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; empty when too few lost work. */
    Optional<Figure> figure() {
        return evidence.own(Indicator.STABILISATION_COEFFICIENT).flatMap(this::of);
    }

    private Optional<Figure> of(double[] paid) {
        int last = paid.length - 1;
        if (evidence.isAlone() || !Double.isFinite(paid[last])) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.part("paid", Wording.key("line.stabilisationPaid"), paid));
        evidence.own(Indicator.STABILISATION_ACCRUED)
                .ifPresent(row -> lines.add(Line.part("accrued", Wording.key("line.stabilisationAccrued"), row)));
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.lines("stabilisation", "percentOfLoss", Measure.SHARE, lines));
        bars("stabilisationInstruments", "instrument", last).ifPresent(panels::add);
        bars("stabilisationAfter", "monthsAfter", last).ifPresent(panels::add);
        return Optional.of(Figure.of(
                "stabilisation",
                "people",
                Wording.of(texts -> texts.say(
                        "finding.stabilisation",
                        "paid",
                        Measure.SHARE.spoken(paid[last], texts),
                        "month",
                        Findings.month(evidence.month(last), texts))),
                panels));
    }

    private Optional<Panel> bars(String key, String breakdown, int month) {
        Ranking groups = Ranking.of(
                breakdown,
                evidence.groups(Indicator.STABILISATION_COEFFICIENT, breakdown),
                group -> evidence.own(Indicator.STABILISATION_COEFFICIENT, breakdown, group)
                        .filter(row -> Double.isFinite(row[month]))
                        .map(row -> new double[] {row[month]}));
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Panel.bars(
                key,
                "percentOfLoss",
                Measure.SHARE,
                Panel.Shape.BARS,
                groups.names(),
                List.of(Line.part("share", Wording.key("line.madeGood"), groups.column(0)))));
    }
}
