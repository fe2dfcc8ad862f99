package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** The statute book of a month: which version is in force, and what follows wages. */
class StatutesTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));

    @Test
    void nominalAmountsOfJuly2026AreKnownButNotUsedInRealTerms() {
        var july = Month.of(2026, 7);
        assertEquals(14.99, STATUTES.asPublished(july).minimumWage().hourly(21), 1e-9);
        assertEquals(14.71, STATUTES.inForce(july).minimumWage().hourly(21), 1e-9);
    }

    @Test
    void wageLinkedAmountsFollowContractWagesAndPricesDoNot() {
        var law = STATUTES.inForce(Month.of(2030, 1), 1.10);
        assertEquals(2202.34, law.socialAssistance().norm(true, 40, false), 0.01);
        assertEquals(38_883, law.personalTax().brackets().amounts().firstBracketEnd(), 1e-9);
    }

    @Test
    void thePensionAgeRisesByThreeMonthsIn2028() {
        assertEquals(804, STATUTES.inForce(Month.of(2027, 12)).statePension().ageMonths());
        assertEquals(807, STATUTES.inForce(Month.of(2028, 1)).statePension().ageMonths());
    }

    @Test
    void taxAndPremiumsSplitThePaymentWithoutRemainder() {
        var tax = STATUTES.inForce(Month.START).personalTax();
        // white table 2026, 3,600 euros a month with credit: 635.67
        assertEquals(63_567, tax.incomeTaxCents(360_000, 360_000, false), 50);
        // wholly in the first bracket both parts bear the same share of the credits: 27.65 of 35.75 is premium
        long payable = tax.incomeTaxCents(250_000, 250_000, false);
        long premiums = tax.nationalInsuranceCents(250_000, payable, false);
        assertEquals(0.2765 / 0.3575, (double) premiums / payable, 1e-3);
    }
}
