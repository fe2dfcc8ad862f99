package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** Jobs that AI takes and that come back, and the unemployment that follows (model page 4.3 and 4.5). */
final class WorkFigures {

    private final Evidence evidence;
    private final Findings findings;

    WorkFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        new JobsFigure(evidence).figure().ifPresent(figures::add);
        unemployment().ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> unemployment() {
        return evidence.total(Indicator.UNEMPLOYMENT_RATE).map(rate -> {
            List<Panel> panels = new ArrayList<>();
            panels.add(Panel.lines(
                    "unemploymentRate",
                    "labourForce",
                    Measure.SHARE,
                    Panel.besideRounds("unemploymentRate", rate, evidence.isAlone())));
            evidence.total(Indicator.LONG_TERM_UNEMPLOYMENT_RATE)
                    .ifPresent(longTerm -> panels.add(Panel.lines(
                            "longTermUnemploymentRate",
                            "labourForce",
                            Measure.SHARE,
                            Panel.besideRounds("longTermUnemploymentRate", longTerm, evidence.isAlone()))));
            Wording finding = findings.about("unemploymentRate", Measure.SHARE, rate);
            Figure figure = Figure.of("unemployment", "work", withSecondRound(finding, rate), panels);
            return rate.withoutFeedback().isPresent() ? figure : figure.withoutNote();
        });
    }

    /** The second-round part: what lost demand adds in the month in which it adds most. */
    private Wording withSecondRound(Wording finding, Paired rate) {
        if (rate.withoutFeedback().isEmpty() || evidence.isAlone()) {
            return finding;
        }
        Paired round = new Paired(rate.scenario(), rate.withoutFeedback().get(), Optional.empty());
        int at = round.widest();
        if (Measure.SHARE.isNear(round.scenario()[at], round.baseline()[at])) {
            return Wording.of(texts -> finding.in(texts.language()) + texts.say("finding.secondRoundNear"));
        }
        boolean adds = round.gap(at) >= 0;
        return Wording.of(texts -> finding.in(texts.language())
                + texts.say(
                        adds ? "finding.secondRoundAdds" : "finding.secondRoundTakes",
                        "gap",
                        Measure.SHARE.gap(round.scenario()[at], round.baseline()[at], texts),
                        "month",
                        Findings.month(evidence.month(at), texts)));
    }
}
