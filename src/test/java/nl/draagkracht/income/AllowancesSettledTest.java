package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advances and settlement are the final right to the cent, for every allowance of every household of a running country. */
class AllowancesSettledTest {
    @Test
    void advancesAndSettlementAreTheFinalRightOfEverybody() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 25, 0.002, 5));
        var accounts = new OwnAllowanceAccounts();
        try (var sweep = new Sweep(2)) {
            LivedBaseline.watched(
                    ScenarioReader.baselineOf(scenario),
                    PopulationSource.synthesis(),
                    accounts,
                    sweep,
                    Progress.silent());
        }
        assertThat(accounts.years).as("years of households").isGreaterThan(30_000);
        assertThat(accounts.settlements).as("settlements").isGreaterThan(10_000);
        assertThat(accounts.parts)
                .as("years in which a partner came, left or died")
                .isGreaterThan(200);
        assertThat(accounts.passedOn)
                .as("accounts of the dead and of new partners passed on")
                .isGreaterThan(200);
        assertThat(accounts.broken).isEmpty();
    }

    /** In any country, and when Dienst Toeslagen grants of itself in the middle of a year; {@code -Ddraagkracht.seed=N} for others. */
    @Test
    void soTheyAreUnderAutomaticGranting(@TempDir Path folder) throws IOException {
        long seed = Long.getLong("draagkracht.seed", 61);
        var file = Files.writeString(folder.resolve("automatic.json"), """
                {"title": "Automatic", "question": "Is it the right?", "differsFrom": "ww-12-months", "instruments": [
                  {"id": "automatic", "type": "automaticAllowances", "from": "2026-05", "why": "test"}]}
                """);
        var scenario = ScenarioReader.read(file.toString()).with(new RunSettings(Month.START, 19, 0.001, seed));
        var accounts = new OwnAllowanceAccounts();
        try (var sweep = new Sweep(2)) {
            LivedBaseline.live(ScenarioReader.baselineOf(scenario), sweep, Progress.silent())
                    .watched("scenario", scenario, accounts, sweep, Progress.silent());
        }
        String lived = "-Ddraagkracht.seed=" + seed;
        assertThat(accounts.settlements).as("settlements, " + lived).isGreaterThan(1_000);
        assertThat(accounts.broken).as(lived).isEmpty();
    }
}
