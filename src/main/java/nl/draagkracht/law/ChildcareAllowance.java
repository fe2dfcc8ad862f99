package nl.draagkracht.law;

/**
 * Kinderopvangtoeslag: share of the cost of childcare paid to working parents. Wet kinderopvang art. 1.7, Besluit
 * kinderopvangtoeslag: hours and hourly rate up to a maximum, a share by joint income, higher for all but the first child.
 */
public record ChildcareAllowance(Amounts amounts) {

    /** Maximum rates in euros an hour, hours a month, and the income table as rows of equal length. */
    public record Amounts(
            double daycare,
            double afterSchool,
            double childminder,
            double maximumHours,
            double[] incomeFrom,
            double[] firstShare,
            double[] nextShare) {}

    /** Allowance for one child a month; the first child is the one with most hours. */
    public double month(double jointIncome, boolean firstChild, double hours, double hourlyRate, double maximumRate) {
        double cost = Math.min(hours, amounts.maximumHours) * Math.min(hourlyRate, maximumRate);
        return cost * share(jointIncome, firstChild);
    }

    /** Share of the cost that is paid. */
    public double share(double jointIncome, boolean firstChild) {
        int row = amounts.incomeFrom.length - 1;
        while (row > 0 && jointIncome < amounts.incomeFrom[row]) {
            row--;
        }
        return firstChild ? amounts.firstShare[row] : amounts.nextShare[row];
    }
}
