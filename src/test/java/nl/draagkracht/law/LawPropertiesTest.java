package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold at every income: taxes rise, benefits fall and are never negative, a further euro never costs more than it. */
class LawPropertiesTest {
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    private static final int TOP = 200_000;
    private static final double TINY = 1e-6;

    private static StatuteBook law(int year) {
        return STATUTES.asPublished(Month.of(year, 1));
    }

    private static void rises(DoubleUnaryOperator f, int step) {
        for (int x = 0; x < TOP; x += step) {
            assertTrue(f.applyAsDouble(x + step) >= f.applyAsDouble(x) - TINY, "falls at " + x);
        }
    }

    private static void fallsToNothing(DoubleUnaryOperator f, int step) {
        for (int x = 0; x < TOP; x += step) {
            assertTrue(f.applyAsDouble(x + step) <= f.applyAsDouble(x) + TINY, "rises at " + x);
            assertTrue(f.applyAsDouble(x) >= 0, "negative at " + x);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void taxesRise(int year) {
        var law = law(year);
        for (boolean pension : new boolean[] {false, true}) {
            rises(x -> law.personalTax().payable(x, x, pension), 7);
            rises(x -> law.personalTax().payable(x, 0, pension), 7);
            rises(x -> law.wageTaxTable().wage(x / 12, pension, true), 54);
        }
        rises(x -> law.substantialHoldingTax().tax(x), 11);
        rises(x -> law.corporateTax().tax(x), 11);
        rises(x -> law.wealthTax().tax(x, 2 * x, 0, false), 11);
        rises(x -> law.ownHome().notionalRent(20 * x), 11);
        rises(x -> law.healthInsurance().own(x, 0), 11);
    }

    /** Marginal tax stays below 100 %: of a further hundred euros of wage some remains, at every age. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void netWageRises(int year) {
        var tax = law(year).personalTax();
        rises(x -> x - tax.payable(x, x, false), 13);
        rises(x -> x - tax.payable(x, x, true), 13);
        rises(x -> x - 12 * law(year).wageTaxTable().wage(x / 12, false, true), 540);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void allowancesFall(int year) {
        var law = law(year);
        for (boolean partner : new boolean[] {false, true}) {
            fallsToNothing(x -> law.careAllowance().year(x, partner, 0), 13);
            fallsToNothing(x -> law.childBudget().year(2, 1, 1, partner, x, 0), 13);
        }
        for (int persons = 1; persons <= 4; persons++) {
            int size = persons;
            fallsToNothing(x -> law.rentAllowance().month(700, x, size, size > 1, 0), 13);
        }
        fallsToNothing(x -> law.childcareAllowance().share(x, true), 13);
        fallsToNothing(x -> law.childcareAllowance().share(x, false), 13);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void benefitsFallWithEarnings(int year) {
        var law = law(year);
        fallsToNothing(x -> law.unemploymentInsurance().benefit(4000, 3, x / 20), 10);
        fallsToNothing(x -> law.disability().wageRelated(4000, x / 20, 3), 10);
        fallsToNothing(x -> law.disability().permanent(4000, x / 20), 10);
        fallsToNothing(x -> law.olderUnemployed().month(4000, x / 20, 0), 10);
        fallsToNothing(x -> law.olderFamily().month(true, x / 20), 10);
        fallsToNothing(x -> law.survivors().month(x / 20, 0), 10);
    }

    /**
     * Wage, credits and allowances of a single tenant: no further 250 euros of wage cost more than the two cliffs of the
     * statutes, care allowance below 24 euros a year (Awir art. 14) and rent allowance in whole euros a month.
     */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void netIncomeFallsByNoMoreThanTheStatedCliffs(int year) {
        var law = law(year);
        DoubleUnaryOperator net = wage -> wage
                - law.personalTax().payable(wage, wage, false)
                + law.careAllowance().year(wage, false, 0)
                + 12 * law.rentAllowance().month(700, wage, 1, false, 0);
        double cliffs = 24 + 12;
        for (int wage = 0; wage < TOP; wage += 250) {
            assertTrue(net.applyAsDouble(wage + 250) > net.applyAsDouble(wage) - cliffs, "falls at " + wage);
        }
    }

    /** Twelve equal months bear the tax of the year, up to the rounding of each month. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void monthsAddUpToTheYear(int year) {
        var tax = law(year).personalTax();
        for (int wage = 0; wage < TOP; wage += 1200) {
            long month = tax.incomeTaxCents(wage * 100L / 12, wage * 100L / 12, false);
            assertEquals(tax.payable(wage, wage, false), month * 12 / 100.0, 0.07);
        }
    }
}
