package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * Kindgebonden budget: income-tested amount for children on top of kinderbijslag. Wet op het kindgebonden budget art. 2;
 * falls by a share of joint income above a start.
 */
public record ChildBudget(Amounts amounts) {

    /**
     * Amounts in euros a year, taper as a fraction, asset limits in euros; the second taper is 0 in the law in force; ages in years
     * from which and until which a child gives more.
     */
    public record Amounts(
            int middleFrom,
            int oldestFrom,
            int until,
            double perChild,
            double extra12To15,
            double extra16To17,
            double singleParent,
            double incomeStartSingle,
            double incomeStartCouple,
            double taper,
            double assetLimitSingle,
            double assetLimitCouple,
            double secondStart,
            double secondTaper) {
        /** The same with another taper and a faster one above a second income. */
        Amounts withTapers(double first, double start, double second) {
            return new Amounts(
                    middleFrom,
                    oldestFrom,
                    until,
                    perChild,
                    extra12To15,
                    extra16To17,
                    singleParent,
                    incomeStartSingle,
                    incomeStartCouple,
                    first,
                    assetLimitSingle,
                    assetLimitCouple,
                    start,
                    second);
        }
    }

    /** Budget in euros a year by number of children: all, those of 12-15 and those of 16-17. */
    public double year(
            int children, int aged12To15, int aged16To17, boolean partner, double jointIncome, double assets) {
        Amounts a = amounts;
        if (children == 0 || assets > (partner ? a.assetLimitCouple : a.assetLimitSingle)) {
            return 0;
        }
        double left = maximum(children, aged12To15, aged16To17, partner) - taken(partner, jointIncome);
        return left > 0 ? left : 0;
    }

    /** What children give before income takes from it, euros a year. */
    private double maximum(int children, int aged12To15, int aged16To17, boolean partner) {
        return children * amounts.perChild
                + aged12To15 * amounts.extra12To15
                + aged16To17 * amounts.extra16To17
                + (partner ? 0 : amounts.singleParent);
    }

    /** What joint income takes, euros a year. */
    private double taken(boolean partner, double jointIncome) {
        double start = partner ? amounts.incomeStartCouple : amounts.incomeStartSingle;
        double faster = amounts.secondTaper <= amounts.taper ? 0 : amounts.secondTaper - amounts.taper;
        return Taper.above(start, jointIncome, amounts.taper)
                + (faster == 0 ? 0 : Taper.above(amounts.secondStart, jointIncome, faster));
    }

    /** What children give before income takes from it, cents a month. */
    public long maximumMonthCents(int children, int aged12To15, int aged16To17, boolean partner) {
        return children == 0 ? 0 : Whole.monthCents(maximum(children, aged12To15, aged16To17, partner));
    }

    /**
     * Budget of some months of a year of which the income is known, cents.
     *
     * @param maximumCents what the children gave in these months before income
     */
    public long rightCents(long maximumCents, int months, boolean partner, long incomeYearCents) {
        double taken = taken(partner, incomeYearCents / 100.0) * 100 / 12 * months;
        return Whole.nearest(Math.max(0, maximumCents - taken));
    }

    /** Whether a child of this age gives a budget. */
    public boolean isChild(double age) {
        return age < amounts.until;
    }

    /** Whether a child of this age gives the addition for 12 to 15. */
    public boolean isMiddle(double age) {
        return age >= amounts.middleFrom && age < amounts.oldestFrom;
    }

    /** Whether a child of this age gives the addition for 16 and 17. */
    public boolean isOldest(double age) {
        return age >= amounts.oldestFrom && age < amounts.until;
    }

    /** Whole euros a month of a yearly budget: a twelfth rounded down, as in the brochure of Dienst Toeslagen. */
    public static double monthOf(double year) {
        return Math.floor(year / 12 + 1e-9);
    }

    /** Whether assets allow a right, whatever the income. */
    public boolean admits(boolean partner, long assetsCents) {
        return assetsCents <= 100 * (partner ? amounts.assetLimitCouple : amounts.assetLimitSingle);
    }

    /** Budget in cents a month. */
    public long monthCents(
            int children, int aged12To15, int aged16To17, boolean partner, long incomeYearCents, long assetsCents) {
        double year = year(children, aged12To15, aged16To17, partner, incomeYearCents / 100.0, assetsCents / 100.0);
        return Whole.monthCents(year);
    }
}
