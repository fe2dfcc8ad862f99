package nl.draagkracht.law;

/**
 * AOW: the state pension, gross a month, and the age at which it starts. Algemene Ouderdomswet art. 7a and 9; 67 years
 * up to 2027, 67 years and 3 months from 2028 for those who were not 67 by then.
 *
 * @param paidFrom age in months from which somebody is paid in the month of the book
 */
public record StatePension(Amounts amounts, double paidFrom) {

    /** A pension whose age has not risen lately. */
    public StatePension(Amounts amounts) {
        this(amounts, amounts.pensionAgeMonths);
    }

    /**
     * A pension whose age rose a while ago: who had reached the old age keeps the pension, nobody else reaches the new one yet.
     *
     * @param ageBefore age in months before it rose
     * @param months months since
     */
    static StatePension risen(Amounts amounts, double ageBefore, int months) {
        return new StatePension(amounts, Math.min(amounts.pensionAgeMonths, ageBefore + 1 + months));
    }

    /** Gross amounts in euros a month, accrual per insured year, pension age in months. */
    public record Amounts(
            double singleGross,
            double partneredGross,
            double singleHolidayAllowance,
            double partneredHolidayAllowance,
            double accrualPerYear,
            double pensionAgeMonths) {
        Amounts scaled(double index) {
            return with(index, pensionAgeMonths);
        }

        Amounts from(double ageMonths) {
            return with(1, ageMonths);
        }

        private Amounts with(double index, double ageMonths) {
            return new Amounts(
                    singleGross * index,
                    partneredGross * index,
                    singleHolidayAllowance * index,
                    partneredHolidayAllowance * index,
                    accrualPerYear,
                    ageMonths);
        }
    }

    /** Gross AOW a month without holiday allowance, for a full record of insurance. */
    public double grossMonth(boolean partnered) {
        return partnered ? amounts.partneredGross : amounts.singleGross;
    }

    /** Gross AOW a month including the month's holiday allowance, after missing years of insurance. */
    public double grossMonthWithHoliday(boolean partnered, int insuredYears) {
        double full = grossMonth(partnered)
                + (partnered ? amounts.partneredHolidayAllowance : amounts.singleHolidayAllowance);
        return full * Math.min(1, insuredYears * amounts.accrualPerYear);
    }

    /** The same in cents, for fifty insured years. */
    public long grossMonthCents(boolean partnered) {
        return Math.round(100 * grossMonthWithHoliday(partnered, 50));
    }

    /** Age in months at which the pension starts for those who reach it now. */
    public int ageMonths() {
        return (int) Math.round(amounts.pensionAgeMonths);
    }

    /**
     * Age in months from which somebody has the pension this month. Lower than {@link #ageMonths} in the first months after a rise: the
     * age goes by the year in which it is reached, and who has the pension keeps it.
     */
    public int paidFromMonths() {
        return (int) Math.round(paidFrom);
    }
}
