package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** The unemployment fund, the state and the taxes that feed them (model page 4.9). Flows are sums of twelve months. */
final class MoneyFigures {

    private static final double NORM_BALANCE = -0.03;
    private static final double NORM_DEBT = 0.60;

    private final Evidence evidence;
    private final Findings findings;

    MoneyFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        fund().ifPresent(figures::add);
        state().ifPresent(figures::add);
        taxes().ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> fund() {
        Optional<Paired> income = yearly(Indicator.AWF_INCOME);
        Optional<Paired> spending = yearly(Indicator.AWF_SPENDING);
        if (income.isEmpty() || spending.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("awfIncome", "euroYear", Measure.EURO, income.get()));
        panels.add(panel("awfSpending", "euroYear", Measure.EURO, spending.get()));
        evidence.total(Indicator.AWF_ASSETS)
                .ifPresent(assets -> panels.add(panel("awfAssets", "euro", Measure.EURO, assets)));
        Wording title = evidence.total(Indicator.AWF_COVERAGE)
                .map(coverage -> coverageFinding(coverage))
                .orElseGet(() -> findings.about("awfSpending", Measure.EURO, spending.get()));
        return Optional.of(Figure.of("awf", "money", title, panels));
    }

    /** The question of a fund is whether income covers spending in its worst twelve months. */
    private Wording coverageFinding(Paired coverage) {
        int worst = coverage.extreme(-1);
        String pattern = coverage.scenario()[worst] < 1 ? "finding.awfShort" : "finding.awfCovers";
        return Wording.of(texts -> texts.say(
                evidence.isAlone() ? pattern + "Alone" : pattern,
                "percent",
                texts.language().number(coverage.scenario()[worst] * 100, 0),
                "baseline",
                texts.language().number(coverage.baseline()[worst] * 100, 0),
                "month",
                Findings.month(evidence.month(worst), texts)));
    }

    private Optional<Figure> state() {
        Optional<Paired> balance = evidence.total(Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP);
        Optional<Paired> debt = evidence.total(Indicator.GOVERNMENT_DEBT_SHARE_OF_GDP);
        if (balance.isEmpty() || debt.isEmpty()) {
            return Optional.empty();
        }
        Wording title = Wording.of(texts -> findings.about("governmentBalance", Measure.SHARE, balance.get())
                        .in(texts.language())
                + texts.say(
                        "finding.andDebt",
                        "value",
                        Measure.SHARE.spoken(debt.get().scenario()[debt.get().months() - 1], texts)));
        return Optional.of(Figure.of(
                "state",
                "money",
                title,
                List.of(
                        panel("governmentBalance", "gdp", Measure.SHARE, balance.get())
                                .marked("normBalance", NORM_BALANCE),
                        panel("governmentDebt", "gdp", Measure.SHARE, debt.get())
                                .marked("normDebt", NORM_DEBT))));
    }

    private Optional<Figure> taxes() {
        Optional<Paired> labour = yearly(Indicator.LABOUR_TAX_BASE);
        if (labour.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("labourTaxBase", "euroYear", Measure.EURO, labour.get()));
        Optional<Paired> capital = capitalTaxes();
        if (!evidence.isAlone()) {
            List<Line> changes = new ArrayList<>();
            changes.add(change("labourTaxBase", "taxesOnLabour", labour.get()));
            capital.ifPresent(taxes -> changes.add(change("capitalTaxes", "taxesOnCapital", taxes)));
            yearly(Indicator.VAT).ifPresent(taxes -> changes.add(change("vat", "vat", taxes)));
            panels.add(Panel.lines("taxChange", "euroYearChange", Measure.EURO, changes));
        }
        Wording title = findings.about("labourTaxBase", Measure.EURO, labour.get());
        return Optional.of(Figure.of(
                "taxes", "money", capital.map(taxes -> with(title, taxes)).orElse(title), panels));
    }

    private Wording with(Wording title, Paired capital) {
        if (evidence.isAlone()) {
            return title;
        }
        int last = capital.months() - 1;
        double change = capital.gap(last);
        if (Measure.EURO.isNear(capital.scenario()[last], capital.baseline()[last])) {
            return title;
        }
        return Wording.of(texts -> title.in(texts.language())
                + texts.say(
                        change >= 0 ? "finding.capitalTaxesMore" : "finding.capitalTaxesLess",
                        "value",
                        Measure.EURO.spoken(Math.abs(change), texts)));
    }

    private Optional<Paired> capitalTaxes() {
        Optional<Paired> corporate = yearly(Indicator.CORPORATE_TAX);
        return yearly(Indicator.DIVIDEND_TAX)
                .flatMap(dividend -> corporate.map(tax -> new Paired(
                        Rolling.sum(tax.scenario(), dividend.scenario()),
                        Rolling.sum(tax.baseline(), dividend.baseline()),
                        Optional.empty())));
    }

    private static Line change(String id, String name, Paired taxes) {
        return Line.part(id + "Change", Wording.key("line." + name), taxes.gaps());
    }

    private Optional<Paired> yearly(Indicator flow) {
        return evidence.total(flow).map(pair -> pair.map(Rolling::yearSum));
    }

    private Panel panel(String key, String axis, Measure measure, Paired pair) {
        return Panel.lines(key, axis, measure, Panel.beside(key, pair, evidence.isAlone()));
    }
}
