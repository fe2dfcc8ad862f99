package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** WW and bijstand, claims in, out and in payment, and how fast they are decided (UWV and CBS definitions). */
final class BenefitFigures {

    private static final int QUARTER = 3;
    private static final String INSTITUTION = "institution";
    private static final double LEAST_CHANGE = 0.005;

    private final Evidence evidence;
    private final Findings findings;

    BenefitFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        scheme("ww", "benefits", Indicator.WW_STOCK, Indicator.WW_INFLOW, Indicator.WW_OUTFLOW)
                .ifPresent(figures::add);
        scheme(
                        "bijstand",
                        "households",
                        Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS,
                        Indicator.SOCIAL_ASSISTANCE_INFLOW,
                        Indicator.SOCIAL_ASSISTANCE_OUTFLOW)
                .ifPresent(figures::add);
        new CascadeFigure(evidence).figure().ifPresent(figures::add);
        service().ifPresent(figures::add);
        scheme(
                        "problemDebt",
                        "households",
                        Indicator.PROBLEM_DEBT_HOUSEHOLDS,
                        Indicator.NEW_PROBLEM_DEBTS,
                        Indicator.ENDED_PROBLEM_DEBTS)
                .ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> scheme(String id, String unit, Indicator stock, Indicator inflow, Indicator outflow) {
        return evidence.total(stock).map(inPayment -> {
            List<Panel> panels = new ArrayList<>();
            panels.add(Panel.lines(
                    id + "Stock", unit, Measure.COUNT, Panel.beside(stock.id(), inPayment, evidence.isAlone())));
            flow(id + "Inflow", unit, inflow).ifPresent(panels::add);
            flow(id + "Outflow", unit, outflow).ifPresent(panels::add);
            byHousehold(id, stock).ifPresent(panels::add);
            return Figure.of(id, "benefits", findings.about(id, Measure.COUNT, inPayment), panels);
        });
    }

    /** A monthly flow of a sample jumps from month to month; three months together show where it goes. */
    private Optional<Panel> flow(String key, String unit, Indicator flow) {
        return evidence.total(flow)
                .map(pair -> pair.map(row -> Rolling.mean(row, QUARTER)))
                .map(pair -> Panel.lines(
                        key, unit + "Monthly", Measure.COUNT, Panel.beside(flow.id(), pair, evidence.isAlone())));
    }

    /** Which kinds of household the change of the last month falls on. */
    private Optional<Panel> byHousehold(String id, Indicator stock) {
        int last = evidence.months() - 1;
        Ranking types = Ranking.of(
                "householdType",
                evidence.isAlone() ? List.of() : evidence.groups(stock, "householdType"),
                type -> evidence.group(stock, "householdType", type).map(pair -> new double[] {pair.gap(last)}));
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.bars(
                        id + "ByHousehold",
                        "householdsChange",
                        Measure.COUNT,
                        Panel.Shape.BARS,
                        types.names(),
                        List.of(new Line("change", "scenario", Wording.key("line.change"), types.column(0)))));
    }

    private Optional<Figure> service() {
        List<Panel> panels = new ArrayList<>();
        Optional<Paired> onTime = evidence.total(Indicator.WW_DECIDED_ON_TIME_SHARE);
        onTime.ifPresent(share -> panels.add(panel("wwOnTime", "decisions", Measure.SHARE, share)));
        desks().ifPresent(panels::add);
        Optional<Paired> caseload = evidence.total(Indicator.MUNICIPAL_CASELOAD);
        caseload.ifPresent(load -> panels.add(panel("municipalCaseload", "caseload", Measure.MONTHS, load)));
        Optional<Paired> wait = evidence.total(Indicator.WIA_WAITING_MONTHS);
        wait.ifPresent(months -> panels.add(panel("wiaWaitingMonths", "months", Measure.MONTHS, months)));
        Optional<Paired> gap = evidence.total(Indicator.HOUSEHOLDS_WAITING_WITHOUT_INCOME);
        gap.ifPresent(homes -> panels.add(panel("incomeGap", "households", Measure.COUNT, homes)));
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Wording title = onTime.map(share -> findings.about("wwOnTime", Measure.SHARE, share))
                .or(() -> wait.map(months -> findings.about("wiaWaitingMonths", Measure.MONTHS, months)))
                .or(() -> gap.map(homes -> findings.about("incomeGap", Measure.COUNT, homes)))
                .orElseGet(() -> findings.about("municipalCaseload", Measure.MONTHS, caseload.orElseThrow()));
        return Optional.of(Figure.of("service", "benefits", title, panels));
    }

    /** Decisions on time at every desk that is not always as much on time, so that it can be read where lateness begins. */
    private Optional<Panel> desks() {
        List<Line> lines = new ArrayList<>();
        for (String desk : evidence.groups(Indicator.DECIDED_ON_TIME_SHARE, INSTITUTION)) {
            evidence.group(Indicator.DECIDED_ON_TIME_SHARE, INSTITUTION, desk)
                    .map(Paired::scenario)
                    .filter(BenefitFigures::changes)
                    .ifPresent(share -> lines.add(Line.part(desk, Wording.key("line.desk." + desk), share)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.lines("onTimeByDesk", "decisions", Measure.SHARE, lines));
    }

    private static boolean changes(double[] share) {
        var range = Arrays.stream(share).summaryStatistics();
        return range.getMax() - range.getMin() > LEAST_CHANGE;
    }

    private Panel panel(String key, String axis, Measure measure, Paired pair) {
        return Panel.lines(key, axis, measure, Panel.beside(key, pair, evidence.isAlone()));
    }
}
