package nl.draagkracht.law;

import java.util.Set;
import nl.draagkracht.kernel.Month;

/**
 * What the statute book becomes when bills and plans are enacted: an overlay on the law of a month. Sources and readings per
 * amount in {@code parameters/law/proposals.json}; which they are: {@link Proposal}; the tax plan of 2027 is {@link TaxPlan}.
 *
 * @param amounts amounts of the bills, in the money of their date
 * @param month month of the law
 * @param money value of a euro of the bills in the money of the book: 1 for nominal books, less in euros of January 2026
 */
public record Proposals(Amounts amounts, Month month, double money) {
    private static final Month PENSION_AGE_RISES = Proposal.PENSION_AGE_ONE_TO_ONE.planned();

    /** Amounts of all proposals: months and weeks, rates as fractions, euros a year. */
    public record Amounts(
            double longerMaximumMonths,
            double shorterMaximumMonths,
            double initialRate,
            double dailyWageFactor,
            double childTaper,
            double childSecondStart,
            double childSecondTaper,
            double firstBracketEnd,
            double secondBracketEnd,
            double firstBracketTotal,
            double secondBracketRate,
            double generalMaximum,
            double generalStart,
            double generalTaper,
            double[] labourKnees,
            double[] labourRates,
            double[] labourSums,
            double combinationMaximum,
            double selfEmployedDeduction,
            double starterDeduction,
            double ownHealthContribution,
            double maximumHealthIncome,
            double entryWeeks,
            double accrualMonthsPerYear,
            double disabilitySmall,
            double disabilityLarge,
            double freeSpaceShare,
            double combinationSteps,
            double combinationFirstYear,
            double expatShare,
            double exemptResultPerPerson,
            double pensionAgeStepMonths,
            double pensionAgeMonthsPerStep,
            double sicknessCompensation,
            double shareAfterEffort,
            double ownRisk) {}

    /** The statute book with these proposals enacted. */
    public StatuteBook enact(StatuteBook book, Set<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return book;
        }
        var plan = new TaxPlan(amounts, month, money);
        var taxed = proposals.contains(Proposal.TAX_PLAN_2027) ? plan.enact(book) : book;
        return benefits(taxes(taxed, proposals), proposals);
    }

    private StatuteBook taxes(StatuteBook book, Set<Proposal> proposals) {
        var business = book.selfEmployment();
        if (proposals.contains(Proposal.SELF_EMPLOYED_DEDUCTION_900)) {
            var a = business.amounts();
            business = new SelfEmployment(new SelfEmployment.Amounts(
                    money * amounts.selfEmployedDeduction,
                    a.starterDeduction(),
                    a.profitExemption(),
                    a.hoursCriterion()));
        }
        var health = book.healthInsurance();
        if (proposals.contains(Proposal.OWN_RISK_400)) {
            var a = health.amounts();
            health = new HealthInsurance(new HealthInsurance.Amounts(
                    a.employerLevy(),
                    a.ownContribution(),
                    a.maximumContributionWage(),
                    a.nominalPremium(),
                    money * amounts.ownRisk));
        }
        var wealth = book.wealthTax();
        if (proposals.contains(Proposal.ACTUAL_RETURN_BOX_3)) {
            wealth = wealth.onActualReturns(money * amounts.exemptResultPerPerson);
        }
        var payroll = book.payroll();
        if (proposals.contains(Proposal.EXPAT_RULING_27)) {
            var a = payroll.amounts();
            payroll = new Payroll(a.with(amounts.expatShare, a.freeSpaceShare()));
        }
        return book.withTaxes(book.personalTax(), business, health, wealth, payroll, book.employeeInsurance());
    }

    private StatuteBook benefits(StatuteBook book, Set<Proposal> proposals) {
        var children = book.childBudget();
        if (proposals.contains(Proposal.CHILD_BUDGET_SECOND_TAPER)) {
            var a = children.amounts();
            children = new ChildBudget(
                    a.withTapers(amounts.childTaper, money * amounts.childSecondStart, amounts.childSecondTaper));
        }
        var disability = new Disability(book.disability().amounts().scaled(wageFactor(proposals)));
        if (proposals.contains(Proposal.NO_PERMANENT_DISABILITY)) {
            disability = new Disability(disability.amounts().withoutPermanent());
        }
        var severance = book.transitionPayment();
        if (proposals.contains(Proposal.TRANSITION_PAYMENT_REFORM)) {
            var a = severance.amounts();
            severance = new TransitionPayment(a.with(amounts.sicknessCompensation, amounts.shareAfterEffort));
        }
        return book.withBenefits(
                unemployment(book.unemploymentInsurance(), proposals),
                new Sickness(book.sickness().amounts().scaled(wageFactor(proposals))),
                disability,
                children,
                pension(book.statePension(), proposals),
                severance);
    }

    private UnemploymentInsurance unemployment(UnemploymentInsurance law, Set<Proposal> proposals) {
        var a = law.amounts();
        double wage = a.maximumDailyWage() * wageFactor(proposals);
        double months = a.maximumMonths();
        double rate = a.initialRate();
        if (proposals.contains(Proposal.UNEMPLOYMENT_18_MONTHS)) {
            months = amounts.longerMaximumMonths;
        }
        if (proposals.contains(Proposal.UNEMPLOYMENT_12_MONTHS)) {
            months = amounts.shorterMaximumMonths;
            rate = amounts.initialRate;
        }
        var changed = a.with(wage, months, rate, a.laterRate());
        if (proposals.contains(Proposal.UNEMPLOYMENT_STRICTER_ENTRY)) {
            changed = changed.withWeeksRequired(amounts.entryWeeks);
        }
        if (proposals.contains(Proposal.UNEMPLOYMENT_SLOWER_ACCRUAL)) {
            changed = changed.withMonthsPerYear(amounts.accrualMonthsPerYear);
        }
        return new UnemploymentInsurance(changed);
    }

    /** From 2033 the age rises by a step at once and then by one each time life expectancy has risen as much. */
    private StatePension pension(StatePension law, Set<Proposal> proposals) {
        int since = month.index() - PENSION_AGE_RISES.index();
        if (since < 0 || !proposals.contains(Proposal.PENSION_AGE_ONE_TO_ONE)) {
            return law;
        }
        double steps = 1 + Math.floor(since / amounts.pensionAgeMonthsPerStep);
        double age = law.amounts().pensionAgeMonths() + steps * amounts.pensionAgeStepMonths;
        int sinceStep = (int) (since % amounts.pensionAgeMonthsPerStep);
        return StatePension.risen(law.amounts().from(age), age - amounts.pensionAgeStepMonths, sinceStep);
    }

    private double wageFactor(Set<Proposal> proposals) {
        return proposals.contains(Proposal.LOWER_DAILY_WAGE) ? amounts.dailyWageFactor : 1;
    }
}
