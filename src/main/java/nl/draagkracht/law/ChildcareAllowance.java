package nl.draagkracht.law;

import java.util.Arrays;
import java.util.List;
import nl.draagkracht.kernel.Whole;

/**
 * Kinderopvangtoeslag: share of the cost of childcare paid to working parents. Wet kinderopvang art. 1.7, Besluit
 * kinderopvangtoeslag: hours and hourly rate up to a maximum, a share by joint income, higher for all but the first child.
 * Both parents work (art. 1.6); the right runs on for three calendar months when work ends.
 */
public record ChildcareAllowance(Amounts amounts) {
    /** Keeps a sum of products that is a whole number from being rounded down a euro. */
    private static final double ROUNDING = 1e-9;

    /**
     * Maximum rates in euros an hour, hours a month, calendar months that the right runs on after work has ended, and the income
     * table as rows of equal length.
     */
    public record Amounts(
            double daycare,
            double afterSchool,
            double childminder,
            double maximumHours,
            int runOnMonths,
            double[] incomeFrom,
            double[] firstShare,
            double[] nextShare) {}

    /**
     * Childcare of one child.
     *
     * @param type {@code daycare}, {@code bso} or {@code childminder}
     * @param hoursMonth hours a month
     * @param rate price an hour, euros
     */
    public record Care(String type, double hoursMonth, double rate) {
        /** No childcare. */
        public static final Care NONE = new Care("daycare", 0, 0);

        /** Whether this child comes before another: more hours, or as many at a higher price. */
        private boolean precedes(Care other) {
            return hoursMonth > other.hoursMonth || hoursMonth == other.hoursMonth && rate > other.rate;
        }
    }

    /** Allowance for all children of a family a month in whole euros; the first child is the one with most hours. */
    public double month(double jointIncome, List<Care> children) {
        Care first = Care.NONE;
        for (Care care : children) {
            first = care.precedes(first) ? care : first;
        }
        double sum = 0;
        for (Care care : children) {
            double cost = Math.min(care.hoursMonth, amounts.maximumHours) * Math.min(care.rate, maximumRate(care.type));
            sum += cost * share(jointIncome, care == first);
        }
        return Math.floor(sum + ROUNDING);
    }

    /**
     * Whether a parent meets the condition of work of art. 1.6.
     *
     * @param monthsWithoutWork 0 for who works this month, 1 in the first month without work, and so on
     */
    public boolean countsAsWorking(int monthsWithoutWork) {
        return monthsWithoutWork <= amounts.runOnMonths;
    }

    /**
     * Allowance in cents a month, without the rounding to euros.
     *
     * @param firstCost cost that counts of the child with most hours, euros a month
     * @param otherCost cost that counts of the other children together, euros a month
     */
    public long monthCents(long incomeYearCents, double firstCost, double otherCost) {
        int row = row(incomeYearCents / 100.0);
        return Whole.nearest(100 * (firstCost * amounts.firstShare[row] + otherCost * amounts.nextShare[row]));
    }

    /** Highest price an hour that counts for a type of childcare, euros. */
    public double maximumRate(String type) {
        return switch (type) {
            case "daycare" -> amounts.daycare;
            case "bso" -> amounts.afterSchool;
            case "childminder" -> amounts.childminder;
            default ->
                throw new IllegalArgumentException(
                        "Childcare type: read '" + type + "'; allowed are daycare, bso and childminder.");
        };
    }

    /** Share of the cost that is paid. */
    public double share(double jointIncome, boolean firstChild) {
        int row = row(jointIncome);
        return firstChild ? amounts.firstShare[row] : amounts.nextShare[row];
    }

    /** Row of the table for an income; the first row below its start too. */
    private int row(double jointIncome) {
        int row = Arrays.binarySearch(amounts.incomeFrom, jointIncome);
        return row >= 0 ? row : Math.max(0, -row - 2);
    }
}
