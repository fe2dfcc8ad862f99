package nl.draagkracht.law;

import java.util.Set;

/**
 * What the statute book becomes when bills and plans are enacted: an overlay on the law of a month, in nominal amounts of the
 * bill. Sources per amount in {@code parameters/law/proposals.json}; which they are: {@link Proposal}.
 */
public record Proposals(Amounts amounts) {

    /** Amounts of all proposals: months, rates as fractions, euros a year. */
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
            double maximumHealthIncome) {}

    /** The statute book with these proposals enacted. */
    public StatuteBook enact(StatuteBook book, Set<Proposal> proposals) {
        boolean taxPlan = proposals.contains(Proposal.TAX_PLAN_2027);
        return book.with(
                taxPlan ? taxed(book.personalTax()) : book.personalTax(),
                taxPlan ? deducted(book.selfEmployment()) : book.selfEmployment(),
                taxPlan ? contributed(book.healthInsurance()) : book.healthInsurance(),
                unemployment(book.unemploymentInsurance(), proposals),
                sickness(book.sickness(), proposals),
                disability(book.disability(), proposals),
                proposals.contains(Proposal.CHILD_BUDGET_SECOND_TAPER)
                        ? secondTaper(book.childBudget())
                        : book.childBudget());
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
        return new UnemploymentInsurance(a.with(wage, months, rate, a.laterRate()));
    }

    private Sickness sickness(Sickness law, Set<Proposal> proposals) {
        return new Sickness(law.amounts().scaled(wageFactor(proposals)));
    }

    private Disability disability(Disability law, Set<Proposal> proposals) {
        var lower = law.amounts().scaled(wageFactor(proposals));
        return new Disability(proposals.contains(Proposal.NO_PERMANENT_DISABILITY) ? lower.withoutPermanent() : lower);
    }

    private double wageFactor(Set<Proposal> proposals) {
        return proposals.contains(Proposal.LOWER_DAILY_WAGE) ? amounts.dailyWageFactor : 1;
    }

    private ChildBudget secondTaper(ChildBudget law) {
        return new ChildBudget(
                law.amounts().withTapers(amounts.childTaper, amounts.childSecondStart, amounts.childSecondTaper));
    }

    private SelfEmployment deducted(SelfEmployment law) {
        var a = law.amounts();
        return new SelfEmployment(new SelfEmployment.Amounts(
                amounts.selfEmployedDeduction, amounts.starterDeduction, a.profitExemption(), a.hoursCriterion()));
    }

    private HealthInsurance contributed(HealthInsurance law) {
        var a = law.amounts();
        return new HealthInsurance(new HealthInsurance.Amounts(
                a.employerLevy(), amounts.ownHealthContribution, amounts.maximumHealthIncome, a.nominalPremium()));
    }

    /** The bill gives the rates of those below pension age; the amounts from pension age stay, as they were not seen. */
    private PersonalTax taxed(PersonalTax law) {
        var a = law.brackets().amounts();
        double premiums = law.brackets().premiumRate(false);
        var brackets = new IncomeTax.Amounts(
                amounts.firstBracketEnd,
                amounts.secondBracketEnd,
                amounts.firstBracketTotal - premiums,
                amounts.secondBracketRate,
                a.thirdBracketRate(),
                a.oldAgePremium(),
                a.survivorPremium(),
                a.longTermCarePremium(),
                amounts.secondBracketRate,
                a.firstBracketEndBornBefore1946());
        return new PersonalTax(
                new IncomeTax(brackets), new TaxCredits(credits(law.credits().amounts())));
    }

    private TaxCredits.Amounts credits(TaxCredits.Amounts a) {
        return new TaxCredits.Amounts(
                amounts.generalMaximum,
                a.generalMaximumPension(),
                amounts.generalStart,
                amounts.generalTaper,
                a.generalTaperPension(),
                amounts.secondBracketEnd,
                amounts.labourKnees[0],
                amounts.labourKnees[1],
                amounts.labourKnees[2],
                amounts.labourRates[0],
                amounts.labourRates[1],
                amounts.labourRates[2],
                amounts.labourRates[3],
                a.labourFirstRatePension(),
                a.labourSecondRatePension(),
                a.labourThirdRatePension(),
                a.labourTaperPension(),
                amounts.labourSums[0],
                amounts.labourSums[1],
                amounts.labourSums[2],
                a.labourAtFirstKneePension(),
                a.labourAtSecondKneePension(),
                a.labourMaximumPension(),
                a.elderlyMaximum(),
                a.elderlyStart(),
                a.elderlyTaper(),
                a.singleElderly(),
                a.combinationThreshold(),
                a.combinationRate(),
                amounts.combinationMaximum);
    }
}
