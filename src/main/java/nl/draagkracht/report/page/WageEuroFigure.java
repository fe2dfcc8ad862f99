package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/**
 * Where the euro goes that employers save on labour with AI: by final recipient over the last year, with what comes back to state and funds,
 * and how heavy each tax would have to be to make good the rest (model page 8).
 */
final class WageEuroFigure {
    private static final int YEAR = 12;

    private final Evidence evidence;

    WageEuroFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; empty when AI saved nothing. */
    Optional<Figure> figure() {
        double saved = year(evidence.own(Indicator.LABOUR_COST_SAVED));
        if (evidence.isAlone() || !(saved > 0)) {
            return Optional.empty();
        }
        double before = year(evidence.own(Indicator.TAX_ON_SAVED_LABOUR)) / saved;
        double after = year(evidence.own(Indicator.TAX_ON_SAVING)) / saved;
        Ranking recipients = Ranking.of(
                "recipient",
                evidence.groups(Indicator.LABOUR_COST_SAVED, "recipient"),
                group -> Optional.of(new double[] {
                    year(evidence.own(Indicator.LABOUR_COST_SAVED, "recipient", group)) / saved,
                    year(evidence.own(Indicator.TAX_ON_SAVING, "recipient", group)) / saved
                }));
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.bars(
                "wageEuro",
                "centsOfEuro",
                Measure.SHARE,
                Panel.Shape.BARS,
                recipients.names(),
                List.of(
                        Line.part("received", Wording.key("line.received"), recipients.column(0)),
                        Line.part("tax", Wording.key("line.taxBack"), recipients.column(1)))));
        breakEven().ifPresent(panels::add);
        return Optional.of(
                Figure.of("wageEuro", "capital", Wording.of(texts -> title(recipients, before, after, texts)), panels));
    }

    private Optional<Panel> breakEven() {
        int last = evidence.months() - 1;
        Ranking rates = Ranking.of(
                "instrument",
                evidence.groups(Indicator.BREAK_EVEN_RATE, "instrument"),
                group -> evidence.own(Indicator.BREAK_EVEN_RATE, "instrument", group)
                        .filter(row -> Double.isFinite(row[last]))
                        .map(row -> new double[] {row[last]}));
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Panel.bars(
                "breakEven",
                "percentOfBase",
                Measure.SHARE,
                Panel.Shape.BARS,
                rates.names(),
                List.of(Line.part("rate", Wording.key("line.breakEven"), rates.column(0)))));
    }

    private double year(Optional<double[]> row) {
        double sum = 0;
        for (int t = Math.max(0, evidence.months() - YEAR); t < evidence.months() && row.isPresent(); t++) {
            sum += row.get()[t];
        }
        return sum;
    }

    private static String title(Ranking recipients, double before, double after, Texts texts) {
        int most = 0;
        double[] parts = recipients.column(0);
        for (int k = 1; k < parts.length; k++) {
            most = parts[k] > parts[most] ? k : most;
        }
        return texts.say(
                "finding.wageEuro",
                "recipient",
                recipients.names().get(most).in(texts.language()),
                "most",
                cents(parts[most], texts),
                "before",
                cents(before, texts),
                "after",
                cents(after, texts));
    }

    private static String cents(double share, Texts texts) {
        return texts.language().number(100 * share, 0);
    }
}
