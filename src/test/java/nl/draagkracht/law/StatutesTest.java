package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** The statute book of a month: which version is in force, and what follows wages. */
class StatutesTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));

    @Test
    void amountsOfJuly2026AreDeflatedToJanuary() {
        var july = Month.of(2026, 7);
        assertEquals(14.99, STATUTES.asPublished(july).minimumWage().hourly(21), 1e-9);
        // half a year of 2.9 %: 14.99 / 1.014396
        assertEquals(14.7773, STATUTES.inForce(july).minimumWage().amounts().hourly(), 1e-4);
        assertEquals(
                14.71, STATUTES.inForce(july.plus(-1)).minimumWage().amounts().hourly(), 1e-9);
        assertEquals(
                309.91 / 1.014396, STATUTES.inForce(july).sickness().amounts().maximumDailyWage(), 1e-3);
    }

    @Test
    void thePensionOfLaterYearsIsThatOfTheLastPublishedMonth() {
        var later = Month.of(2031, 5);
        assertEquals(1659.69, STATUTES.asPublished(later).statePension().grossMonth(false), 1e-9);
        assertEquals(1659.69 / 1.014396, STATUTES.inForce(later).statePension().grossMonth(false), 0.01);
    }

    @Test
    void aPartialLinkFollowsInPart() {
        assertEquals(1.03, new WageLink(new WageLink.Amounts(1, 0)).adjusted(1, 0.03), 1e-12);
        assertEquals(1.015, new WageLink(new WageLink.Amounts(0.5, 0)).adjusted(1, 0.03), 1e-12);
        assertEquals(1.1 * 0.99, new WageLink(new WageLink.Amounts(0, -0.02)).adjusted(1.1, 0.03), 1e-12);
    }

    @Test
    void pricesRiseAlongTheStatedPath() {
        var prices = new PriceLevel(new PriceLevel.Amounts(0.029, 0.02));
        assertEquals(1, prices.at(Month.of(2024, 7)), 1e-12);
        assertEquals(1.029, prices.at(Month.of(2027, 1)), 1e-12);
        assertEquals(1.029 * 1.02, prices.at(Month.of(2028, 1)), 1e-12);
    }

    @Test
    void wageLinkedAmountsFollowContractWagesAndPricesDoNot() {
        var law = STATUTES.inForce(Month.of(2030, 1), 1.10);
        // 2,028.04 of July 2026, half a year of 2.9 % inflation out, wages 10 % up
        assertEquals(2199.18, law.socialAssistance().norm(true, 40, false), 0.01);
        assertEquals(38_883, law.personalTax().brackets().amounts().firstBracketEnd(), 1e-9);
    }

    @Test
    void thePensionAgeRisesByThreeMonthsIn2028() {
        assertEquals(804, STATUTES.inForce(Month.of(2027, 12)).statePension().ageMonths());
        assertEquals(807, STATUTES.inForce(Month.of(2028, 1)).statePension().ageMonths());
    }

    /** Article 7a goes by the year in which the age is reached: nobody's pension stops because the age rises for later years of birth. */
    @Test
    void whoHasThePensionKeepsItWhenTheAgeRises() {
        var rises = Map.of(Proposal.PENSION_AGE_ONE_TO_ONE, Month.of(2028, 1));
        for (var month = Month.of(2026, 1); month.index() < Month.of(2037, 1).index(); month = month.plus(1)) {
            int now = STATUTES.proposed(month, rises).statePension().paidFromMonths();
            int next = STATUTES.proposed(month.plus(1), rises).statePension().paidFromMonths();
            assertTrue(next <= now + 1, month.toString());
        }
        // born in December 1960: 67 in December 2027; born in January 1961: 67 and 3 months in April 2028
        assertEquals(805, STATUTES.inForce(Month.of(2028, 1)).statePension().paidFromMonths());
        assertEquals(807, STATUTES.inForce(Month.of(2028, 3)).statePension().paidFromMonths());
        assertEquals(807, STATUTES.inForce(Month.of(2028, 4)).statePension().paidFromMonths());
        assertEquals(804, STATUTES.inForce(Month.of(2027, 12)).statePension().paidFromMonths());
    }

    @Test
    void taxAndPremiumsSplitThePaymentWithoutRemainder() {
        var tax = STATUTES.inForce(Month.START).personalTax();
        // white table 2026, 3,600 euros a month with credit: 635.67
        assertEquals(63_567, tax.incomeTaxCents(360_000, 360_000, false), 50);
        // wholly in the first bracket both parts bear the same share of the credits: 27.65 of 35.75 is premium
        long payable = tax.incomeTaxCents(250_000, 250_000, false);
        long premiums = tax.nationalInsuranceCents(tax.beforeCredits(250_000, false), 250_000, payable, false);
        assertEquals(0.2765 / 0.3575, (double) premiums / payable, 1e-3);
    }
}
