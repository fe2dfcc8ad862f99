package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Toeslagenwet, IOW, IOAW, Anw, Bbz, Tozo, usual salary: amounts worked out by hand from the text of each statute. */
class SmallStatutesTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));

    private static StatuteBook law(String month) {
        return STATUTES.asPublished(Month.parse(month));
    }

    /** Norm of January 2024 by UWV, less both incomes, at most what is missing to the lost wage. */
    @ParameterizedTest
    @CsvSource({
        "true, 40, false, 1500, 0, 3000, 569.30", "true, 40, false, 1500, 569.30, 3000, 0",
        "true, 40, false, 1500, 500, 3000, 69.30", "true, 40, false, 1500, 0, 1800, 300",
        "false, 40, false, 1000, 0, 2000, 473.56", "false, 40, true, 900, 0, 2000, 34.16",
        "false, 20, false, 0, 0, 2000, 1137.53", "false, 19, false, 0, 0, 2000, 827.81",
        "false, 18, false, 0, 0, 500, 500", "false, 40, false, 2000, 0, 1500, 0"
    })
    void socialMinimum(boolean couple, int age, boolean shares, double own, double partner, double lost, double due) {
        var law = law("2024-01").socialMinimum();
        assertEquals(due, law.supplement(law.month(couple, age, shares), own, partner, lost), 0.011);
    }

    /** Norms a month as UWV published them for July 2024 (days x 21.75) and July 2025. */
    @ParameterizedTest
    @CsvSource({
        "2024-07, true, 40, false, 2133.68", "2024-07, false, 40, false, 1509.45", "2024-07, false, 21, true, 960.48",
        "2024-07, false, 20, false, 1177.11", "2024-07, false, 19, false, 856.95", "2024-07, false, 18, false, 699.05",
        "2025-07, true, 18, false, 2245.91", "2025-07, false, 21, false, 1604.93", "2025-07, false, 40, true, 1041.17",
        "2025-07, false, 20, false, 1254.11", "2025-07, false, 19, false, 917.20", "2025-07, false, 18, false, 749.51"
    })
    void socialMinimumAsPublished(String month, boolean couple, int age, boolean shares, double norm) {
        assertEquals(norm, law(month).socialMinimum().month(couple, age, shares), 0.011);
    }

    /** The derived norms: tax of the year's gross, after the general credit, leaves the bijstand norm less 0.80. */
    @ParameterizedTest
    @CsvSource({"2025-01, 0.3582, 3068", "2026-01, 0.3575, 3115", "2026-07, 0.3575, 3115"})
    void socialMinimumIsTheGrossOfBijstand(String month, double rate, double credit) {
        var law = law(month);
        double year = 12 * 1.08 * law.socialMinimum().month(false, 40, false);
        double net = (year - rate * year + credit) / 12;
        assertEquals(law.socialAssistance().norm(false, 40, false) - 0.8, net, 0.1);
    }

    /** Least of the social minimum (1,473.56) and 70 % of the old wage, less 70 % of earnings and all other benefits. */
    @ParameterizedTest
    @CsvSource({
        "4000, 0, 0, 1473.56",
        "2105.08, 0, 0, 1473.56",
        "2105, 0, 0, 1473.50",
        "1000, 0, 0, 700",
        "4000, 1000, 0, 773.56",
        "4000, 0, 1000, 473.56",
        "4000, 2105, 0, 0.06",
        "4000, 2106, 0, 0",
        "4000, 0, 1500, 0"
    })
    void olderUnemployed(double wage, double earnings, double benefits, double due) {
        assertEquals(due, law("2024-01").olderUnemployed().month(wage, earnings, benefits), 0.011);
    }

    @ParameterizedTest
    @CsvSource({"723, false", "724, true", "800, true"})
    void olderUnemployedFromSixtyAndFourMonths(int age, boolean right) {
        assertEquals(right, law("2026-01").olderUnemployed().entitled(age));
    }

    /** UWV of July 2025: 1.08 x 1,604.93 (single) and 2.16 x 1,041.17 (each of a couple). */
    @ParameterizedTest
    @CsvSource({
        "true, 0, 2248.93",
        "false, 0, 1733.32",
        "true, 1000, 1248.93",
        "false, 1000, 733.32",
        "true, 2248.93, 0",
        "true, 2248.90, 0.03",
        "false, 1733.32, 0",
        "false, 5000, 0"
    })
    void olderFamily(boolean couple, double income, double due) {
        assertEquals(due, law("2025-07").olderFamily().month(couple, income), 0.011);
    }

    @ParameterizedTest
    @CsvSource({"49, 1964, false", "50, 1964, true", "50, 1965, false", "60, 1960, true"})
    void olderFamilyByAgeAndBirth(int age, int birth, boolean right) {
        assertEquals(right, law("2026-01").olderFamily().entitled(age, birth));
    }

    /** 1.0214 x 75.61 x 21.75 = 1,679.71; free 1,147.20 and a third of what is above. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1679.71",
        "1147.20, 0, 1679.71",
        "1148.70, 0, 1678.71",
        "1747.20, 0, 1279.71",
        "0, 500, 1179.71",
        "1447.20, 500, 979.71",
        "3666.77, 0, 0",
        "0, 1679.71, 0"
    })
    void survivors(double earnings, double benefits, double due) {
        assertEquals(due, law("2026-01").survivors().month(earnings, benefits), 0.011);
    }

    @ParameterizedTest
    @CsvSource({"false, 0.449, false", "false, 0.45, true", "true, 0, true"})
    void survivorsByCareOrDisability(boolean child, double disability, boolean right) {
        assertEquals(right, law("2026-01").survivors().entitled(child, disability));
    }

    @ParameterizedTest
    @CsvSource({
        "1922, 1000, 243892, 11, false, 922", "1922, 1000, 243893, 11, false, 0", "1922, 1000, 0, 12, false, 0",
        "1922, 1000, 0, 35, true, 922", "1922, 1000, 0, 36, true, 0", "1922, 1922, 0, 0, false, 0",
        "1922, 3000, 0, 0, false, 0", "1345, 0, 100000, 0, true, 1345"
    })
    void selfEmployedAssistance(double norm, double income, double assets, int months, boolean starter, double due) {
        var law = law("2025-01").selfEmployedAssistance();
        assertEquals(due, law.month(norm, income, assets, months, starter), 1e-9);
    }

    /** The partner's income counts from June 2020. */
    @ParameterizedTest
    @CsvSource({
        "2020-03, true, 0, 5000, 1503.31", "2020-05, true, 500, 5000, 1003.31", "2020-05, false, 0, 0, 1052.32",
        "2020-05, false, 1052.32, 0, 0", "2020-06, true, 0, 5000, 0", "2020-06, true, 0, 1000, 512.90",
        "2020-06, false, 0, 0, 1059.03", "2021-06, false, 2000, 0, 0"
    })
    void emergencySelfEmployed(String month, boolean couple, double own, double partner, double due) {
        assertEquals(due, law(month).emergencySelfEmployed().month(couple, own, partner), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 0, 0, 56000", "2025-01, 0, 56001, 56001", "2026-01, 0, 0, 58000", "2026-01, 0, 57999, 58000",
        "2026-01, 0, 70000, 70000", "2026-01, 40000, 0, 40000", "2026-01, 90000, 70000, 90000", "2026-07, 0, 0, 58000"
    })
    void usualSalaryOfDirectorOwners(String month, double comparable, double best, double due) {
        assertEquals(due, law(month).payroll().directorSalary(comparable, best), 1e-9);
    }

    /** Shares of WAO art. 21 of a wage of 2,000; above the maximum of 21.75 x 304.25 = 6,617.44 nothing counts. */
    @ParameterizedTest
    @CsvSource({
        "2000, 0.149, 0",
        "2000, 0.15, 280",
        "2000, 0.25, 420",
        "2000, 0.35, 560",
        "2000, 0.45, 700",
        "2000, 0.55, 840",
        "2000, 0.65, 1015",
        "2000, 0.799, 1015",
        "2000, 0.8, 1500",
        "10000, 1, 4963.08"
    })
    void oldDisability(double wage, double degree, double due) {
        assertEquals(due, law("2026-01").disability().oldCase(wage, degree), 0.005);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2, false, 633.88",
        "2024-01, 2, true, 1000.69",
        "2024-01, 1, false, 1233.96",
        "2024-01, 1, true, 1600.77",
        "2024-07, 1, false, 1257.64",
        "2024-07, 2, true, 1019.90",
        "2025-01, 2, false, 664.34",
        "2025-01, 1, true, 1677.62",
        "2026-01, 2, true, 1092.41",
        "2026-01, 1, true, 1747.49"
    })
    void bijstandOfYoungCouples(String month, int young, boolean children, double norm) {
        assertEquals(norm, law(month).socialAssistance().youngNorm(young, children), 0.011);
    }
}
