package nl.draagkracht.population.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work, pay and rights of a town with the age, sex and education of the country, against the published tables. */
class WorkSynthesisTest {
    private static final double SHARE = 0.002;

    @ParameterizedTest
    @CsvSource({"0.001, 1", "0.001, 2", "0.01, 1", "0.01, 2"})
    void everyPublishedCellIsWithinTheToleranceOfTheSample(double share, long seed) {
        var report = new FitReport(share);
        WorkTown.of(share, seed, 2, report);
        assertThat(report.cells()).hasSizeGreaterThan(2000);
        assertThat(report.outside()).isEmpty();
    }

    @Test
    void everyEmployedPersonHasAJobWithHoursAndPay() {
        Persons p = town(1).persons();
        for (int i = 0; i < p.count(); i++) {
            if (p.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                assertThat(p.occupation[i]).as("occupation of %d", i).isNotNegative();
                assertThat(p.section[i]).isNotNegative();
                assertThat(p.contract[i]).isNotNegative();
                assertThat(p.hoursPerWeek[i]).isBetween((byte) 1, (byte) 80);
                assertThat(p.wageCents[i]).isPositive();
                assertThat((int) p.historyMonths[i]).isLessThanOrEqualTo(Math.max(8, p.ageMonths(i, 0) - 216));
            } else {
                assertThat(p.contract[i]).isNegative();
            }
        }
    }

    /** Born in 1970: 18 in 1988, so that the ten years to 1997 count whether they were worked or not (Werkloosheidswet article 42). */
    @Test
    void yearsBeforeWagesWereRecordedCountInFull() {
        Persons p = town(1).persons();
        int born1970 = 0;
        int more = 0;
        for (int i = 0; i < p.count(); i++) {
            int monthsBefore2026 = p.ageMonths(i, 0);
            boolean in1970 = monthsBefore2026 > 12 * 55 && monthsBefore2026 <= 12 * 56;
            if (in1970 && p.status[i] == SurveyStatus.EMPLOYED.ordinal()) {
                born1970++;
                assertThat((int) p.historyMonths[i]).isGreaterThanOrEqualTo(120);
                // 28 years of records, of which no man or woman works less than six tenths
                more += p.historyMonths[i] >= 120 + 0.6 * 336 ? 1 : 0;
            }
        }
        assertThat(born1970).isGreaterThan(200);
        assertThat(more).isEqualTo(born1970);
    }

    @Test
    void unemploymentInsuranceHasMonthsLeftAndAWageBehindIt() {
        Persons p = town(1).persons();
        int persons = 0;
        for (int i = 0; i < p.count(); i++) {
            if ((p.rights[i] & Scheme.WW.bit()) != 0) {
                persons++;
                // a right that was paid its last month in December leaves in January
                assertThat(p.wwMonthsLeft[i]).isBetween((byte) 0, (byte) 23);
                assertThat(p.wwMonthsElapsed[i]).isPositive();
                assertThat(p.wwMonthsElapsed[i] + p.wwMonthsLeft[i]).isBetween(3, 24);
                assertThat(p.wwBaseCents[i]).isPositive();
                assertThat(Long.bitCount(p.workRecord[i])).isGreaterThanOrEqualTo(6);
            }
        }
        // 191,459 benefits, 0.925 persons each (UWV, end of 2025)
        assertThat(persons / SHARE).isBetween(0.98 * 177_100, 1.02 * 177_100);
    }

    @Test
    void resumptionBenefitsAreInPartAndInTheirPhasesAsUwvCountsThem() {
        Persons p = WorkTown.of(0.02, 1, 2, new FitReport(0.02)).persons();
        double all = 0;
        double partial = 0;
        double working = 0;
        double followUp = 0;
        double wageRelated = 0;
        for (int i = 0; i < p.count(); i++) {
            if ((p.rights[i] & Scheme.WGA.bit()) == 0) {
                continue;
            }
            boolean works = p.status[i] == SurveyStatus.EMPLOYED.ordinal();
            int degree = p.disabilityDegree[i];
            assertThat(degree >= 35 && degree < 80 || degree == 100).isTrue();
            assertThat(p.wageRelatedMonths[i]).isBetween((byte) 3, (byte) 24);
            assertThat(works && degree == 100).as("fully disabled at work").isFalse();
            boolean first = p.claimMonths[i] <= p.wageRelatedMonths[i];
            all++;
            partial += degree < 100 ? 1 : 0;
            working += works ? 1 : 0;
            wageRelated += first ? 1 : 0;
            if (degree < 100 && !works && !first) {
                followUp++;
                // at most 50.75 % of the minimum wage with holiday allowance
                assertThat(p.insuranceCents[i]).isLessThanOrEqualTo(125_760);
            }
        }
        // those on an advance, who are wage-related too, are drawn when a run opens
        // UWV, August 2025: of 285,079 benefits 75,885 in part, 40,063 of these work, 29,908 follow-up, 46,650
        // wage-related
        assertThat(partial / all).isBetween(0.255, 0.278);
        assertThat(working / all).isBetween(0.13, 0.152);
        assertThat(followUp / all).isBetween(0.09, 0.12);
        assertThat(wageRelated / all).isBetween(0.09, 0.13);
    }

