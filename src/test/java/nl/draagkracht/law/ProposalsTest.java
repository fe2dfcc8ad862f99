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
    void childBudgetFallsFasterAboveTheSecondIncome() {
        var law = law(Proposal.CHILD_BUDGET_SECOND_TAPER).childBudget();
        // 3 x 2,580 = 7,740; couple from 39,141: 8.05 % of 20,859 = 1,679.15, above 60,000 12.35 %
        assertEquals(6060.85, law.year(3, 0, 0, true, 60_000, 0), 0.01);
        assertEquals(4825.85, law.year(3, 0, 0, true, 70_000, 0), 0.01);
    }

    @Test
    void taxPlanOf2027() {
        var law = law(Proposal.TAX_PLAN_2027);
        // 36.23 % of 39,247 + 38.16 % of 10,753 = 14,219.19 + 4,103.34
        assertEquals(18_322.53, law.personalTax().brackets().combined(50_000, false), 0.01);
        // 3,154 - 6.638 % of 19,090
        assertEquals(1886.81, law.personalTax().credits().general(50_000, false), 0.01);
        assertEquals(5929, law.personalTax().credits().labour(47_834, false), 1);
        assertEquals(2918, law.personalTax().credits().combination(60_000, true), 1e-9);
        // (20,000 - 900 - 10) x 87.3 %
        assertEquals(16_665.57, law.selfEmployment().taxableProfit(20_000, true), 0.01);
        assertEquals(502, law.healthInsurance().own(10_000, 0), 1e-9);
        assertEquals(0.0502 * 82_547, law.healthInsurance().own(100_000, 0), 0.01);
    }
}
