package nl.draagkracht.law;

/**
 * Wage withholding beyond the tables: the anonymous rate and the usual salary of directors who own their company. Wet op de
 * loonbelasting 1964 art. 12a and 26b. The tables themselves are {@link WageTaxTable} and {@link SpecialRewards}.
 */
public record Payroll(Amounts amounts) {

    /**
     * Step and last wage of the white table in euros a year, anonymous rate as a fraction, and the usual salary of a
     * director-owner in euros a year.
     */
    public record Amounts(double stepYear, double tableEnd, double anonymousRate, double usualSalary) {}

    /** Withholding from a worker whose identity is not established: no brackets, no credits. */
    public double anonymous(double grossMonth) {
        return amounts.anonymousRate * grossMonth;
    }

    /**
     * Salary that counts for a director-owner (art. 12a), euros a year: that of the most comparable job when it is known, else
     * the higher of the usual salary and that of the best paid worker of the company.
     */
    public double directorSalary(double comparableJob, double bestPaidWorker) {
        return comparableJob > 0 ? comparableJob : Math.max(amounts.usualSalary, bestPaidWorker);
    }
}
