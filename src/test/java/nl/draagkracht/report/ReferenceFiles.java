package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.RunResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of a run in {@code results/reference}: totals by month, breakdowns by year, the verdict, and what was in force.
 * All that is in force takes 400 kB, so only the changes are kept, with a hash of every number; nothing of when or where it ran.
 */
final class ReferenceFiles {
    static final String TOTALS = "totals.csv";
    static final String YEARLY = "yearly.csv";
    static final String VERDICT = "verdict.json";
    static final String MANIFEST = "manifest.json";
    private static final String HASH = "numbersSha256";

    private static final int LONG = 12;
    private static final Set<String> COUNTS = Set.of("persons", "jobs", "benefits", "households", "claims");
    /** Words about a number; they may be mended without a new run. */
    private static final Set<String> WORDS = Set.of(
            "title", "source", "url", "note", "grade", "unit", "low", "high", "minimum", "maximum", "meaning", "why");

    private ReferenceFiles() {}

    /** The files of a run, by name. */
    static SortedMap<String, String> of(ResolvedScenario scenario, RunResult result) {
        var files = new TreeMap<String, String>();
        files.put(TOTALS, totals(result));
        files.put(YEARLY, yearly(result));
        files.put(VERDICT, JsonFile.text(VerdictTable.json(result.verdict())));
        files.put(MANIFEST, JsonFile.text(manifest(scenario)));
        return files;
    }

    /** Reads a kept file. */
    static Grid grid(String name, String text) {
        return switch (name) {
            case TOTALS -> Grid.ofCsv(text, 1);
            case YEARLY -> Grid.ofCsv(text, 4);
            case MANIFEST -> withoutHash(Grid.ofJson(text));
            default -> Grid.ofJson(text);
        };
    }

    /** A number that no run of these scenarios uses may change its hash; that alone is no difference. */
    private static Grid withoutHash(Grid manifest) {
        manifest.rows().remove("/" + HASH);
        return manifest;
    }

    private static String totals(RunResult result) {
        var columns = new LinkedHashSet<String>();
        var months = new TreeMap<String, Map<String, String>>();
        for (IndicatorRow row : result.indicators()) {
            if (row.breakdown().equals(IndicatorRow.TOTAL)) {
                columns.add(row.indicator().id());
                months.computeIfAbsent(row.month().toString(), month -> new TreeMap<>())
                        .put(row.indicator().id(), number(row.indicator(), row.value()));
            }
        }
        var text = new StringBuilder("month");
        columns.forEach(column -> text.append(',').append(column));
        months.forEach((month, cells) -> {
            text.append('\n').append(month);
            columns.forEach(column -> text.append(',').append(cells.getOrDefault(column, "")));
        });
        return text.append('\n').toString();
    }

    /** Means of the years; of a run longer than twelve years every other year, which keeps the file small enough to read. */
    private static String yearly(RunResult result) {
        int first = result.indicators().get(0).month().year();
        int last =
                result.indicators().get(result.indicators().size() - 1).month().year();
        int step = last - first < LONG ? 1 : 2;
        var sums = new LinkedHashMap<String, double[]>();
        var measured = new TreeMap<String, Indicator>();
        for (IndicatorRow row : result.indicators()) {
            boolean kept = (row.month().year() - first) % step == 0;
            if (kept && !row.breakdown().equals(IndicatorRow.TOTAL)) {
                String key =
                        row.month().year() + "," + row.indicator().id() + "," + row.breakdown() + "," + row.group();
                measured.put(key, row.indicator());
                double[] sum = sums.computeIfAbsent(key, any -> new double[2]);
                sum[0] += row.value();
                sum[1]++;
            }
        }
        var text = new StringBuilder("year,indicator,breakdown,group,mean\n");
        sums.forEach((key, sum) -> {
            if (sum[0] != 0) {
                text.append(key)
                        .append(',')
                        .append(number(measured.get(key), sum[0] / sum[1]))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static JsonNode manifest(ResolvedScenario scenario) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        JsonNode resolved = scenario.resolved();
        for (String key :
                new String[] {"name", "title", "question", "start", "months", "sample", "seed", "instruments"}) {
            manifest.set(key, resolved.path(key));
        }
        var lines = new StringBuilder();
        numbers(resolved.get("parameters"), "", lines);
        manifest.put(HASH, Hashes.of(lines.toString().getBytes(StandardCharsets.UTF_8)));
        var changes = manifest.putArray("changes");
        scenario.changes()
                .forEach(change -> changes.addObject()
                        .put("parameter", change.parameter())
                        .put("before", change.before())
                        .put("after", change.after())
                        .put("why", change.why()));
        return manifest;
    }

    /** Every number in force with its name, one a line, without the words about it. */
    private static void numbers(JsonNode node, String name, StringBuilder lines) {
        if (node.isObject()) {
            for (var entry : node.properties()) {
                if (!WORDS.contains(entry.getKey())) {
                    numbers(entry.getValue(), name + "." + entry.getKey(), lines);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                numbers(node.get(i), name + "." + i, lines);
            }
        } else {
            lines.append(name).append('=').append(node.asString()).append('\n');
        }
    }

    /** Counts with one decimal, money in whole euros, fractions with seven decimals: fine enough for one sampled person. */
    static String number(Indicator indicator, double value) {
        String unit = indicator.unit();
        int decimals = unit.startsWith("euro") ? 0 : isCount(unit) ? 1 : 7;
        BigDecimal rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private static boolean isCount(String unit) {
        return COUNTS.contains(unit.replace(" per month", ""));
    }
}
