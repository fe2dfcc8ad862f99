package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioLibrary;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped scenario gives what is kept in {@code results/reference}: one person in two hundred, seed 1, all months.
 * A change of the model shows here as a diff to read; when it is meant, {@link #ACCEPT} writes the new numbers.
 */
class ReferenceRunsTest {
    static final String ACCEPT = "mvn -q test -Dtest=ReferenceRunsTest -Dreference.accept=true";

    private static final Path FOLDER = Path.of("results", "reference");
    private static final String SUMMARY = "summary.csv";
    private static final double SAMPLE = 0.005;
    private static final long SEED = 1;
    private static final int LARGEST = 600_000;
    private static final int SHOWN = 20;

    private static final Map<String, SortedMap<String, String>> RUNS = new LinkedHashMap<>();
    private static final Map<String, String> LINES = new LinkedHashMap<>();
    private static Tolerances tolerances;

    /** What is kept of a run: its files, and its line in the summary of all. */
    private record Kept(SortedMap<String, String> files, String line) {}

    static List<String> names() {
        return ScenarioLibrary.shippedNames();
    }

    @BeforeAll
    static void run() throws Exception {
        tolerances = Tolerances.read(Files.readString(FOLDER.resolve("tolerances.csv")));
        var scenarios = names().stream()
                .map(ReferenceRunsTest::atReferenceSize)
                .sorted(Comparator.comparingInt(ResolvedScenario::months).reversed())
                .toList();
        int threads = Runtime.getRuntime().availableProcessors();
        var runs = new LinkedHashMap<String, Future<Kept>>();
        var pool = Executors.newFixedThreadPool(threads);
        try (var sweep = new Sweep(threads)) {
            var longest = ScenarioReader.baselineOf(scenarios.get(0));
            var baseline = LivedBaseline.live(longest, sweep, Progress.silent());
            for (var scenario : scenarios) {
                runs.put(scenario.name(), pool.submit(() -> kept(baseline, scenario)));
            }
            for (String name : names()) {
                RUNS.put(name, runs.get(name).get().files());
                LINES.put(name, runs.get(name).get().line());
            }
        } finally {
            pool.shutdownNow();
        }
        if (Boolean.getBoolean("reference.accept")) {
            accept();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRunGivesWhatIsKept(String name) {
        var comparison = new GridComparison(tolerances);
        var found = new ArrayList<GridComparison.Difference>();
        RUNS.get(name).forEach((file, text) -> {
            Grid kept = kept(name, file);
            found.addAll(comparison.of(name + "/" + file, kept, ReferenceFiles.grid(file, text)));
        });
        if (!found.isEmpty()) {
            fail(explained(name, found));
        }
    }

    @Test
    void theSummaryIsThatOfTheRuns() throws IOException {
        var kept = Grid.ofCsv(Files.readString(FOLDER.resolve(SUMMARY)), 1);
        var found = new GridComparison(tolerances).of(SUMMARY, kept, Grid.ofCsv(ReferenceSummary.table(LINES), 1));
        if (!found.isEmpty()) {
            fail(explained("all scenarios", found));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsKeptIsSmall(String name) {
        int size = RUNS.get(name).values().stream().mapToInt(String::length).sum();
        assertThat(size).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void everyColumnHasATolerance() {
        var measured = new ArrayList<String>();
        for (var indicator : Indicator.values()) {
            measured.add(indicator.id());
            assertThat(tolerances.has(indicator.id())).as(indicator.id()).isTrue();
        }
        assertThat(tolerances.columns())
                .allSatisfy(column -> assertThat(column.startsWith("verdict/") || measured.contains(column))
                        .as(column)
                        .isTrue());
    }

    @Test
    void nothingElseIsKept() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted())
                    .isEqualTo(names());
        }
    }

    static String explained(String name, List<GridComparison.Difference> found) {
        var text = new StringBuilder("The run of " + name + " differs from results/reference in " + found.size()
                + (found.size() == 1 ? " place:\n" : " places:\n"));
        found.stream()
                .limit(SHOWN)
                .forEach(difference -> text.append("  ").append(difference).append('\n'));
        if (found.size() > SHOWN) {
            text.append("  and ").append(found.size() - SHOWN).append(" more\n");
        }
        return text.append("Read the differences; if they are meant, accept them with\n  ")
                .append(ACCEPT)
                .toString();
    }

    private static Kept kept(LivedBaseline baseline, ResolvedScenario scenario) {
        try (var sweep = new Sweep(1)) {
            var result = baseline.beside(scenario, false, sweep, Progress.silent());
            return new Kept(
                    ReferenceFiles.of(scenario, result.scenario()), ReferenceSummary.line(scenario.name(), result));
        }
    }

    private static ResolvedScenario atReferenceSize(String name) {
        var scenario = ScenarioReader.read(name);
        var settings = scenario.settings();
        return scenario.with(new RunSettings(settings.start(), settings.months(), SAMPLE, SEED));
    }

    private static Grid kept(String name, String file) {
        try {
            Path path = FOLDER.resolve(name).resolve(file);
            return Files.exists(path) ? ReferenceFiles.grid(file, Files.readString(path)) : Grid.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void accept() throws IOException {
        try (Stream<Path> old = Files.walk(FOLDER)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(FOLDER) && !path.endsWith("tolerances.csv")) {
                    Files.delete(path);
                }
            }
        }
        Files.writeString(FOLDER.resolve(SUMMARY), ReferenceSummary.table(LINES));
        for (var run : RUNS.entrySet()) {
            Path folder = Files.createDirectories(FOLDER.resolve(run.getKey()));
            for (var file : run.getValue().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }
}
