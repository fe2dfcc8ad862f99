package nl.draagkracht.law.household;

/**
 * What a member earns and has built up.
 *
 * @param wageMonth gross contract wage a month without holiday allowance, euros
 * @param hoursPerWeek contract hours a week
 * @param profitYear profit of an own firm before deductions, euros a year
 * @param pensionMonth gross supplementary pension a month, euros
 * @param benefitMonth gross benefit of an employee insurance a month (WW, ZW, WIA), euros
 * @param record what counts for WW and the transition payment
 */
public record Work(
        double wageMonth,
        double hoursPerWeek,
        double profitYear,
        double pensionMonth,
        double benefitMonth,
        Record record) {

    /** No work and no benefit. */
    public static final Work NONE = new Work(0, 0, 0, 0, 0, Record.NONE);

    /**
     * A record of work.
     *
     * @param weeksOf36 weeks worked of the last 36
     * @param yearsBefore2016 calendar years of work history before 2016
     * @param yearsFrom2016 calendar years of work history from 2016
     * @param yearsOf5 of the last five calendar years, those with enough work
     * @param serviceMonths months with the present employer
     */
    public record Record(
            double weeksOf36, double yearsBefore2016, double yearsFrom2016, double yearsOf5, int serviceMonths) {
        /** Never worked. */
        public static final Record NONE = new Record(0, 0, 0, 0, 0);
    }

    /** Whether there is a wage or a profit. */
    boolean isAtWork() {
        return wageMonth > 0 || profitYear > 0;
    }

    /** The same person with another wage. */
    public Work withWage(double wage) {
        return new Work(wage, hoursPerWeek, profitYear, pensionMonth, benefitMonth, record);
    }

    /** The same person out of the job, with a benefit. */
    Work lost(double benefit) {
        return new Work(0, 0, profitYear, pensionMonth, benefitMonth + benefit, record);
    }
}
