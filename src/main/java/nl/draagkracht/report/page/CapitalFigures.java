package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
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
        return figures;
    }

    private Figure recipients(Paired abroad) {
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("incomeAbroad", "gni", abroad));
        List<Line> recipients = new ArrayList<>();
        for (String recipient : evidence.groups(Indicator.DIVIDENDS, "recipient")) {
            evidence.group(Indicator.DIVIDENDS, "recipient", recipient)
                    .ifPresent(pair ->
                            recipients.add(line("dividends" + recipient, Groups.name("recipient", recipient), pair)));
        }
        evidence.total(Indicator.AI_RENTS_ABROAD)
                .ifPresent(pair -> recipients.add(line("aiRentsAbroad", Wording.key("line.aiRentsAbroad"), pair)));
        if (!recipients.isEmpty() && evidence.months() >= YEAR) {
            panels.add(Panel.bars(
                    evidence.isAlone() ? "capitalIncome" : "capitalIncomeChange",
                    evidence.isAlone() ? "euroYear" : "euroYearChange",
                    Measure.EURO,
                    Panel.Shape.STACK,
                    years(),
                    recipients));
        }
        Wording title = findings.about("incomeAbroad", Measure.SHARE, abroad);
        return Figure.of("capital", "capital", withRecipient(title, recipients), panels);
    }

    /** Who receives most of what comes on top of the baseline in the last year. */
    private Wording withRecipient(Wording title, List<Line> recipients) {
        if (evidence.isAlone() || recipients.isEmpty() || evidence.months() < YEAR) {
            return title;
        }
        Line most = recipients.get(0);
        int last = most.values().length - 1;
        for (Line line : recipients) {
            most = line.values()[last] > most.values()[last] ? line : most;
        }
        Line gainer = most;
        if (gainer.values()[last] <= 0) {
            return title;
        }
        String year = Integer.toString(evidence.month(last * YEAR).year());
        return Wording.of(texts -> title.in(texts.language())
                + texts.say(
                        "finding.gainer",
                        "recipient",
                        gainer.name().in(texts.language()),
                        "value",
                        Measure.EURO.spoken(gainer.values()[last], texts),
                        "year",
                        year));
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
