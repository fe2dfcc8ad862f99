package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Contract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The raked exit hazards keep the published total and the published ratios between groups. */
class ExitHazardsTest {
    private static LabourTown town;
    private static ExitHazards hazards;
    private static long[] counts;

    @BeforeAll
    static void rake() {
        var parameters = LabourTown.shipped();
        town = new LabourTown(20_000, 1, 1, parameters, null);
        counts = ExitHazards.counts(town.setting(parameters), 0);
        hazards = ExitHazards.raked(parameters.exitHazards(), "toUnemployment", 0.0054, counts);
    }

    @Test
    void theMeanIsThePublishedTotal() {
        assertThat(hazards.mean(counts)).isCloseTo(0.0054, within(1e-6));
    }

    @Test
    void flexibleWorkersLoseWorkAsMuchMoreOftenThanPermanentOnesAsPublished() {
        // 0.01296 against 0.00206 a month in the table: a ratio of 6.3 between the margins
        assertThat(margin(Contract.FLEXIBLE) / margin(Contract.PERMANENT)).isCloseTo(6.3, within(0.1));
    }

    @Test
    void spreadEvenlyAsManyEmployeesLeaveAndAllAlike() {
        var even = hazards.evened(1, counts);
        double leave = 0;
        double leaveEvenly = 0;
        var seen = new java.util.TreeSet<Double>();
        for (int i = 0; i < town.persons.count(); i++) {
            int contract = town.persons.contract[i];
            if (contract == Contract.FLEXIBLE.ordinal() || contract == Contract.PERMANENT.ordinal()) {
                int age = town.persons.age(i, 0);
                leave += hazards.of(town.persons, i, age);
                leaveEvenly += even.of(town.persons, i, age);
                seen.add(even.of(town.persons, i, age));
            }
        }
        assertThat(leaveEvenly).isCloseTo(leave, within(1e-9 * leave));
        assertThat(seen).hasSize(1);
        assertThat(hazards.evened(0, counts).mean(counts)).isCloseTo(hazards.mean(counts), within(1e-12));
    }

    private static double margin(Contract contract) {
        double sum = 0;
        int workers = 0;
        for (int i = 0; i < town.persons.count(); i++) {
            if (town.persons.contract[i] == contract.ordinal()) {
                sum += hazards.of(town.persons, i, town.persons.age(i, 0));
                workers++;
            }
        }
        return sum / workers;
    }
}
