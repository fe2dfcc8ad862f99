package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** Incomes of households from the lower to the upper end, inequality and poverty (CBS definitions, twelve months). */
final class IncomeFigures {

    private static final int YEAR = 12;
    private static final int FEWEST_ENDS = 3;
    private static final List<String> POVERTY_GROUPS = List.of("age", "householdType", "contract");

    private final Evidence evidence;
    private final Findings findings;

    IncomeFigures(Evidence evidence) {
        this.evidence = evidence;
        this.findings = Findings.on(evidence);
    }

    /** The figures for which there are numbers. */
    List<Figure> all() {
        return evidence.total(Indicator.GINI).map(this::incomes).map(List::of).orElse(List.of());
    }

    private Figure incomes(Paired gini) {
        Ranking deciles = deciles();
        List<Panel> panels = new ArrayList<>();
        if (!deciles.isEmpty()) {
            panels.add(Panel.bars(
                    "deciles",
                    "percentChange",
                    Measure.SHARE,
                    Panel.Shape.BARS,
                    deciles.names(),
                    List.of(new Line("change", "scenario", Wording.key("line.change"), deciles.column(0)))));
        }
        panels.add(panel("gini", "index", Measure.INDEX, gini));
        evidence.total(Indicator.POVERTY_RATE)
                .ifPresent(poverty -> panels.add(panel("povertyRate", "persons", Measure.SHARE, poverty)));
        poorest().ifPresent(panels::add);
        Wording title = deciles.entries().size() < FEWEST_ENDS
                ? findings.about("gini", Measure.INDEX, gini)
                : Wording.of(texts -> ends(deciles.column(0), texts));
        return Figure.of("incomes", "people", title, panels);
    }

    /** How many of each group are poor in the last month, beside the baseline. */
    private Optional<Panel> poorest() {
        int last = evidence.months() - 1;
        List<Wording> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (String breakdown : POVERTY_GROUPS) {
            for (String group : evidence.groups(Indicator.POVERTY_RATE, breakdown)) {
                evidence.group(Indicator.POVERTY_RATE, breakdown, group).ifPresent(pair -> {
                    names.add(Groups.name(breakdown, group));
                    columns.add(new double[] {pair.baseline()[last], pair.scenario()[last]});
                });
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        double[] scenario = columns.stream().mapToDouble(column -> column[1]).toArray();
        double[] baseline = columns.stream().mapToDouble(column -> column[0]).toArray();
        return Optional.of(Panel.bars(
                "povertyByGroup",
                "percentOfGroup",
                Measure.SHARE,
                Panel.Shape.BARS,
                names,
                Panel.beside("povertyRate", new Paired(scenario, baseline, Optional.empty()), evidence.isAlone())));
    }

    /** The relative change of the mean of each tenth in the last month; nothing when there is no baseline. */
    private Ranking deciles() {
        int last = evidence.months() - 1;
        List<String> groups =
                evidence.isAlone() ? List.of() : evidence.groups(Indicator.DISPOSABLE_INCOME_DECILE_MEAN, "decile");
        return Ranking.of(
                "decile",
                groups,
                group -> evidence.group(Indicator.DISPOSABLE_INCOME_DECILE_MEAN, "decile", group)
                        .map(pair -> new double[] {pair.gap(last) / pair.baseline()[last]}));
    }

    private String ends(double[] changes, Texts texts) {
        return texts.say(
                "finding.deciles",
                "months",
                Integer.toString(Math.min(YEAR, evidence.months())),
                "month",
                Findings.month(evidence.month(evidence.months() - 1), texts),
                "lower",
                signed(changes[0], texts),
                "middle",
                signed(changes[changes.length / 2], texts),
                "upper",
                signed(changes[changes.length - 1], texts));
    }

    private static String signed(double share, Texts texts) {
        return (share > 0 ? "+" : "") + Measure.SHARE.spoken(share, texts);
    }

    private Panel panel(String key, String axis, Measure measure, Paired pair) {
        return Panel.lines(key, axis, measure, Panel.beside(key, pair, evidence.isAlone()));
    }
}
