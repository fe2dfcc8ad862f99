package nl.draagkracht.law;

/**
 * IOW: benefit for those who were 60 years and 4 months or older when WW began, after WW or WGA ended. Wet
 * inkomensvoorziening oudere werklozen art. 3-16: 70 % of the old wage, at most the social minimum of a single person; no test
 * of partner or assets.
 */
public record OlderUnemployed(Amounts amounts) {

    /**
     * Maximum in euros a month gross, share of the old wage, share of earnings settled, age at the start of WW in months; the longest
     * WW that nothing follows in months (the short WW of those who fail the years test, art. 3) and the first year in which WW may no
     * longer begin (art. 24: prolonged from 1 January 2024 by four years).
     */
    public record Amounts(
            double maximumMonth,
            double wageShare,
            double earningsOffset,
            double minimumAgeMonths,
            double shortBenefitMonths,
            int closedFromYear) {
        Amounts scaled(double index) {
            return new Amounts(
                    maximumMonth * index,
                    wageShare,
                    earningsOffset,
                    minimumAgeMonths,
                    shortBenefitMonths,
                    closedFromYear);
        }
    }

    /** Whether the age at the start of WW, in months, gives a right. */
    public boolean entitled(int ageMonthsAtStart) {
        return ageMonthsAtStart >= amounts.minimumAgeMonths;
    }

    /** Whether a right follows WW that began at this age and in this year and lasts these months (art. 3). */
    public boolean follows(int ageMonthsAtStart, int startYear, double wwMonths) {
        return entitled(ageMonthsAtStart)
                && startYear < amounts.closedFromYear
                && wwMonths > amounts.shortBenefitMonths;
    }

    /** Benefit a month gross: earnings are settled for 70 %, other benefits and pensions in full. */
    public double month(double oldMonthWage, double earnings, double otherBenefits) {
        double full = Math.min(amounts.maximumMonth, amounts.wageShare * oldMonthWage);
        return Math.max(0, full - amounts.earningsOffset * earnings - otherBenefits);
    }
}
