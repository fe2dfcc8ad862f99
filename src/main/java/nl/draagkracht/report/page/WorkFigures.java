package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** Jobs that AI takes and that come back, and the unemployment that follows (model page 4.3 and 4.5). */
final class WorkFigures {

    private static final String SECTOR = "sector";

    private final Evidence evidence;
    private final Findings findings;

    WorkFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        jobs().ifPresent(figures::add);
        unemployment().ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> jobs() {
        int last = evidence.months() - 1;
        Optional<Paired> displaced = evidence.total(Indicator.JOBS_DISPLACED_SO_FAR);
        Optional<Paired> reinstated = evidence.total(Indicator.JOBS_REINSTATED_SO_FAR);
        if (displaced.isEmpty() || reinstated.isEmpty() || displaced.get().scenario()[last] <= 0) {
            return Optional.empty();
        }
        double gone = displaced.get().scenario()[last];
        double back = reinstated.get().scenario()[last];
        Ranking sectors = bySector(last).sorted();
        List<Panel> panels = new ArrayList<>();
        if (!sectors.isEmpty()) {
            panels.add(Panel.bars(
                    "jobsBySector", "jobs", Measure.COUNT, Panel.Shape.BARS, sectors.names(), sectorLines(sectors)));
        }
        panels.add(Panel.lines(
                "jobsSoFar",
                "jobs",
                Measure.COUNT,
                List.of(
                        Line.part(
                                "jobsDisplacedSoFar",
                                Wording.key("line.displaced"),
                                displaced.get().scenario()),
                        Line.part(
                                "jobsReinstatedSoFar",
                                Wording.key("line.reinstated"),
                                reinstated.get().scenario()))));
        Wording title = Wording.of(texts -> jobsFinding(gone, back, sectors, texts));
        return Optional.of(Figure.of("jobs", "work", title, panels));
    }

    private String jobsFinding(double gone, double back, Ranking sectors, Texts texts) {
        String most = "";
        String sector = "";
        if (!sectors.isEmpty()) {
            sector = sectors.extreme(1).name().in(texts.language());
            most = Measure.COUNT.spoken(sectors.extreme(1).values()[0], texts);
        }
        return texts.say(
                sectors.isEmpty() ? "finding.jobs" : "finding.jobsBySector",
                "displaced",
                Measure.COUNT.spoken(gone, texts),
                "month",
                Findings.month(evidence.month(evidence.months() - 1), texts),
                "reinstated",
                Measure.COUNT.spoken(back, texts),
                "sector",
                sector,
                "most",
                most);
    }

    /** Displaced so far, and reinstated so far where that is measured by sector. */
    private Ranking bySector(int last) {
        boolean both =
                !evidence.groups(Indicator.JOBS_REINSTATED_SO_FAR, SECTOR).isEmpty();
        return Ranking.of(SECTOR, evidence.groups(Indicator.JOBS_DISPLACED_SO_FAR, SECTOR), group -> {
            Optional<Double> gone = evidence.group(Indicator.JOBS_DISPLACED_SO_FAR, SECTOR, group)
                    .map(pair -> pair.scenario()[last]);
            Optional<Double> back = evidence.group(Indicator.JOBS_REINSTATED_SO_FAR, SECTOR, group)
                    .map(pair -> pair.scenario()[last]);
            return gone.map(jobs -> both ? new double[] {jobs, back.orElse(Double.NaN)} : new double[] {jobs});
        });
    }

    private static List<Line> sectorLines(Ranking sectors) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.part("jobsDisplacedSoFar", Wording.key("line.displaced"), sectors.column(0)));
        if (sectors.entries().get(0).values().length > 1) {
            lines.add(Line.part("jobsReinstatedSoFar", Wording.key("line.reinstated"), sectors.column(1)));
        }
        return lines;
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
