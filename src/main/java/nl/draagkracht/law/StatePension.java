package nl.draagkracht.law;

/**
 * AOW: the state pension, gross a month, and the age at which it starts. Algemene Ouderdomswet art. 7a and 9; 67 years
 * up to 2027, 67 years and 3 months from 2028.
 */
public record StatePension(Amounts amounts) {

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

    /** Age in months at which the pension starts. */
    public int ageMonths() {
        return (int) Math.round(amounts.pensionAgeMonths);
    }
}
