package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Bills and plans laid over the law from a month on; amounts worked out from the bills. */
class ProposalsTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    private static final Month LATER = Month.of(2029, 1);

    private static StatuteBook law(Proposal... proposals) {
        Map<Proposal, Month> from = new EnumMap<>(Proposal.class);
        for (var proposal : proposals) {
            from.put(proposal, proposal.planned());
        }
        return STATUTES.proposed(LATER, from);
    }

    @Test
    void nothingChangesBeforeAProposalBegins() {
        var from = Map.of(Proposal.UNEMPLOYMENT_12_MONTHS, LATER);
        var before = STATUTES.proposed(LATER.plus(-1), from).unemploymentInsurance();
        assertEquals(24, before.durationMonths(40, 0), 1e-9);
        assertEquals(12, STATUTES.proposed(LATER, from).unemploymentInsurance().durationMonths(40, 0), 1e-9);
    }

    @Test
    void withoutProposalsTheLawIsTheLaw() {
        assertEquals(STATUTES.asPublished(LATER), law());
    }

    @Test
    void unemploymentOfEighteenAndTwelveMonths() {
        assertEquals(
                18, law(Proposal.UNEMPLOYMENT_18_MONTHS).unemploymentInsurance().durationMonths(40, 0), 1e-9);
        assertEquals(
                10, law(Proposal.UNEMPLOYMENT_18_MONTHS).unemploymentInsurance().durationMonths(10, 0), 1e-9);
        var both = law(Proposal.UNEMPLOYMENT_18_MONTHS, Proposal.UNEMPLOYMENT_12_MONTHS)
                .unemploymentInsurance();
        assertEquals(12, both.durationMonths(40, 0), 1e-9);
        assertEquals(2400, both.benefit(3000, 2, 0), 1e-9);
        assertEquals(2100, both.benefit(3000, 3, 0), 1e-9);
    }

    @Test
    void aLowerDailyWageCapsAllEmployeeBenefits() {
        var law = law(Proposal.LOWER_DAILY_WAGE);
        // 0.8 x 309.91 x 21.75 = 5,392.43
        assertEquals(5392.43, law.disability().cappedMonthWage(9000), 0.01);
        assertEquals(0.7 * 5392.43, law.unemploymentInsurance().benefit(9000, 3, 0), 0.01);
        assertEquals(377_470, law.sickness().benefitCents(900_000), 1);
    }

    @Test
    void permanentlyDisabledGetTheRateOfOthers() {
        assertEquals(1400, law(Proposal.NO_PERMANENT_DISABILITY).disability().permanent(2000, 0), 1e-9);
    }

    @Test
    void unemploymentAsksMoreWeeksAndGivesHalfAMonthPerYear() {
        var law = law(Proposal.UNEMPLOYMENT_STRICTER_ENTRY, Proposal.UNEMPLOYMENT_SLOWER_ACCRUAL);
        var before = STATUTES.proposed(Month.of(2029, 12), Map.of(Proposal.UNEMPLOYMENT_STRICTER_ENTRY, LATER));
        assertEquals(true, before.unemploymentInsurance().passesWeeks(30));
        assertEquals(false, before.unemploymentInsurance().passesWeeks(29));
        assertEquals(false, before.unemploymentInsurance().passesMonths(6));
        assertEquals(true, before.unemploymentInsurance().passesMonths(7));
        // the slower accrual begins in 2030
        assertEquals(20, law.unemploymentInsurance().durationMonths(15, 10), 1e-9);
        var of2030 =
                STATUTES.proposed(Month.of(2030, 1), Map.of(Proposal.UNEMPLOYMENT_SLOWER_ACCRUAL, Month.of(2030, 1)));
        assertEquals(12.5, of2030.unemploymentInsurance().durationMonths(15, 10), 1e-9);
        assertEquals(3, of2030.unemploymentInsurance().durationMonths(0, 6), 1e-9);
        assertEquals(3.5, of2030.unemploymentInsurance().durationMonths(0, 7), 1e-9);
    }

    @Test
    void boxThreeOnActualReturns() {
        var law = law(Proposal.ACTUAL_RETURN_BOX_3).wealthTax();
        assertEquals(0, law.onActualReturn(1800, false), 1e-9);
        assertEquals(0.36, law.onActualReturn(1801, false), 1e-9);
        assertEquals(0.36 * 6400, law.onActualReturn(10_000, true), 1e-9);
        assertEquals(0, law.onActualReturn(-5000, true), 1e-9);
        // 100,000 at 1.28 % + 50,000 at 6.00 % = 4,280; 36 % of 2,480
        assertEquals(892.80, law.tax(100_000, 50_000, 0, false), 1e-6);
    }

    @Test
    void pensionAgeRisesAStepEveryThirtyMonthsFrom2033() {
        var from = Map.of(Proposal.PENSION_AGE_ONE_TO_ONE, Month.of(2028, 1));
        assertEquals(
                807, STATUTES.proposed(Month.of(2032, 12), from).statePension().ageMonths());
        assertEquals(
                810, STATUTES.proposed(Month.of(2033, 1), from).statePension().ageMonths());
        assertEquals(
                810, STATUTES.proposed(Month.of(2035, 6), from).statePension().ageMonths());
        assertEquals(
                813, STATUTES.proposed(Month.of(2035, 7), from).statePension().ageMonths());
    }

    @Test
    void smallerProposals() {
        var law = law(
                Proposal.EXPAT_RULING_27,
                Proposal.OWN_RISK_400,
                Proposal.TRANSITION_PAYMENT_REFORM,
                Proposal.SELF_EMPLOYED_DEDUCTION_900);
        assertEquals(27_000, law.payroll().expatAllowance(100_000), 1e-9);
        assertEquals(30_000, law().payroll().expatAllowance(100_000), 1e-9);
        // no more than leaves 48,013 taxed; nothing above the cap of 262,000
        assertEquals(1987, law.payroll().expatAllowance(50_000), 1e-9);
        assertEquals(0, law.payroll().expatAllowance(48_013), 1e-9);
        assertEquals(70_740, law.payroll().expatAllowance(300_000), 1e-6);
        assertEquals(400, law.healthInsurance().ownShareOfCare(5000), 1e-9);
        assertEquals(385, law().healthInsurance().ownShareOfCare(5000), 1e-9);
        assertEquals(200, law.healthInsurance().ownShareOfCare(200), 1e-9);
        assertEquals(0, law.transitionPayment().compensation(9000), 1e-9);
        assertEquals(9000, law().transitionPayment().compensation(9000), 1e-9);
        assertEquals(0, law.transitionPayment().afterEffort(9000), 1e-9);
        // (20,000 - 900 - 2,123) x 87.3 %
        assertEquals(14_820.92, law.selfEmployment().taxableProfit(20_000, true), 0.01);
    }

    @Test
    void whatTheTaxPlanDoesAfterItsFirstYear() {
        var from = Map.of(Proposal.TAX_PLAN_2027, Proposal.TAX_PLAN_2027.planned());
        var first = STATUTES.proposed(Month.of(2027, 1), from);
        var second = STATUTES.proposed(Month.of(2028, 1), from);
        assertEquals(2918, first.personalTax().credits().combination(60_000, true), 1e-9);
        assertEquals(2918 * 8 / 9.0, second.personalTax().credits().combination(60_000, true), 1e-9);
        var last = STATUTES.proposed(Month.of(2036, 1), from);
        assertEquals(0, last.personalTax().credits().combination(60_000, true), 1e-9);
        // (20,000 - 900) x 87.3 %: no more for starters
        assertEquals(16_674.30, second.selfEmployment().taxableProfit(20_000, true), 0.01);
        assertEquals(26_680, first.employeeInsurance().disabilityCents(400_000, true));
        assertEquals(32_120, first.employeeInsurance().disabilityCents(400_000, false));
        // 2.16 % of 400,000 + 1.18 % of 100,000
        assertEquals(9820, first.payroll().freeSpace(500_000), 1e-9);
        assertEquals(9180, law().payroll().freeSpace(500_000), 1e-9);
    }

    @Test
    void theSecondTaperIsSteeperFrom2028() {
        var from = Map.of(Proposal.CHILD_BUDGET_SECOND_TAPER, Proposal.CHILD_BUDGET_SECOND_TAPER.planned());
        var of2027 = STATUTES.proposed(Month.of(2027, 6), from).childBudget();
        // 6,060.85 at 60,000 (below), less 12.35 % of 10,000
        assertEquals(4825.85, of2027.year(3, 0, 0, true, 70_000, 0), 0.01);
    }

    @Test
    void childBudgetFallsFasterAboveTheSecondIncome() {
        var law = law(Proposal.CHILD_BUDGET_SECOND_TAPER).childBudget();
        // 3 x 2,580 = 7,740; couple from 39,141: 8.05 % of 20,859 = 1,679.15, above 60,000 12.80 % from 2028
        assertEquals(6060.85, law.year(3, 0, 0, true, 60_000, 0), 0.01);
        assertEquals(4780.85, law.year(3, 0, 0, true, 70_000, 0), 0.01);
    }

    @Test
    void taxPlanOf2027() {
        var law = law(Proposal.TAX_PLAN_2027);
        // 36.23 % of 39,247 + 38.16 % of 10,753 = 14,219.19 + 4,103.34
        assertEquals(18_322.53, law.personalTax().brackets().combined(50_000, false), 0.01);
        // 3,154 - 6.638 % of 19,090
        assertEquals(1886.81, law.personalTax().credits().general(50_000, false), 0.01);
        assertEquals(5929, law.personalTax().credits().labour(47_834, false), 1);
        // two of nine steps have gone
        assertEquals(2918 * 7 / 9.0, law.personalTax().credits().combination(60_000, true), 1e-9);
        var of2027 = STATUTES.proposed(Month.of(2027, 1), Map.of(Proposal.TAX_PLAN_2027, Month.of(2027, 1)));
        // (20,000 - 900 - 10) x 87.3 %
        assertEquals(16_665.57, of2027.selfEmployment().taxableProfit(20_000, true), 0.01);
        assertEquals(502, law.healthInsurance().own(10_000, 0), 1e-9);
        assertEquals(0.0502 * 82_547, law.healthInsurance().own(100_000, 0), 0.01);
    }
}
