package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@link LivesUnderLawTest} holds for one country holds for another, under levers that touch WW, staff and advances. It must hold
 * for any seed: {@code -Ddraagkracht.seed=N} lives other countries; the seed is fixed so that a build says the same twice.
 */
class LivesUnderLeversTest {
    private static final long SEED = Long.getLong("draagkracht.seed", 61);

    @Test
    void underTwelveMonthsOfUnemploymentInsurance() {
        holds("ww-12-months", 18);
    }

    @Test
    void underExtraStaffWhenClaimsAreLate() {
        holds("extra-uwv-staff", 18);
    }

    /** Nearly no staff, an advance for everybody at once, WW of one to seven months at odd rates: the desks fall behind at once. */
    @Test
    void underValuesThatNobodyProposes(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("odd.json"), """
                {"title": "Odd", "question": "Is anybody lost?", "differsFrom": "white-collar-shock", "instruments": [
                  {"id": "months", "type": "unemploymentInsuranceDuration", "from": "2026-04", "maximumMonths": 7, "minimumMonths": 1, "why": "test"},
                  {"id": "level", "type": "unemploymentInsuranceLevel", "from": "2026-06", "initialRate": 0.93, "laterRate": 0.31, "initialMonths": 5, "why": "test"},
                  {"id": "staff", "type": "extraStaff", "from": "2026-03", "factor": 0.35, "doctors": 0.2, "municipalities": 0.5, "why": "test"},
                  {"id": "advance", "type": "claimAdvances", "from": "2026-05", "share": 1, "level": 1, "afterMonths": 0, "why": "test"}]}
                """);
        holds(file.toString(), 18);
    }

    private static void holds(String scenarioName, int months) {
        var scenario = ScenarioReader.read(scenarioName).with(new RunSettings(Month.START, months, 0.002, SEED));
        var payments = new PaidOnce();
        var queues = new ClaimsInQueue();
        Onlooker both = new Onlooker() {
            @Override
            public void monthEnds(Sight sight) {
                payments.monthEnds(sight);
                queues.monthEnds(sight);
            }
        };
        try (var sweep = new Sweep(2)) {
            LivedBaseline.live(ScenarioReader.baselineOf(scenario), sweep, Progress.silent())
                    .watched("scenario", scenario, both, sweep, Progress.silent());
        }
        String lived = "-Ddraagkracht.seed=" + SEED + " in " + scenarioName;
        assertThat(payments.months).as("months of WW, " + lived).isGreaterThan(1_000);
        assertThat(queues.followed[0] + queues.followed[1] + queues.followed[2])
                .as("months of claims, " + lived)
                .isGreaterThan(300);
        assertThat(payments.broken).as("paid twice or too little, " + lived).isEmpty();
        assertThat(queues.broken).as("lost in a queue, " + lived).isEmpty();
    }
}
