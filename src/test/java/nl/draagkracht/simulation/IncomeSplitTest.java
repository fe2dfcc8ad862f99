package nl.draagkracht.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.draagkracht.income.IncomeSplit;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The parts of the income of every household of a small country. */
class IncomeSplitTest {

    @Test
    void partsAddUpToDisposableIncomeAndTaxIsNeverReceived() {
        var scenario = ScenarioReader.read("baseline").with(new RunSettings(Month.START, 8, 0.001, 3));
        try (var sweep = new Sweep(1)) {
            var people = PopulationSource.synthesis().start(scenario, sweep);
            var country = new Country(scenario, people, sweep, null, true);
            var schedule = new MonthlySchedule(
                    country, new Measurement(scenario, null, sweep, false), Progress.silent(), Intervention.NONE);
            for (int t = 0; t < scenario.months(); t++) {
                schedule.run(Month.START.plus(t));
            }
            var households = country.population.households();
            long[] parts = new long[IncomeSplit.COUNT];
            long[] sums = new long[IncomeSplit.COUNT];
            for (int h = 0; h < households.count(); h++) {
                if (!households.exists(h)) {
                    continue;
                }
                country.income.split(h, parts);
                assertThat(Arrays.stream(parts).sum()).isEqualTo(households.disposableCents[h]);
                assertThat(parts[IncomeSplit.MARKET.ordinal()]).isEqualTo(households.marketCents[h]);
                assertThat(parts[IncomeSplit.PREMIUMS.ordinal()]).isLessThanOrEqualTo(0);
                assertThat(parts[IncomeSplit.INSURANCE.ordinal()]).isNotNegative();
                assertThat(parts[IncomeSplit.ASSISTANCE.ordinal()]).isNotNegative();
                // what an income below zero did not pay stands against tax
                if (households.disposableCents[h] > 0) {
                    assertThat(parts[IncomeSplit.TAXES.ordinal()]).isLessThanOrEqualTo(0);
                }
                for (int p = 0; p < parts.length; p++) {
                    sums[p] += parts[p];
                }
            }
            // in July the first allowances of last year are settled, and some pay back
            assertThat(sums[IncomeSplit.ALLOWANCES_SETTLED.ordinal()]).isNotZero();
            assertThat(sums[IncomeSplit.ASSISTANCE.ordinal()]).isPositive();
        }
    }
}
