package nl.draagkracht.law;

import nl.draagkracht.kernel.EndReason;

/**
 * Transition payment (transitievergoeding) that an employer owes at dismissal. Burgerlijk Wetboek 7:673 and 7:673e: a third of a
 * month's salary per year of service, capped.
 */
public record TransitionPayment(Amounts amounts) {

    /**
     * Months of salary per year of service and the maximum in euros; the share that UWV pays back after two years of sickness
     * (7:673e), and the share still due by an employer who did the utmost for new work (1 in the law in force); age in months and hours a
     * week up to which nothing is due (7:673 lid 7 a); months in which the sick are not dismissed (7:670).
     */
    public record Amounts(
            double monthsPerYear,
            double maximum,
            double sicknessCompensation,
            double shareAfterEffort,
            double youngestMonths,
            double sideJobHours,
            double sicknessMonths) {
        /** The same with other compensation, and another share after full effort. */
        Amounts with(double compensation, double afterEffort) {
            return new Amounts(
                    monthsPerYear, maximum, compensation, afterEffort, youngestMonths, sideJobHours, sicknessMonths);
        }
    }

    /**
     * Whether the end of a job gives a right to it (lid 1 and 7, 7:673c): the employer ended it or did not renew it, the employer has not
     * failed, the worker is below pension age and no minor in a side job. After mutual consent it is not due by law, but hardly anybody
     * consents to less: such ends count as dismissals.
     *
     * @param ageMonths age of the worker
     * @param pensionAgeMonths the age from which AOW is paid
     */
    public boolean isDue(EndReason reason, int ageMonths, int pensionAgeMonths, double hoursPerWeek) {
        boolean ofEmployer = switch (reason) {
            case CONTRACT_ENDED, DISMISSED, REDUNDANT, SICK -> true;
            default -> false;
        };
        boolean sideJobOfMinor = ageMonths < amounts.youngestMonths && hoursPerWeek <= amounts.sideJobHours;
        return ofEmployer && ageMonths < pensionAgeMonths && !sideJobOfMinor;
    }

    /** Payment in euros on whole months of service; salary includes holiday allowance and fixed extras. */
    public double payment(double monthSalary, int serviceMonths) {
        return payment(monthSalary, 0, serviceMonths, 0);
    }

    /** What an employer who did the utmost for retraining and new work owes of a payment. */
    public double afterEffort(double payment) {
        return amounts.shareAfterEffort * payment;
    }

    /** Whether UWV pays back: the two years of sickness in which nobody is dismissed are part of the service (7:673e, 7:670 lid 1). */
    public boolean isPaidBack(EndReason reason, int serviceMonths) {
        return reason == EndReason.SICK && serviceMonths >= amounts.sicknessMonths;
    }

    /** What UWV pays back of a payment after two years of sickness. */
    public double compensation(double payment) {
        return amounts.sicknessCompensation * payment;
    }

    /** The same on years, months and days beyond (Besluit loonbegrip: a day is a 365th of a year). */
    public double payment(double monthSalary, double years, double months, double days) {
        double due = monthSalary * amounts.monthsPerYear * (years + months / 12 + days / 365);
        return Math.min(due, Math.max(amounts.maximum, 12 * monthSalary));
    }
}
