package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** What labour earns of what is produced, and who receives the income of capital (model page 4.7). */
final class CapitalFigures {

    private static final int YEAR = 12;

    private final Evidence evidence;
    private final Findings findings;

    CapitalFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        evidence.total(Indicator.LABOUR_SHARE)
                .map(share -> Figure.of(
                        "labourShare",
                        "capital",
                        findings.about("labourShare", Measure.SHARE, share),
                        List.of(panel("labourShare", "valueAdded", share))))
                .ifPresent(figures::add);
        evidence.total(Indicator.CAPITAL_INCOME_ABROAD_SHARE_OF_GNI)
                .map(this::recipients)
                .ifPresent(figures::add);
        new SectorFigure(evidence).figure().ifPresent(figures::add);
        return figures;
    }

    private Figure recipients(Paired abroad) {
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("incomeAbroad", "gni", abroad));
        stack("capitalIncome", Indicator.CAPITAL_INCOME, "recipient").ifPresent(panels::add);
        Optional<Panel> channels = stack("capitalIncomeAbroad", Indicator.CAPITAL_INCOME_ABROAD, "channel");
        channels.ifPresent(panels::add);
        Wording title = findings.about("incomeAbroad", Measure.SHARE, abroad);
        return Figure.of(
                "capital",
                "capital",
                channels.map(panel -> withChannel(title, panel)).orElse(title),
                panels);
    }

    /** Income by calendar year and group: the change against the baseline, or the income itself when there is none. */
    private Optional<Panel> stack(String key, Indicator indicator, String breakdown) {
        List<Line> lines = new ArrayList<>();
        for (String group : evidence.groups(indicator, breakdown)) {
            evidence.group(indicator, breakdown, group)
                    .ifPresent(pair -> lines.add(line(indicator.id() + group, Groups.name(breakdown, group), pair)));
        }
        if (lines.isEmpty() || evidence.months() < YEAR) {
            return Optional.empty();
        }
        return Optional.of(Panel.bars(
                evidence.isAlone() ? key : key + "Change",
                evidence.isAlone() ? "euroCalendarYear" : "euroCalendarYearChange",
                Measure.EURO,
                Panel.Shape.STACK,
                years(),
                lines));
    }

    /** Through which channel most of what comes on top of the baseline leaves in the last year. */
    private Wording withChannel(Wording title, Panel channels) {
        int last = channels.categories().size() - 1;
        Line most = channels.lines().get(0);
        for (Line line : channels.lines()) {
            most = line.values()[last] > most.values()[last] ? line : most;
        }
        Line widest = most;
        if (evidence.isAlone() || Measure.EURO.isNear(widest.values()[last], 0)) {
            return title;
        }
        return Wording.of(texts -> title.in(texts.language())
                + texts.say(
                        "finding.channel",
                        "channel",
                        widest.name().in(texts.language()),
                        "value",
                        Measure.EURO.spoken(widest.values()[last], texts),
                        "year",
                        channels.categories().get(last).in(texts.language())));
    }

    /** A recipient's income by calendar year: beside the baseline, or as it is when the run has none. */
    private Line line(String id, Wording name, Paired pair) {
        double[] monthly = evidence.isAlone() ? pair.scenario() : pair.gaps();
        double[] yearly = new double[monthly.length / YEAR];
        for (int t = 0; t < yearly.length * YEAR; t++) {
            yearly[t / YEAR] += monthly[t];
        }
        return Line.part(id, name, yearly);
    }

    private List<Wording> years() {
        List<Wording> years = new ArrayList<>();
        for (int year = 0; year < evidence.months() / YEAR; year++) {
            years.add(Wording.same(Integer.toString(evidence.month(year * YEAR).year())));
        }
        return years;
    }

    private Panel panel(String key, String axis, Paired pair) {
        return Panel.lines(key, axis, Measure.SHARE, Panel.beside(key, pair, evidence.isAlone()));
    }
}
