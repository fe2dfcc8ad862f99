package nl.draagkracht.income;

import nl.draagkracht.income.IncomeMonth.Benefits;
import nl.draagkracht.income.IncomeMonth.Capital;
import nl.draagkracht.income.IncomeMonth.Premiums;
import nl.draagkracht.income.IncomeMonth.Taxes;
import nl.draagkracht.income.WorkTotals.Contribution;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.ledger.FullScale;

/**
 * Reads the month's results of the income room at the scale of the whole country.
 * Each flow is rounded once here, so the ledger and every book see the same cents.
 */
final class IncomeMonths {
    private IncomeMonths() {}

    static IncomeMonth of(Income income, StatuteBook law, Month month) {
        return new IncomeMonth(
                premiums(income), benefits(income), taxes(income, law, month), capital(income), dismissals(income));
    }

    private static Premiums premiums(Income income) {
        FullScale scale = income.scale();
        HouseholdTotals totals = income.households();
        return new Premiums(
                sum(income, Contribution.AWF),
                sum(income, Contribution.UFO),
                sum(income, Contribution.AOF),
                sum(income, Contribution.WHK),
                sum(income, Contribution.ZVF),
                scale.of(totals.of(HouseholdFlow.HEALTH_CONTRIBUTION)),
                scale.of(totals.of(HouseholdFlow.HEALTH_PREMIUM)));
    }

    static long sum(Income income, Contribution kind) {
        long sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            sum += income.contribution(s, kind);
        }
        return sum;
    }

    private static Benefits benefits(Income income) {
        FullScale scale = income.scale();
        HouseholdTotals totals = income.households();
        long[] paid = totals.insurance;
        return new Benefits(
                scale.of(paid[Scheme.WW.ordinal()] - totals.publicUnemployment),
                scale.of(totals.publicUnemployment),
                scale.of(paid[Scheme.ZW.ordinal()]),
                scale.of(paid[Scheme.WGA.ordinal()]),
                scale.of(paid[Scheme.IVA.ordinal()] + paid[Scheme.WAO.ordinal()]),
                scale.of(paid[Scheme.WAJONG.ordinal()]),
                scale.of(totals.of(HouseholdFlow.STATE_PENSION)),
                scale.of(totals.of(HouseholdFlow.ASSISTANCE)),
                allowances(income),
                scale.of(totals.of(HouseholdFlow.CHILD_BENEFIT)),
                new IncomeMonth.Provisions(
                        scale.of(totals.of(HouseholdFlow.SUPPLEMENT)),
                        scale.of(totals.of(HouseholdFlow.OLDER_UNEMPLOYED)),
                        scale.of(totals.of(HouseholdFlow.OLDER_FAMILY)),
                        scale.of(totals.of(HouseholdFlow.SURVIVOR)),
                        scale.of(totals.of(HouseholdFlow.SELF_EMPLOYED)),
                        scale.of(totals.of(HouseholdFlow.OLDER_ASSISTANCE))),
                new IncomeMonth.Residents(scale.of(totals.basicIncome), scale.of(totals.citizenDividend)));
    }

    private static IncomeMonth.Allowances allowances(Income income) {
        FullScale scale = income.scale();
        HouseholdTotals totals = income.households();
        AllowanceTotals desk = income.allowances.totals();
        return new IncomeMonth.Allowances(
                scale.of(totals.of(HouseholdFlow.CARE_ALLOWANCE)),
                scale.of(totals.of(HouseholdFlow.RENT_ALLOWANCE)),
                scale.of(totals.of(HouseholdFlow.CHILD_BUDGET)),
                scale.of(totals.of(HouseholdFlow.CHILDCARE_ALLOWANCE)),
                scale.of(desk.supplemented()),
                scale.of(desk.repaid()),
                new IncomeMonth.AllowanceMonth(
                        desk.recoveries(),
                        scale.of(desk.claimed()),
                        desk.supplements(),
                        scale.of(desk.debt()),
                        desk.debtors(),
                        desk.several(),
                        desk.coerced()));
    }

    private static Taxes taxes(Income income, StatuteBook law, Month month) {
        FullScale scale = income.scale();
        HouseholdTotals totals = income.households();
        DismissalPay once = income.dismissals();
        double abroad = law.dividendTax().total(income.dividendsAbroad(), false);
        return new Taxes(
                scale.of(totals.incomeTax()) + once.incomeTax,
                Math.round(income.declared().incomeTax() * income.market().exogenousIndex()),
                scale.of(totals.of(HouseholdFlow.OLD_AGE_PREMIUM)) + once.oldAge,
                scale.of(totals.of(HouseholdFlow.OTHER_NATIONAL_INSURANCE)) + once.otherInsurance,
                scale.of(totals.withheldDividendTax),
                Math.round(income.declared().dividendTaxShare() * abroad),
                FirmAccounts.sum(income.profits().corporateTax),
                FirmAccounts.sum(income.firms().productionTaxes),
                FirmAccounts.sum(income.firms().wageSupport),
                source(income, month),
                scale.of(totals.of(HouseholdFlow.LABOUR_TAX)) + once.incomeTax + once.oldAge + once.otherInsurance);
    }

    private static IncomeMonth.Dismissals dismissals(Income income) {
        var once = income.dismissals();
        return new IncomeMonth.Dismissals(
                FirmAccounts.sum(once.paid),
                FirmAccounts.sum(once.ofDisplaced),
                FirmAccounts.sum(once.compensated),
                once.count(),
                once.meanCents(),
                once.receiversByReason.clone(),
                once.paidByReason.clone());
    }

    /** Source taxes of levers on dividends, interest and AI services that leave the country. */
    private static long source(Income income, Month month) {
        var levies = income.levies();
        return Math.round(levies.sourceDividends().at(month) * income.dividendsAbroad()
                + levies.sourceInterest().at(month) * income.bankFundingAbroad(month)
                + levies.sourceAiServices().at(month) * income.firms().aiAbroadCents());
    }

    private static Capital capital(Income income) {
        var profits = income.profits();
        return new Capital(
                FirmAccounts.sum(income.firms().netSurplus),
                FirmAccounts.sum(profits.dividends),
                income.dividendsAbroad(),
                FirmAccounts.sum(profits.reinvested),
                profits.byOwner[Owner.STATE.ordinal()],
                income.firms().aiAbroadCents(),
                FirmAccounts.sum(profits.surplusAtCost));
    }
}
