package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.Population;
import nl.draagkracht.scenario.DisplacementTarget;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.Intervention;
import nl.draagkracht.simulation.LivedBaseline;
import nl.draagkracht.simulation.PopulationSource;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunResult;
import org.junit.jupiter.api.Test;

/** Lay-offs by lot: who is drawn, who is followed, and what they do to a country. */
class PlaceboTest {
    private static final Month LOT = new Month(LayOffsByLot.MONTH);

    @Test
    void theSameLotFallsInBothLivesAndOnlyOnThoseOfTheStudy() {
        var town = town();
        var laid = new LayOffsByLot(7, true);
        var kept = new LayOffsByLot(7, false);
        assertThat(laid.layOffs(LOT.plus(-1), town.population()).size()).isZero();
        var rows = laid.layOffs(LOT, town.population());
        assertThat(kept.layOffs(LOT, town.population()).size()).isZero();
        // 400 workers of 48, one in fifty: mean 8, and 0 or more than 25 less often than once in a thousand seeds
        assertThat(rows.size()).isBetween(1, 25);
        for (int k = 0; k < rows.size(); k++) {
            assertThat(town.persons().age(rows.at(k), LOT.index())).isEqualTo(48);
            town.persons().status[rows.at(k)] = (byte) SurveyStatus.UNEMPLOYED.ordinal();
        }
        laid.look(LOT.plus(12), town.population());
        var mid = target(1);
        assertThat(laid.alive(mid)).isEqualTo(rows.size());
        assertThat(laid.atWork(mid)).isZero();
        assertThat(laid.alive(target(2))).isZero();
    }

    /** Four hundred workers of 48 with tenure, as many of 30, and as many of 48 who have just begun. */
    private static TestTown town() {
        var town = TestTown.of(IntStream.range(0, 1200)
                .mapToObj(k -> "Utrecht owner: P" + k + " male " + (k / 400 == 1 ? 30 : 48) + " mid")
                .toArray(String[]::new));
        for (int k = 0; k < 1200; k++) {
            town.employ("P" + k, 40, 2500);
            town.persons().tenureMonths[town.person("P" + k)] = (short) (k / 400 == 2 ? 2 : 60);
        }
        return town;
    }

    private static DisplacementTarget target(int year) {
        return DisplacementTarget.all().stream()
                .filter(row -> row.education().code().equals("mid") && row.fromAge() == 45 && row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePublishedLossesAreThoseOfTheStudy() {
        assertThat(DisplacementTarget.all()).hasSize(30);
        assertThat(target(1).effect()).isEqualTo(-0.2819);
        assertThat(target(5).effect()).isEqualTo(-0.0722);
        assertThat(target(1).age()).isEqualTo("45-54");
    }

    /** Whoever is laid off is out of work that month, may claim WW, and nothing before that month is touched. */
    @Test
    void layOffsReachWorkAndWw() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 4, 0.002, 1));
        var everyFiftieth = new Intervention() {
            @Override
            public IntSequence layOffs(Month month, Population population) {
                var rows = new IntSequence();
                for (int i = 0; month.index() == 2 && i < population.persons().count(); i++) {
                    if (population.persons().isAlive(i) && population.persons().identity[i] % 50 == 0) {
                        rows.add(i);
                    }
                }
                return rows;
            }
        };
        try (var sweep = new Sweep(2)) {
            var pair = LivedBaseline.surveyed(
                            scenario, PopulationSource.synthesis(), Intervention.NONE, sweep, Progress.silent())
                    .withIntervention(scenario, everyFiftieth, sweep, Progress.silent());
            assertThat(value(pair.scenario(), Indicator.EMPLOYED, 1))
                    .isEqualTo(value(pair.baseline(), Indicator.EMPLOYED, 1));
            // two per cent of 9.9 million workers, of whom some find work in the same month
            double lost = value(pair.baseline(), Indicator.EMPLOYED, 2) - value(pair.scenario(), Indicator.EMPLOYED, 2);
            assertThat(lost).isBetween(100_000.0, 215_000.0);
            assertThat(value(pair.scenario(), Indicator.WW_INFLOW, 2))
                    .isGreaterThan(2 * value(pair.baseline(), Indicator.WW_INFLOW, 2));
        }
    }

    private static double value(RunResult run, Indicator indicator, int month) {
        return run.indicators().stream()
                .filter(row -> row.indicator() == indicator
                        && row.breakdown().equals(IndicatorRow.TOTAL)
                        && row.month().index() == month)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
