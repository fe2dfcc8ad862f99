package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZW, WIA after the wage-related phase, Wajong, VAT, bijstand means, WW tests, payroll: worked out by hand from the articles. */
class ArticlesTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));

    private static StatuteBook law(String month) {
        return STATUTES.asPublished(Month.parse(month));
    }

    /** ZW art. 29: 70 % of the wage, at most 21.75 x the maximum daily wage of the month. */
    @ParameterizedTest
    @CsvSource({
        "2026-01, 0, 0", "2026-01, 200000, 140000", "2026-01, 300001, 210001", "2026-01, 661743, 463220",
        "2026-01, 661744, 463221", "2026-01, 661745, 463221", "2026-01, 1000000, 463221", "2026-07, 1000000, 471838",
        "2025-01, 1000000, 442545", "2024-01, 1000000, 417835"
    })
    void sickness(String month, long wage, long due) {
        assertEquals(due, law(month).sickness().benefitCents(wage));
    }

    /** ZW art. 29a: the whole of the same wage where pregnancy or childbirth is the cause. */
    @ParameterizedTest
    @CsvSource({"2026-01, 0, 0", "2026-01, 300001, 300001", "2026-01, 661745, 661744", "2024-01, 1000000, 596907"})
    void sicknessOfPregnancy(String month, long wage, long due) {
        assertEquals(due, law(month).sickness().pregnancyCents(wage));
    }

    /** Wajong: 75 % of the minimum wage without capacity to work, 70 % with it. */
    @ParameterizedTest
    @CsvSource({
        "2294.40, false, 1720.80", "2294.40, true, 1606.08", "2191.80, false, 1643.85", "2191.80, true, 1534.26",
        "2069.40, false, 1552.05", "2069.40, true, 1448.58", "0, false, 0", "0, true, 0"
    })
    void youngDisabled(double minimumWage, boolean capacity, double due) {
        assertEquals(due, law("2026-01").disability().youngDisabled(minimumWage, capacity), 1e-9);
    }

    /** IVA (WIA art. 51-52): 75 % of the wage, earnings settled for 70 %. */
    @ParameterizedTest
    @CsvSource({
        "2000, 0, 1500",
        "2000, 500, 1150",
        "2000, 2142.85, 0.005",
        "2000, 2143, 0",
        "6617.43, 0, 4963.0725",
        "6617.45, 0, 4963.0781",
        "9000, 0, 4963.0781",
        "0, 100, 0"
    })
    void permanentDisability(double wage, double earnings, double due) {
        assertEquals(due, law("2026-01").disability().permanent(wage, earnings), 0.001);
    }

    /** WIA art. 62: percentages of the follow-up benefit, thresholds from both sides. */
    @ParameterizedTest
    @CsvSource({
        "0.349, 0",
        "0.35, 0.28",
        "0.449, 0.28",
        "0.45, 0.35",
        "0.549, 0.35",
        "0.55, 0.42",
        "0.649, 0.42",
        "0.65, 0.5075",
        "0.799, 0.5075",
        "0.8, 0.7",
        "1, 0.7"
    })
    void followUpByDegree(double degree, double rate) {
        assertEquals(rate, law("2026-01").disability().followUpRate(degree), 1e-9);
    }

    /** WIA art. 60-62: wage of 3,000, residual capacity of 1,500 (50 %), minimum wage of 2,294.40. */
    @ParameterizedTest
    @CsvSource({
        "0, 803.04",
        "749.99, 803.04",
        "750, 1050",
        "1499, 1050",
        "1500, 1050",
        "1600, 980",
        "3000, 0",
        "3500, 0"
    })
    void afterTheWageRelatedPhase(double earnings, double due) {
        assertEquals(due, law("2026-01").disability().afterwards(3000, earnings, 1500, 0.5, 2294.40), 1e-9);
    }

    /** Prices of 121 and 109 contain 21 and 9. */
    @ParameterizedTest
    @CsvSource({
        "121, false, 21",
        "109, true, 9",
        "0, false, 0",
        "0, true, 0",
        "242, false, 42",
        "1090, true, 90",
        "60.5, false, 10.5",
        "54.5, true, 4.5"
    })
    void valueAddedTax(double price, boolean reduced, double tax) {
        assertEquals(tax, law("2026-01").valueAddedTax().contained(price, reduced), 1e-9);
    }

    /** Participatiewet art. 31 lid 2 n and r: 25 % up to 285 for six months, then 12.5 % up to 177.66 for a parent alone. */
    @ParameterizedTest
    @CsvSource({
        "400, 1, false, 100", "400, 6, true, 100", "1140, 6, false, 285", "1139.99, 6, false, 284.9975",
        "2000, 1, false, 285", "400, 7, false, 0", "400, 7, true, 50", "1421.28, 7, true, 177.66",
        "2000, 30, true, 177.66", "0, 1, true, 0"
    })
    void earningsLeftOut(double earnings, int months, boolean parent, double free) {
        assertEquals(free, law("2026-01").socialAssistance().disregard(earnings, months, parent), 1e-9);
    }

    /** Participatiewet art. 34: equity of the own home is left out up to 67,500 euros. */
    @ParameterizedTest
    @CsvSource({
        "2026-01, 5000, 0, 5000", "2026-01, 5000, 67500, 5000", "2026-01, 5000, 67501, 5001",
                "2026-01, 0, 100000, 32500",
        "2025-01, 0, 65500, 0", "2025-01, 0, 65501, 1", "2024-01, 0, 63900, 0", "2024-01, 100, 64000, 200"
    })
    void equityOfTheHome(String month, double assets, double equity, double counted) {
        assertEquals(counted, law(month).socialAssistance().countedAssets(assets, equity), 1e-9);
    }

    /** WW art. 42: four of the last five years. */
    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true", "5, true"})
    void yearsTest(int years, boolean passed) {
        assertEquals(passed, law("2026-01").unemploymentInsurance().passesYears(years));
    }

    /** Wet IB art. 2.10 lid 2: deductions in the third bracket count at 37.56 %: 11.94 % comes back. */
    @ParameterizedTest
    @CsvSource({
        "78426, 10000, 0",
        "78427, 10000, 0.1194",
        "80000, 1000, 119.40",
        "80000, 1574, 187.9356",
        "80000, 5000, 187.9356",
        "95000, 13112.6, 1565.6444",
        "50000, 5000, 0",
        "200000, 0, 0"
    })
    void deductionsInTheThirdBracket(double before, double deductions, double added) {
        assertEquals(added, law("2026-01").personalTax().brackets().deductionAdjustment(before, deductions), 1e-4);
    }

    /** Wet LB art. 31a: 30 % up to the cap, salary norm left taxed. */
    @ParameterizedTest
    @CsvSource({
        "2024-01, 46107, 0", "2024-01, 46108, 1", "2024-01, 65867.14, 19760.14", "2024-01, 70000, 21000",
        "2024-01, 233000, 69900", "2024-01, 300000, 69900", "2025-01, 46660, 0", "2025-01, 300000, 73800",
        "2026-01, 48013, 0", "2026-01, 100000, 30000", "2026-01, 300000, 78600"
    })
    void recruitsFromAbroad(String month, double wage, double untaxed) {
        assertEquals(untaxed, law(month).payroll().expatAllowance(wage), 0.01);
    }

    /** Wet LB art. 31a lid 3: 2 % of the first 400,000 euros (1.92 % in 2024), 1.18 % above. */
    @ParameterizedTest
    @CsvSource({
        "2024-01, 400000, 7680", "2024-01, 500000, 8860", "2025-01, 100000, 2000", "2025-01, 400000, 8000",
        "2026-01, 0, 0", "2026-01, 400000, 8000", "2026-01, 400100, 8001.18", "2026-01, 1400000, 19800"
    })
    void freeSpace(String month, double wages, double space) {
        assertEquals(space, law(month).payroll().freeSpace(wages), 1e-6);
    }

    /** NOW: rate x loss x wage bill x (1 + add-on). */
    @ParameterizedTest
    @CsvSource({
        "2020-04, 100000, 0.199, 0", "2020-04, 100000, 0.2, 23400", "2020-04, 100000, 1, 117000",
        "2020-07, 100000, 0.5, 63000", "2020-11, 100000, 0.5, 56000", "2021-02, 100000, 0.5, 59500",
        "2021-08, 100000, 0.8, 95200", "2021-08, 100000, 1, 95200"
    })
    void emergencyWageSubsidy(String month, double wages, double loss, double due) {
        assertEquals(due, law(month).wageSubsidy().month(wages, loss), 1e-6);
    }

    /** A wage subsidy of a share, none in the law in force. */
    @ParameterizedTest
    @CsvSource({
        "0, 300000, 0",
        "0.1, 300000, 30000",
        "0.1, 5, 1",
        "0.25, 100, 25",
        "1, 300000, 300000",
        "0.02, 50, 1",
        "0.1, 4, 0",
        "0.3333, 300000, 99990"
    })
    void wageCostSubsidy(double share, long wage, long due) {
        var subsidy = new WageCostSubsidy(new WageCostSubsidy.Amounts(share));
        assertEquals(due, subsidy.subsidyCents(wage));
        assertEquals(1 - share, subsidy.costFactor(), 1e-12);
        assertEquals(0, law("2026-01").wageCostSubsidy().subsidyCents(wage));
    }
}
