package nl.draagkracht.law;

/**
 * Wage withholding beyond the tables: the anonymous rate and the usual salary of directors who own their company. Wet op de
 * loonbelasting 1964 art. 12a, 26b and 31a. The tables themselves are {@link WageTaxTable} and {@link SpecialRewards}.
 */
public record Payroll(Amounts amounts) {

    /**
     * Step and last wage of the white table in euros a year, anonymous rate as a fraction, the usual salary of a
     * director-owner, share, salary norm and cap of the 30 % ruling, and the free space of the work-related costs scheme (WKR):
     * amounts in euros a year. By how much the steps of the labour credit in the table of special rewards are widened.
     */
    public record Amounts(
            double rewardWidening,
            double stepYear,
            double tableEnd,
            double anonymousRate,
            double usualSalary,
            double fullWeekHours,
            double expatShare,
            double expatNorm,
            double expatCap,
            double freeSpaceEnd,
            double freeSpaceShare,
            double freeSpaceShareAbove) {
        /** The same with other shares of the 30 % ruling and of the free space. */
        Amounts with(double ruling, double space) {
            return new Amounts(
                    rewardWidening,
                    stepYear,
                    tableEnd,
                    anonymousRate,
                    usualSalary,
                    fullWeekHours,
                    ruling,
                    expatNorm,
                    expatCap,
                    freeSpaceEnd,
                    space,
                    freeSpaceShareAbove);
        }
    }

    /**
     * Part of a year's wage that a recruit from abroad gets untaxed (30 % ruling, art. 31a lid 2 e): a share up to the cap, and
     * no more than leaves the salary norm taxed.
     */
    public double expatAllowance(double yearWage) {
        double share = amounts.expatShare * Math.min(yearWage, amounts.expatCap);
        return Math.max(0, Math.min(share, yearWage - amounts.expatNorm));
    }

    /** What an employer may give untaxed in a year (WKR, art. 31a lid 3), on the wage sum of the year. */
    public double freeSpace(double wageSum) {
        return amounts.freeSpaceShare * Math.min(wageSum, amounts.freeSpaceEnd)
                + amounts.freeSpaceShareAbove * Math.max(0, wageSum - amounts.freeSpaceEnd);
    }

    /** Withholding from a worker whose identity is not established: no brackets, no credits. */
    public double anonymous(double grossMonth) {
        return amounts.anonymousRate * grossMonth;
    }

    /**
     * Salary that a director-owner takes at least, euros a year: the usual salary, or of it the part of the week that is worked, as a
     * comparable job in part time pays less (art. 12a lid 1 c).
     */
    public double leastDirectorSalary(double hoursPerWeek) {
        return amounts.usualSalary * Math.min(1, hoursPerWeek / amounts.fullWeekHours);
    }

    /**
     * Salary that counts for a director-owner (art. 12a), euros a year: that of the most comparable job when it is known, else
     * the higher of the usual salary and that of the best paid worker of the company.
     */
    public double directorSalary(double comparableJob, double bestPaidWorker) {
        return comparableJob > 0 ? comparableJob : Math.max(amounts.usualSalary, bestPaidWorker);
    }
}
