package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * Zvw: contributions to health insurance by income and the average nominal premium. Zorgverzekeringswet art. 19 and 42-45;
 * employers pay over wages and benefits, the self-employed and pensioners pay their own lower contribution.
 *
 * @param amounts rates and amounts in force
 * @param maximumMonthCents the maximum contribution income, cents a month
 */
public record HealthInsurance(Amounts amounts, double maximumMonthCents) {

    /** The contributions at these amounts. */
    public HealthInsurance(Amounts amounts) {
        this(amounts, amounts.maximumContributionWage * 100 / 12);
    }

    /** Rates as fractions; maximum contribution income, nominal premium and own risk in euros a year. */
    public record Amounts(
            double employerLevy,
            double ownContribution,
            double maximumContributionWage,
            double nominalPremium,
            double ownRisk) {
        Amounts scaled(double index) {
            return new Amounts(employerLevy, ownContribution, maximumContributionWage * index, nominalPremium, ownRisk);
        }
    }

    /** Part of a year's cost of care that an adult pays: at most the own risk (art. 19). */
    public double ownShareOfCare(double yearCost) {
        return Math.min(yearCost, amounts.ownRisk);
    }

    /** Levy paid by the employer or benefit agency, euros a year. */
    public double employer(double yearWage) {
        return amounts.employerLevy * Math.min(Math.max(0, yearWage), amounts.maximumContributionWage);
    }

    /** Contribution paid by the person over profit or pension, euros a year, next to a wage that was already charged. */
    public double own(double yearIncome, double chargedWage) {
        double room = Math.max(0, amounts.maximumContributionWage - chargedWage);
        return amounts.ownContribution * Math.min(Math.max(0, yearIncome), room);
    }

    /** Employer levy, cents a month. */
    public long employerCents(long wageMonthCents) {
        return Whole.nearest(amounts.employerLevy * capped(wageMonthCents));
    }

    /** Own contribution, cents a month. */
    public long ownCents(long incomeMonthCents) {
        return Whole.nearest(amounts.ownContribution * capped(incomeMonthCents));
    }

    /** Average nominal premium of an adult, cents a month. */
    public long nominalCents() {
        return Whole.monthCents(amounts.nominalPremium);
    }

    private double capped(long monthCents) {
        return monthCents <= 0 ? 0 : monthCents < maximumMonthCents ? monthCents : maximumMonthCents;
    }
}
