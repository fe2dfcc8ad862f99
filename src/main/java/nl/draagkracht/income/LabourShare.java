package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;

/**
 * The share of labour in the value added of the Dutch market sector (AIQ).
 * CPB definition: pay of employees plus imputed pay of the self-employed over net value added at factor cost; market sector =
 * all sections except O, P, Q (government and care), L (real estate) and T; B (mining) counts out as well at CPB, which
 * moves the share by less than half a point here and is left in.
 */
final class LabourShare {
    private LabourShare() {}

    static double of(FirmAccounts firms, HouseholdTotals households) {
        double labour = 0;
        double value = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            if (isMarket(s)) {
                labour += firms.labourCost(s) + imputedPay(firms, households, s);
                value += firms.labourCost(s) + firms.mixedIncome[s] + firms.netSurplus[s];
            }
        }
        return value == 0 ? Double.NaN : labour / value;
    }

    /** The same of one section of the market; NaN for the others and where nothing was earned. */
    static double of(FirmAccounts firms, HouseholdTotals households, int s) {
        double value = firms.labourCost(s) + firms.mixedIncome[s] + firms.netSurplus[s];
        return value <= 0 || !isMarket(s)
                ? Double.NaN
                : (firms.labourCost(s) + imputedPay(firms, households, s)) / value;
    }

    /** Self-employed get the labour cost of an hour that employees of their section cost (CBS 84178NED), first form by hours. */
    private static double imputedPay(FirmAccounts firms, HouseholdTotals households, int s) {
        long hours = households.employeeHours[s];
        return hours == 0 ? 0 : firms.labourCost(s) * (double) households.ownAccountHours[s] / hours;
    }

    private static boolean isMarket(int section) {
        Section s = Section.at(section);
        return !s.isValuedAtCost() && s != Section.L && s != Section.T;
    }
}
