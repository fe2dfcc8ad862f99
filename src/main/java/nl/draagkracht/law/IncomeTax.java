package nl.draagkracht.law;

/**
 * Income tax on work and home (box 1) with national insurance premiums, before credits. Wet inkomstenbelasting 2001
 * art. 2.10 and 2.10a, Wfsv art. 11: three brackets; AOW, Anw and Wlz premiums on the first bracket only, no AOW premium
 * from pension age.
 */
public record IncomeTax(Amounts amounts) {

    /** Brackets (euros a year) and rates in force; tax rates without premiums. */
    public record Amounts(
            double firstBracketEnd,
            double secondBracketEnd,
            double firstBracketRate,
            double secondBracketRate,
            double thirdBracketRate,
            double oldAgePremium,
            double survivorPremium,
            double longTermCarePremium,
            double deductionRateCap,
            double firstBracketEndBornBefore1946) {
        /** The same with the longer first bracket of those born before 1946. */
        public Amounts forOldest() {
            return new Amounts(
                    firstBracketEndBornBefore1946,
                    secondBracketEnd,
                    firstBracketRate,
                    secondBracketRate,
                    thirdBracketRate,
                    oldAgePremium,
                    survivorPremium,
                    longTermCarePremium,
                    deductionRateCap,
                    firstBracketEndBornBefore1946);
        }
    }

    /** Tax without premiums and credits on a box 1 income (both euros a year). */
    public double taxOnly(double box1Income) {
        Amounts a = amounts;
        if (box1Income <= a.firstBracketEnd) {
            return box1Income <= 0 ? 0 : a.firstBracketRate * box1Income;
        }
        double first = a.firstBracketRate * a.firstBracketEnd;
        if (box1Income <= a.secondBracketEnd) {
            return first + a.secondBracketRate * (box1Income - a.firstBracketEnd);
        }
        return first
                + a.secondBracketRate * (a.secondBracketEnd - a.firstBracketEnd)
                + a.thirdBracketRate * (box1Income - a.secondBracketEnd);
    }

    /** Premiums for AOW, Anw and Wlz on a box 1 income (euros a year). */
    public double nationalInsurance(double box1Income, boolean pensionAge) {
        double insured = box1Income > amounts.firstBracketEnd ? amounts.firstBracketEnd : box1Income;
        return insured <= 0 ? 0 : premiumRate(pensionAge) * insured;
    }

    /** Tax and premiums together, before credits (euros a year). */
    public double combined(double box1Income, boolean pensionAge) {
        return taxOnly(box1Income) + nationalInsurance(box1Income, pensionAge);
    }

    /** Highest rate on any euro, premiums included; no income pays a higher share of itself. */
    public double highestRate() {
        return Math.max(
                amounts.thirdBracketRate,
                Math.max(amounts.secondBracketRate, amounts.firstBracketRate + premiumRate(false)));
    }

    /** Combined premium rate of the first bracket. */
    public double premiumRate(boolean pensionAge) {
        return (pensionAge ? 0 : amounts.oldAgePremium) + amounts.survivorPremium + amounts.longTermCarePremium;
    }

    /** Share of the premiums that belongs to the old-age fund; the rest is Anw and long-term care. */
    public double oldAgeShareOfPremiums(boolean pensionAge) {
        return pensionAge ? 0 : amounts.oldAgePremium / premiumRate(false);
    }

    /** Extra tax because deductions count at no more than the second bracket (art. 2.10 lid 2), euros a year. */
    public double deductionAdjustment(double incomeBeforeDeductions, double deductions) {
        double atTop = Math.max(0, incomeBeforeDeductions - amounts.secondBracketEnd);
        return (amounts.thirdBracketRate - amounts.deductionRateCap) * Math.min(deductions, atTop);
    }
}