    /**
     * IOW begins when WW of 24 months that began at 60 years and 4 months or later has been used up, and runs to 67. As many begin at every age, so
     * the stock grows with age: a third of (67 - 62.3) years is left on average, and half of all are above 65.6. Of 700 persons the mean has
     * a standard error of two weeks.
     */
    @Test
    void theOlderUnemployedAreAsOldAsTheirRightsMakeThem() {
        Persons p = WorkTown.of(0.1, 1, 2, new FitReport(0.1)).persons();
        int count = 0;
        double months = 0;
        int old = 0;
        for (int i = 0; i < p.count(); i++) {
            if ((p.rights[i] & Scheme.IOW.bit()) != 0) {
                int age = p.ageMonths(i, 0);
                assertThat(age).isBetween(61 * 12 + 4, 67 * 12 - 1);
                count++;
                months += 67 * 12 - age;
                old += age > 65.6 * 12 ? 1 : 0;
            }
        }
        assertThat(count).isBetween(660, 740);
        assertThat(months / count).as("months to the AOW").isBetween(15.0, 23.0);
        assertThat(old / (double) count).as("above 65.6 years").isBetween(0.42, 0.58);
    }

    @Test
    void assistanceHouseholdsHaveNoInsuranceAndNoSavingsAboveTheLimit() {
        Population town = town(1);
        var p = town.persons();
        var h = town.households();
        int households = 0;
        for (int k = 0; k < h.count(); k++) {
            if (h.assistanceMonths[k] > 0) {
                households++;
                int head = h.firstMember[k];
                assertThat(p.rights[head] & Scheme.BIJSTAND.bit()).isNotZero();
                assertThat(p.insuranceCents[head]).isZero();
                assertThat(h.liquidCents[k]).isLessThanOrEqualTo(1_600_000);
                assertThat(h.assistanceCents[k]).isPositive();
            }
        }
        assertThat(households / SHARE).isBetween(0.97 * 356_300, 1.03 * 356_300);
    }

    @Test
    void hourlyWagesLieNearThePublishedQuartiles() {
        Persons p = town(2).persons();
        int[] wages = new int[p.count()];
        int employees = 0;
        for (int i = 0; i < p.count(); i++) {
            if (p.contract[i] >= 0 && p.contract[i] <= Contract.FLEXIBLE.ordinal()) {
                wages[employees++] = p.wageCents[i];
            }
        }
        Arrays.sort(wages, 0, employees);
        // CBS 2022: 16.2, 22.2 and 30.0 euro, moved by about 18 % of contract wages
        assertThat(wages[employees / 4]).isBetween(1750, 2050);
        assertThat(wages[employees / 2]).isBetween(2480, 2760);
        assertThat(wages[3 * employees / 4]).isBetween(3350, 3780);
    }

    @Test
    void partnersResembleEachOtherInWork() {
        Population town = town(3);
        var p = town.persons();
        var h = town.households();
        double[][] pairs = new double[2][2];
        for (int k = 0; k < h.count(); k++) {
            int head = h.firstMember[k];
            int partner = p.nextMember[head];
            if (partner >= 0 && p.age(head, 0) < 55 && p.sex[head] != p.sex[partner]) {
                pairs[p.status[head] == 0 ? 0 : 1][p.status[partner] == 0 ? 0 : 1]++;
            }
        }
        double odds = pairs[0][0] * pairs[1][1] / (pairs[0][1] * pairs[1][0]);
        assertThat(odds).isBetween(1.4, 5.0);
    }

    @Test
    void threadsDoNotChangeAnybody() {
        Persons one = WorkTown.of(0.01, 4, 1, new FitReport(0.01)).persons();
        Persons two = WorkTown.of(0.01, 4, 3, new FitReport(0.01)).persons();
        assertThat(one.status).isEqualTo(two.status);
        assertThat(one.occupation).isEqualTo(two.occupation);
        assertThat(one.wageCents).isEqualTo(two.wageCents);
        assertThat(one.workRecord).isEqualTo(two.workRecord);
        assertThat(one.insuranceCents).isEqualTo(two.insuranceCents);
        assertThat(one.rights).isEqualTo(two.rights);
    }

    @Test
    void theBridgeClosesPerSection() {
        var bridge = WorkTown.tables().jobs().personsJobsBridge();
        double survey = 0;
        double accounts = 0;
        for (String section : WorkClasses.SECTIONS) {
            double difference = bridge.value(section, "accounts") - bridge.value(section, "survey");
            assertThat(bridge.value(section, "difference")).isEqualTo(difference);
            survey += bridge.value(section, "survey");
            accounts += bridge.value(section, "accounts");
        }
        // 9,867 and 10,311.5 thousand persons (CBS 85276NED and 85920NED)
        assertThat(survey).isBetween(9_866_000.0, 9_868_000.0);
        assertThat(accounts).isBetween(10_310_500.0, 10_312_500.0);
    }

    private static Population town(long seed) {
        return WorkTown.of(SHARE, seed, 2, new FitReport(SHARE));
    }
}
