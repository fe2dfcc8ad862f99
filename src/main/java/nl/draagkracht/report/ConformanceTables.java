package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.conformance.Comparison;
import nl.draagkracht.conformance.NetworkAutomation.Outcome;
import nl.draagkracht.conformance.NetworkAutomation.Rates;

/** The limit case beside its targets, and what automation does to the occupations of a network. */
public final class ConformanceTables {
    private static final int RATE_DECIMALS = 3;

    private ConformanceTables() {}

    /** One row per number: target, ours, difference, tolerance and verdict. */
    public static String comparisons(List<Comparison> lines, Format format) {
        Table table = comparisons(lines);
        return format == Format.TEXT
                ? table.without("unit").render(format) + "\n" + sentence(lines) + "\n"
                : table.render(format);
    }

    static Table comparisons(List<Comparison> lines) {
        List<List<Object>> rows = new ArrayList<>();
        for (Comparison line : lines) {
            int decimals = line.decimals();
            rows.add(Arrays.asList(
                    line.part().key(),
                    line.version().key(),
                    line.measure().key(),
                    line.measure().unit(),
                    rounded(line.target(), decimals),
                    rounded(line.ours(), decimals),
                    rounded(line.difference(), decimals + 1),
                    rounded(line.tolerance(), decimals + 1),
                    verdict(line)));
        }
        return new Table(
                List.of("part", "version", "measure", "unit", "target", "ours", "difference", "tolerance", "verdict"),
                rows);
    }

    private static String verdict(Comparison line) {
        return !line.isTested() ? "shown" : line.misses() ? "misses" : "holds";
    }

    /** The verdicts in one sentence. */
    public static String sentence(List<Comparison> lines) {
        long misses = lines.stream().filter(Comparison::misses).count();
        long shown = lines.stream().filter(line -> !line.isTested()).count();
        return String.format(
                Locale.ROOT,
                "%d targets: %d hold, %d %s; %d more without a target.",
                lines.size() - shown,
                lines.size() - shown - misses,
                misses,
                misses == 1 ? "misses" : "miss",
                shown);
    }

    /** One row per occupation and version: demand before and after, rates before and in the transition. */
    public static Table outcomes(List<Outcome> outcomes) {
        List<List<Object>> rows = new ArrayList<>();
        for (Outcome one : outcomes) {
            Rates before = one.before();
            Rates during = one.during();
            rows.add(Arrays.asList(
                    one.occupation().isEmpty() ? "(all)" : one.occupation(),
                    one.version().key(),
                    rounded(one.demandBefore(), 0),
                    rounded(one.demandAfter(), 0),
                    rounded(before.unemployment(), RATE_DECIMALS),
                    rounded(during.unemployment(), RATE_DECIMALS),
                    change(before.unemployment(), during.unemployment()),
                    rounded(before.longTerm(), RATE_DECIMALS),
                    rounded(during.longTerm(), RATE_DECIMALS),
                    change(before.longTerm(), during.longTerm())));
        }
        return new Table(
                List.of(
                        "occupation",
                        "version",
                        "demandBefore",
                        "demandAfter",
                        "unemploymentBefore",
                        "unemploymentDuring",
                        "unemploymentChange",
                        "longTermBefore",
                        "longTermDuring",
                        "longTermChange"),
                rows);
    }

    /** Change in per cent of the rate before; none where there was no unemployment. */
    private static BigDecimal change(double before, double during) {
        return before == 0 ? null : rounded(100 * (during - before) / before, 1);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP) : null;
    }
}
