package nl.draagkracht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.SyntheticPopulation;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.store.KeptPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where persons are kept between runs, when they are made anew, and what a user is told. */
class CacheTest {

    @TempDir
    private Path folder;

    private final List<Long> made = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final PopulationSource maker = (scenario, sweep) -> {
        made.add(scenario.seed());
        return new SyntheticPopulation(TestTown.village().population(), new FitReport(scenario.sample()));
    };

    @Test
    void standsWhereTheSystemKeepsSuchFiles() {
        String home = folder.resolve("home").toString();
        String other = folder.resolve("other").toString();
        assertThat(CacheFolder.of(Map.of(), "Linux", home)).contains(Path.of(home, ".cache", "draagkracht"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", other), "Linux", home))
                .contains(Path.of(other, "draagkracht"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home))
                .contains(Path.of(home, ".cache", "draagkracht"));
        assertThat(CacheFolder.of(Map.of(), "Mac OS X", home))
                .contains(Path.of(home, "Library", "Caches", "draagkracht"));
        assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", other), "Windows 11", home))
                .contains(Path.of(other, "draagkracht"));
        assertThat(CacheFolder.of(Map.of("DRAAGKRACHT_CACHE", other, "XDG_CACHE_HOME", home), "Linux", home))
                .contains(Path.of(other));
        assertThat(CacheFolder.of(Map.of("DRAAGKRACHT_CACHE", "off"), "Linux", home))
                .isEmpty();
        assertThat(CacheFolder.of(Map.of(), "Linux", "")).isEmpty();
    }

    @Test
    void aProgramThatIsNotPackagedKeepsNothing() {
        assertThat(CacheFolder.program()).isEqualTo(Optional.empty());
    }

    @Test
    void personsAreMadeOnceForTheSameNumbersSeedAndSample() {
        var baseline = ScenarioReader.read("baseline");
        var scenario = ScenarioReader.read("white-collar-shock");
        try (var sweep = new Sweep(1)) {
            SyntheticPopulation first = source("p1").start(baseline, sweep);
            SyntheticPopulation second = source("p1").start(scenario, sweep);
            assertThat(made).hasSize(1);
            assertThat(second.population().persons().identity)
                    .isEqualTo(first.population().persons().identity);
            second.population().persons().sex[0] ^= 1;
            assertThat(source("p1").start(scenario, sweep).population().persons().sex)
                    .isEqualTo(first.population().persons().sex);

            source("p2").start(baseline, sweep);
            source("p1").start(withSeed(baseline, 2), sweep);
            source("p1").start(baseline.with(baseline.settings().withSample(0.02)), sweep);
            source("p1").start(baseline.trying(Map.of("population.money.numbers.mortgageShare", 0.5)), sweep);
            assertThat(made).containsExactly(1L, 1L, 2L, 1L, 1L);
            assertThat(remarks).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeKeptOneRemarkIsMade() throws IOException {
        folder = Files.createFile(folder.resolve("file"));
        try (var sweep = new Sweep(1)) {
            var source = source("p1");
            source.start(ScenarioReader.read("baseline"), sweep);
            source.start(ScenarioReader.read("baseline"), sweep);
        }
        assertThat(made).hasSize(2);
        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0)).contains("not kept", "DRAAGKRACHT_CACHE");
    }

    @Test
    void theCommandShowsAndClears() throws IOException, InterruptedException {
        try (var sweep = new Sweep(1)) {
            source("p1").start(ScenarioReader.read("baseline"), sweep);
        }
        assertThat(cache()).contains(folder.toString(), "people-", "1 files");
        assertThat(cache("--clear")).contains("removed");
        assertThat(folder).isEmptyDirectory();
        assertThat(cache()).contains("0 files");
    }

    private static ResolvedScenario withSeed(ResolvedScenario scenario, long seed) {
        return scenario.with(scenario.settings().withSeed(seed));
    }

    private KeptSource source(String program) {
        return new KeptSource(maker, new KeptPeople(folder), program, remarks::add);
    }

    /** The command in a process of its own, since the folder is named by the environment. */
    private String cache(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Draagkracht.class.getName(),
                "cache"));
        words.addAll(List.of(options));
        var process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().put("DRAAGKRACHT_CACHE", folder.toString());
        Process started = process.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(said).isZero();
        return said;
    }
}
