package nl.draagkracht.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    /** Supplements and assistance fall with income, are never negative and never lift income above their norm. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void guaranteesFallAndNeverExceedTheirNorm(int year) {
        var law = law(year);
        var minimum = law.socialMinimum();
        double norm = minimum.month(true, 40, false);
        fallsToNothing(x -> minimum.supplement(norm, x / 20, 0, 3000), 10);
        fallsToNothing(x -> minimum.supplement(norm, 500, x / 20, 3000), 10);
        var assistance = law.socialAssistance();
        double guarantee = assistance.norm(false, 40, false);
        fallsToNothing(x -> assistance.benefit(guarantee, x / 20, 0), 10);
        fallsToNothing(x -> law.selfEmployedAssistance().month(guarantee, x / 20, 0, 0, false), 10);
        fallsToNothing(x -> law.emergencySelfEmployed().month(true, x / 20, 0), 10);
        for (int income = 0; income < 3000; income += 50) {
            assertTrue(income + minimum.supplement(norm, income, 0, 3000) <= Math.max(norm, income) + TINY);
            double free = assistance.disregard(income, 1, false);
            double total = income + assistance.benefit(guarantee, income, free);
            assertTrue(total <= Math.max(guarantee + free, income) + TINY, "above the norm at " + income);
            assertTrue(total >= Math.min(guarantee, guarantee + income) - TINY, "below the norm at " + income);
        }
    }

    /** What grows with a wage or a loss: premiums up to a maximum, transition payment, wage subsidy, free space. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void premiumsAndPaymentsRise(int year) {
        var law = law(year);
        var premiums = law.employeeInsurance();
        rises(x -> premiums.unemploymentCents((long) (100 * x / 12), true), 120);
        rises(x -> premiums.disabilityCents((long) (100 * x / 12), false), 120);
        rises(x -> law.healthInsurance().employer(x), 13);
        rises(x -> law.transitionPayment().payment(x / 12, 60), 13);
        rises(x -> law.payroll().freeSpace(5 * x), 13);
        rises(x -> x - law.payroll().expatAllowance(x), 13);
        rises(x -> law.dividendTax().total(x, true), 101);
        rises(x -> law.sickness().benefitCents((long) x), 101);
        rises(x -> STATUTES.asPublished(Month.of(2020, 4)).wageSubsidy().rate(x / TOP), 101);
    }

    /**
     * A lone parent of two with childcare in an own home: no further 250 euros of wage cost more than care allowance below 24
     * euros a year, whole euros of childcare a month, and the step to the next band of the childcare table.
     */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void netIncomeOfAFamilyFallsByNoMoreThanTheStatedCliffs(int year) {
        var law = law(year);
        var care =
                List.of(new ChildcareAllowance.Care("daycare", 80, 10), new ChildcareAllowance.Care("daycare", 60, 10));
        DoubleUnaryOperator net = wage -> wage
                - law.personalTax()
                        .payable(wage, wage, false, law.personalTax().credits().combination(wage, true))
                + law.careAllowance().year(wage, false, 0)
                + law.childBudget().year(2, 0, 0, false, wage, 0);
        for (int wage = 0; wage < TOP; wage += 250) {
            double step = 12
                    * (law.childcareAllowance().month(wage, care)
                            - law.childcareAllowance().month(wage + 250, care));
            assertTrue(net.applyAsDouble(wage + 250) > net.applyAsDouble(wage) - 24, "falls at " + wage);
            assertTrue(step >= 0 && step <= 12 * (0.025 * 80 * 10 + 0.025 * 60 * 10 + 1), "band at " + wage);
        }
    }

    /** Allowances paid by the month never add up to more than the year, and to at most twelve euros less. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void monthsOfAllowancesAddUpToTheYear(int year) {
        var law = law(year);
        for (int income = 0; income < TOP; income += 101) {
            double care = law.careAllowance().year(income, true, 0);
            double months = 12 * CareAllowance.monthOf(care);
            assertTrue(months <= Math.round(care) && months > care - 13, "care at " + income);
            double children = law.childBudget().year(2, 1, 0, true, income, 0);
            double paid = 12 * ChildBudget.monthOf(children);
            assertTrue(paid <= children + TINY && paid > children - 12 - TINY, "children at " + income);
            assertEquals(children, law.childBudget().monthCents(2, 1, 0, true, 100L * income, 0) * 0.12, 0.061);
            assertEquals(care, law.careAllowance().monthCents(100L * income, true, 0) * 0.12, 0.061);
        }
        assertEquals(law.childBenefit().quarter(8), law.childBenefit().monthCents(8) * 0.03, 0.02);
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
