package nl.draagkracht.law;

import nl.draagkracht.kernel.Month;

/**
 * The Belastingplan 2027, bill of 15 September 2026, laid over the law: brackets, general and labour credit, combination credit
 * that goes in nine yearly steps, deductions of the self-employed, own Zvw contribution, free space (WKR) and a higher Aof premium.
 *
 * @param amounts amounts of the bill
 * @param month month of the law
 * @param money value of a euro of the bill in the money of the book
 */
record TaxPlan(Proposals.Amounts amounts, Month month, double money) {
    /** The statute book with the bill enacted. */
    StatuteBook enact(StatuteBook book) {
        return book.withTaxes(
                taxed(book.personalTax()),
                deducted(book.selfEmployment()),
                contributed(book.healthInsurance()),
                book.wealthTax(),
                new Payroll(
                        book.payroll().amounts().with(book.payroll().amounts().expatShare(), amounts.freeSpaceShare())),
                premiums(book.employeeInsurance()));
    }

    private SelfEmployment deducted(SelfEmployment law) {
        var a = law.amounts();
        return new SelfEmployment(new SelfEmployment.Amounts(
                money * amounts.selfEmployedDeduction(),
                money * amounts.starterDeduction(),
                a.profitExemption(),
                a.hoursCriterion()));
    }

    private HealthInsurance contributed(HealthInsurance law) {
        var a = law.amounts();
        return new HealthInsurance(new HealthInsurance.Amounts(
                a.employerLevy(),
                amounts.ownHealthContribution(),
                money * amounts.maximumHealthIncome(),
                a.nominalPremium(),
                a.ownRisk()));
    }

    private EmployeeInsurance premiums(EmployeeInsurance law) {
        var a = law.amounts();
        return new EmployeeInsurance(new EmployeeInsurance.Amounts(
                a.maximumPremiumWage(),
                a.unemploymentLow(),
                a.unemploymentHigh(),
                a.government(),
                amounts.disabilitySmall(),
                amounts.disabilityLarge(),
                a.resumption(),
                a.childcare(),
                a.resumptionBySector()));
    }

    /** What is left of the combination credit: a ninth less each year after 2027. */
    private double combination() {
        double left = 1 - Math.max(0, month.year() - amounts.combinationFirstYear()) / amounts.combinationSteps();
        return money * amounts.combinationMaximum() * Math.max(0, left);
    }

    /** The bill gives the rates of those below pension age; the amounts from pension age stay, as they were not seen. */
    private PersonalTax taxed(PersonalTax law) {
        var a = law.brackets().amounts();
        double premiums = law.brackets().premiumRate(false);
        var brackets = new IncomeTax.Amounts(
                money * amounts.firstBracketEnd(),
                money * amounts.secondBracketEnd(),
                amounts.firstBracketTotal() - premiums,
                amounts.secondBracketRate(),
                a.thirdBracketRate(),
                a.oldAgePremium(),
                a.survivorPremium(),
                a.longTermCarePremium(),
                amounts.secondBracketRate(),
                a.firstBracketEndBornBefore1946());
        return new PersonalTax(
                new IncomeTax(brackets), new TaxCredits(credits(law.credits().amounts())));
    }

    private TaxCredits.Amounts credits(TaxCredits.Amounts a) {
        return new TaxCredits.Amounts(
                a.combinationChildAge(),
                money * amounts.generalMaximum(),
                a.generalMaximumPension(),
                money * amounts.generalStart(),
                amounts.generalTaper(),
                a.generalTaperPension(),
                money * amounts.secondBracketEnd(),
                money * amounts.labourKnees()[0],
                money * amounts.labourKnees()[1],
                money * amounts.labourKnees()[2],
                amounts.labourRates()[0],
                amounts.labourRates()[1],
                amounts.labourRates()[2],
                amounts.labourRates()[3],
                a.labourFirstRatePension(),
                a.labourSecondRatePension(),
                a.labourThirdRatePension(),
                a.labourTaperPension(),
                money * amounts.labourSums()[0],
                money * amounts.labourSums()[1],
                money * amounts.labourSums()[2],
                a.labourAtFirstKneePension(),
                a.labourAtSecondKneePension(),
                a.labourMaximumPension(),
                a.elderlyMaximum(),
                a.elderlyStart(),
                a.elderlyTaper(),
                a.singleElderly(),
                a.combinationThreshold(),
                a.combinationRate(),
                combination());
    }
}
