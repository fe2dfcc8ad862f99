package nl.draagkracht.law;

/**
 * IOAW: family benefit at the level of bijstand for people born before 1965 who became unemployed at 50 or older, after WW.
 * Wet IOAW art. 2, 5 and 8: income of both partners counts, assets do not.
 */
public record OlderFamily(Amounts amounts) {

    /**
     * Gross amounts in euros a month, age at unemployment in years, the year of birth before which the law holds, and the longest WW
     * that nothing follows in months (the short WW of those who fail the years test, art. 2).
     */
    public record Amounts(
            double coupleMonth,
            double singleMonth,
            double minimumAgeAtUnemployment,
            double bornBefore,
            double shortBenefitMonths) {
        Amounts scaled(double index) {
            return new Amounts(
                    coupleMonth * index, singleMonth * index, minimumAgeAtUnemployment, bornBefore, shortBenefitMonths);
        }
    }

    /** Whether age at unemployment and year of birth give a right. */
    public boolean entitled(int ageAtUnemployment, int birthYear) {
        return ageAtUnemployment >= amounts.minimumAgeAtUnemployment && birthYear < amounts.bornBefore;
    }

    /** Whether a right follows WW that began at this age, for people of this year of birth, and lasts these months (art. 2). */
    public boolean follows(int ageAtUnemployment, int birthYear, double wwMonths) {
        return entitled(ageAtUnemployment, birthYear) && wwMonths > amounts.shortBenefitMonths;
    }

    /** Benefit a month gross, less all gross income of the household. */
    public double month(boolean couple, double householdIncome) {
        return Math.max(0, (couple ? amounts.coupleMonth : amounts.singleMonth) - householdIncome);
    }
}
