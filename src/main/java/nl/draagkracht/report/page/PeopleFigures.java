package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draagkracht.indicators.Indicator;

/** Who is hit: unemployment and work by trait, beside the baseline, in the twelve months that are hardest. */
final class PeopleFigures {

    private static final int YEAR = 12;
    private static final int OCCUPATIONS_SHOWN = 16;
    private static final double SMALLEST_RISE = 0.001;
    private static final double FEWEST_SEEKERS = 2_000;

    private final Evidence evidence;

    PeopleFigures(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The figures for which there are numbers; without a counterpart nobody is hit. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        evidence.hardestYear().filter(year -> !evidence.isAlone()).ifPresent(year -> {
            traits(year).ifPresent(figures::add);
            work(year).ifPresent(figures::add);
        });
        return figures;
    }

    private Optional<Figure> traits(int year) {
        List<Panel> panels = new ArrayList<>();
        List<Ranking.Entry> hardest = new ArrayList<>();
        for (String trait : List.of("age", "education", "sex", "province")) {
            Ranking groups = Ranking.of(
                    trait,
                    evidence.groups(Indicator.UNEMPLOYMENT_RATE, trait),
                    group -> enoughSeekers(trait, group, year)
                            ? change(Indicator.UNEMPLOYMENT_RATE, trait, group, year)
                            : Optional.empty());
            if (!groups.isEmpty()) {
                panels.add(bars("unemploymentBy." + trait, "pointsChange", Measure.SHARE, groups));
                hardest.add(groups.extreme(1));
            }
        }
        Ranking contracts = Ranking.of(
                "contract",
                evidence.groups(Indicator.EMPLOYED, "contract"),
                group -> relative(Indicator.EMPLOYED, "contract", group, year));
        if (!contracts.isEmpty()) {
            panels.add(bars("employedBy.contract", "percentChange", Measure.SHARE, contracts));
        }
        displaced("contract").ifPresent(panels::add);
        if (hardest.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                Figure.of("traits", "people", Wording.of(texts -> traitsFinding(hardest, year, texts)), panels));
    }

    /** Workers whose job ended because it was no longer wanted, over the whole run, beyond those of the baseline. */
    private Optional<Panel> displaced(String trait) {
        Ranking groups = Ranking.of(
                trait,
                evidence.groups(Indicator.DISPLACED_WORKERS, trait),
                group -> evidence.group(Indicator.DISPLACED_WORKERS, trait, group)
                        .map(pair -> new double[] {Arrays.stream(pair.gaps()).sum()}));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(bars("displacedBy." + trait, "personsChange", Measure.COUNT, groups));
    }

    private String traitsFinding(List<Ranking.Entry> hardest, int year, Texts texts) {
        if (hardest.stream().allMatch(entry -> entry.values()[0] < SMALLEST_RISE)) {
            return texts.say("finding.noTraits");
        }
        return texts.say(
                "finding.traits",
                "first",
                named(hardest.get(0), texts),
                "second",
                named(hardest.get(1), texts),
                "months",
                Integer.toString(Math.min(YEAR, year + 1)),
                "month",
                Findings.month(evidence.month(year), texts));
    }

    private Optional<Figure> work(int year) {
        Ranking sectors = Ranking.of(
                "sector",
                evidence.groups(Indicator.EMPLOYED, "sector"),
                group -> change(Indicator.EMPLOYED, "sector", group, year));
        Ranking occupations = Ranking.of(
                "occupation",
                evidence.groups(Indicator.EMPLOYED, "occupation"),
                group -> change(Indicator.EMPLOYED, "occupation", group, year));
        if (sectors.isEmpty() || occupations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Figure.of(
                "work",
                "people",
                Wording.of(texts -> workFinding(sectors.extreme(-1), occupations.extreme(-1), texts)),
                List.of(
                        bars("employedBy.sector", "personsChange", Measure.COUNT, sectors.lossesFirst()),
                        bars(
                                "employedBy.occupation",
                                "personsChange",
                                Measure.COUNT,
                                occupations.widest(OCCUPATIONS_SHOWN)))));
    }

    private static String workFinding(Ranking.Entry sector, Ranking.Entry occupation, Texts texts) {
        if (sector.values()[0] >= 0 || occupation.values()[0] >= 0) {
            return texts.say("finding.noWork");
        }
        return texts.say(
                "finding.work",
                "sector",
                sector.name().in(texts.language()),
                "lost",
                Measure.COUNT.spoken(sector.values()[0], texts),
                "occupation",
                occupation.name().in(texts.language()),
                "missing",
                Measure.COUNT.spoken(occupation.values()[0], texts));
    }

    /** A rate over a handful of people says nothing. */
    private boolean enoughSeekers(String trait, String group, int year) {
        return evidence.group(Indicator.UNEMPLOYED, trait, group)
                .map(pair -> mean(pair.scenario(), year) >= FEWEST_SEEKERS)
                .orElse(true);
    }

    private Optional<double[]> change(Indicator indicator, String trait, String group, int year) {
        return evidence.group(indicator, trait, group).map(pair ->
                new double[] {mean(pair.scenario(), year) - mean(pair.baseline(), year)});
    }

    private Optional<double[]> relative(Indicator indicator, String trait, String group, int year) {
        return evidence.group(indicator, trait, group)
                .filter(pair -> mean(pair.baseline(), year) > 0)
                .map(pair -> new double[] {mean(pair.scenario(), year) / mean(pair.baseline(), year) - 1});
    }

    private static double mean(double[] row, int last) {
        return Arrays.stream(row, Math.max(0, last - YEAR + 1), last + 1)
                .average()
                .orElse(Double.NaN);
    }

    private static Panel bars(String key, String axis, Measure measure, Ranking groups) {
        return Panel.bars(
                key,
                axis,
                measure,
                Panel.Shape.BARS,
                groups.names(),
                List.of(new Line("change", "scenario", Wording.key("line.change"), groups.column(0))));
    }

    private static String named(Ranking.Entry entry, Texts texts) {
        String points = texts.language().number(Math.abs(entry.values()[0]) * 100, 1);
        String sign = entry.values()[0] < 0 ? "\u2212" : "+";
        return entry.name().in(texts.language()) + " (" + texts.say("amount.points", "n", sign + points) + ")";
    }
}
