package nl.draagkracht.law;

/**
 * Transition payment (transitievergoeding) that an employer owes at dismissal. Burgerlijk Wetboek 7:673 and 7:673e: a third of a
 * month's salary per year of service, capped.
 */
public record TransitionPayment(Amounts amounts) {

    /**
     * Months of salary per year of service and the maximum in euros; the share that UWV pays back after two years of sickness
     * (7:673e), and the share still due by an employer who did the utmost for new work (1 in the law in force).
     */
    public record Amounts(double monthsPerYear, double maximum, double sicknessCompensation, double shareAfterEffort) {}

    /** Payment in euros on whole months of service; salary includes holiday allowance and fixed extras. */
    public double payment(double monthSalary, int serviceMonths) {
        return payment(monthSalary, 0, serviceMonths, 0);
    }

    /** What an employer who did the utmost for retraining and new work owes of a payment. */
    public double afterEffort(double payment) {
        return amounts.shareAfterEffort * payment;
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
