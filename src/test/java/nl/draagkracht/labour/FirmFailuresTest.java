package nl.draagkracht.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bankruptcies in a sample: as many workers as the parameter says, but not whole firms of the sample at a time. */
class FirmFailuresTest {
    private static final int MONTHS = 240;

    @ParameterizedTest
    @ValueSource(doubles = {1.1, 1, 0.96})
    void theNumberHitIsThatOfTheParametersAndFirmsOfTheSampleDoNotFailAsAWhole(double work) {
        var parameters = LabourTown.shipped();
        var bySection = new double[Section.COUNT];
        Arrays.fill(bySection, work);
        var town = new LabourTown(20_000, 3, 1, parameters, null);
        var setting = new Setting(town.population, town.firms, town.jobs, parameters, town.draws, town.sweep);
        long workers = 0;
        long hit = 0;
        long most = 0;
        for (int month = 0; month < MONTHS; month++) {
            var failures = new FirmFailures(setting, month, bySection);
            var byFirm = new int[town.firms.count()];
            for (int i = 0; i < town.persons.count(); i++) {
                int firm = town.persons.job[i] < 0 ? -1 : town.jobs.firm[town.persons.job[i]];
                if (firm < 0 || town.firms.sizeClass[firm] == SizeClass.FROM_250.ordinal()) {
                    continue;
                }
                workers++;
                if (failures.hits(firm, town.persons.identity[i])) {
                    hit++;
                    most = Math.max(most, ++byFirm[firm]);
                }
            }
        }
        // four per cent less work: 4 times failureAnswer per cent more failures; more work changes nothing
        double lost = Math.max(0, 1 - work);
        double hazard = parameters.separation().firmFailureSmall().value()
                * (1 + lost * parameters.separation().failureAnswer().value());
        assertThat((double) hit / workers).isBetween(0.8 * hazard, 1.2 * hazard);
        assertThat(most).isLessThanOrEqualTo(4);
    }
}
