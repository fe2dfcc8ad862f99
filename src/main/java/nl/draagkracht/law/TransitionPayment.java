package nl.draagkracht.law;

/**
 * Transition payment (transitievergoeding) that an employer owes at dismissal. Burgerlijk Wetboek 7:673: a third of a
 * month's salary per year of service, capped.
 */
public record TransitionPayment(Amounts amounts) {

    /** Months of salary per year of service and the maximum in euros. */
    public record Amounts(double monthsPerYear, double maximum) {}

    /** Payment in euros; salary includes holiday allowance and fixed extras. */
    public double payment(double monthSalary, int serviceMonths) {
        double due = monthSalary * amounts.monthsPerYear * serviceMonths / 12;
        return Math.min(due, Math.max(amounts.maximum, 12 * monthSalary));
    }
}
