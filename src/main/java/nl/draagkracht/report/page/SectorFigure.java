package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/**
 * What each sector saves or borrows against the baseline, and who pays for the work that comes back (decision 10): the place where a
 * reader sees that no account drifts without a reason.
 */
final class SectorFigure {
    private static final int YEAR = 12;

    private final Evidence evidence;

    SectorFigure(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figure; empty for a baseline alone, a run shorter than a year or without numbers of sectors. */
    Optional<Figure> figure() {
        var lines = new ArrayList<Line>();
        for (String party : evidence.groups(Indicator.NET_LENDING_SHARE_OF_GDP, "party")) {
            gaps(party)
                    .ifPresent(gaps -> lines.add(Line.part("netLending" + party, Groups.name("party", party), gaps)));
        }
        if (lines.isEmpty() || evidence.isAlone() || evidence.months() < YEAR) {
            return Optional.empty();
        }
        var panels = new ArrayList<Panel>();
        panels.add(Panel.lines("netLendingChange", "gdp", Measure.SHARE, lines));
        payers().ifPresent(panels::add);
        return Optional.of(Figure.of("sectors", "capital", Wording.of(this::title), panels));
    }

    private Optional<double[]> gaps(String party) {
        return evidence.group(Indicator.NET_LENDING_SHARE_OF_GDP, "party", party)
                .map(Paired::gaps);
    }

    private Optional<Panel> payers() {
        List<Line> lines = new ArrayList<>();
        List<Wording> years = new ArrayList<>();
        for (int year = 0; year < evidence.months() / YEAR; year++) {
            years.add(Wording.same(Integer.toString(evidence.month(year * YEAR).year())));
        }
        for (String payer : evidence.groups(Indicator.NEW_DEMAND, "payer")) {
            evidence.group(Indicator.NEW_DEMAND, "payer", payer).ifPresent(pair -> {
                double[] yearly = new double[years.size()];
                for (int t = 0; t < yearly.length * YEAR; t++) {
                    yearly[t / YEAR] += pair.gaps()[t];
                }
                lines.add(Line.part("newDemand" + payer, Groups.name("payer", payer), yearly));
            });
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Panel.bars("newDemand", "euroCalendarYear", Measure.EURO, Panel.Shape.STACK, years, lines));
    }

    private String title(Texts texts) {
        return texts.say(
                "finding.sectors",
                "households",
                points("households", texts),
                "government",
                points("government", texts),
                "world",
                points("world", texts));
    }

    /** Percent of GDP in the last twelve months against the baseline, with its sign. */
    private String points(String party, Texts texts) {
        double[] gaps = gaps(party).orElse(new double[] {0});
        double last = 100 * gaps[gaps.length - 1];
        return (last < 0 ? "\u2212" : "+") + texts.language().number(Math.abs(last), 1);
    }
}
