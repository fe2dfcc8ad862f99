package nl.draagkracht.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.draagkracht.report.page.Origin;
import nl.draagkracht.report.page.ReportPage;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.RunResult;

/**
 * Writes a paired run as a folder: the scenario as given and as resolved, a manifest, the rows, the verdict, the page
 * {@code report.html}, and the baseline in a folder of its own. Same input, same bytes in every file but the manifest.
 */
public final class ResultsWriter {

    private static final int HASH_IN_NAME = 8;

    private ResultsWriter() {}

    /** The folder name of a scenario's results: its name and the start of the SHA-256 of {@code resolved.json}. */
    public static String folderName(ResolvedScenario scenario) {
        return scenario.name() + "-" + hash(scenario).substring(0, HASH_IN_NAME);
    }

    /** The folder name of results that depend on more than the scenario: the SHA-256 of a population of the user, or what else was asked. */
    public static String folderName(ResolvedScenario scenario, String besides) {
        byte[] both = (hash(scenario) + besides).getBytes(StandardCharsets.US_ASCII);
        return scenario.name() + "-" + Hashes.of(both).substring(0, HASH_IN_NAME);
    }

    private static String hash(ResolvedScenario scenario) {
        return Hashes.of(JsonFile.bytes(scenario.resolved()));
    }

    private static Origin origin(ResolvedScenario scenario) {
        Version version = Version.current();
        return new Origin(version.number(), version.commit(), hash(scenario));
    }

    /**
     * Writes everything and moves it into place.
     *
     * @return where the results stand
     * @throws ResultsException when writing fails; nothing is left behind then
     */
    public static Path write(
            ResultsFolder folder,
            ResolvedScenario baseline,
            ResolvedScenario scenario,
            PairedResult result,
            RunFacts facts) {
        try (folder) {
            run(folder, "", scenario, result.scenario());
            if (!scenario.isBaseline()) {
                run(folder, "baseline/", baseline, result.baseline());
            }
            if (result.withoutFeedback().isPresent()) {
                var rows = result.withoutFeedback().get().indicators();
                folder.write("withoutFeedback/indicators.csv", out -> ResultRows.indicators(rows, out));
            }
            if (!result.closures().isEmpty()) {
                folder.add("closures.csv", ClosureTable.lines(result).render(Format.CSV));
            }
            byte[] page = new ReportPage(scenario, result, origin(scenario)).bytes();
            folder.write("report.html", out -> out.write(page));
            folder.addParquet();
            byte[] manifest = JsonFile.bytes(Manifest.of(folder, scenario, result.scenario(), facts));
            folder.write("manifest.json", out -> out.write(manifest));
            folder.complete();
            return folder.place();
        } catch (IOException failed) {
            throw ResultsException.failed(folder.place(), failed, folder.leftSomething());
        }
    }

    private static void run(ResultsFolder folder, String inside, ResolvedScenario scenario, RunResult result)
            throws IOException {
        folder.write(inside + "scenario.json", out -> out.write(scenario.given()));
        folder.write(inside + "resolved.json", out -> out.write(JsonFile.bytes(scenario.resolved())));
        folder.write(inside + "indicators.csv", out -> ResultRows.indicators(result.indicators(), out));
        folder.write(inside + "flows.csv", out -> ResultRows.flows(result.flows(), out));
        folder.write(inside + "ledger.csv", out -> ResultRows.payments(result.payments(), out));
        folder.write(inside + "verdict.json", out -> out.write(JsonFile.bytes(VerdictTable.json(result.verdict()))));
    }
}
