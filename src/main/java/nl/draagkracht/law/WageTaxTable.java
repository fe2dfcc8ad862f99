package nl.draagkracht.law;

/**
 * The tables of wage withholding: white for wages, green for pensions and benefits. Wet op de loonbelasting 1964 art. 20-27
 * and the official Rekenvoorschriften: the yearly wage is cut down to a step of the table, tax is cut to whole euros bracket
 * by bracket, credits are raised to whole euros, and a twelfth is the tax of a month.
 *
 * @param tax brackets and credits of the year
 * @param amounts step and end of the table
 */
public record WageTaxTable(PersonalTax tax, Payroll.Amounts amounts) {
    /** Keeps an amount that is whole in decimals whole in binary. */
    private static final double WHOLE = 1e-6;

    /** The same for people born before 1946, whose first bracket is longer. */
    public WageTaxTable forOldest() {
        var brackets = new IncomeTax(tax.brackets().amounts().forOldest());
        return new WageTaxTable(new PersonalTax(brackets, tax.credits()), amounts);
    }

    /** Withholding from a wage a month by the white table, in euros and cents. */
    public double wage(double grossMonth, boolean pensionAge, boolean withCredit) {
        double year = tableYear(grossMonth);
        double credits = withCredit ? ordinary(year, pensionAge) + labour(year, pensionAge) : 0;
        return month(Math.max(0, beforeCredits(year, pensionAge) - credits));
    }

    /** Withholding from a pension or benefit a month by the green table: no labour credit. */
    public double pension(double grossMonth, boolean pensionAge, boolean withCredit) {
        double year = tableYear(grossMonth);
        double credits = withCredit ? ordinary(year, pensionAge) : 0;
        return month(Math.max(0, beforeCredits(year, pensionAge) - credits));
    }

    /** Labour credit that the white table settles in a month; nothing that exceeds the tax of the year is settled. */
    public double labourCredit(double grossMonth, boolean pensionAge) {
        double year = tableYear(grossMonth);
        double left = Math.max(0, beforeCredits(year, pensionAge) - ordinary(year, pensionAge));
        return month(Math.min(left, labour(year, pensionAge)));
    }

    /** Yearly wage of the table: twelve months cut down to a step, or to a whole euro above the table. */
    private double tableYear(double grossMonth) {
        double year = 12 * grossMonth + WHOLE;
        double step = year > amounts.tableEnd() + 1 ? 1 : amounts.stepYear();
        return Math.floor(year / step) * step;
    }

    private double beforeCredits(double year, boolean pensionAge) {
        var a = tax.brackets().amounts();
        double first = a.firstBracketRate() + tax.brackets().premiumRate(pensionAge);
        return down(first * Math.min(year, a.firstBracketEnd()))
                + down(a.secondBracketRate() * part(year, a.firstBracketEnd(), a.secondBracketEnd()))
                + down(a.thirdBracketRate() * Math.max(0, year - a.secondBracketEnd()));
    }

    private double ordinary(double year, boolean pensionAge) {
        return up(tax.credits().general(year, pensionAge)) + up(tax.credits().elderly(year, pensionAge));
    }

    /** Whole euros upwards; the taper starts from the whole maximum. */
    private double labour(double year, boolean pensionAge) {
        var credits = tax.credits();
        if (year > credits.amounts().labourThirdKnee()) {
            var a = credits.amounts();
            double maximum = pensionAge ? a.labourMaximumPension() : a.labourMaximum();
            double taper = pensionAge ? a.labourTaperPension() : a.labourTaper();
            double left = maximum - down(taper * (year - a.labourThirdKnee()));
            return year >= credits.labourEnd() ? 0 : Math.max(0, left);
        }
        return up(credits.labour(year, pensionAge));
    }

    private static double part(double year, double from, double to) {
        return Math.max(0, Math.min(year, to) - from);
    }

    private static double down(double amount) {
        return Math.floor(amount + WHOLE);
    }

    private static double up(double amount) {
        return Math.ceil(amount - WHOLE);
    }

    private static double month(double year) {
        return Math.round(100 * year / 12) / 100.0;
    }
}
