package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * Zorgtoeslag: allowance for the health premium of households with low or middle incomes. Wet op de zorgtoeslag art. 2;
 * standard premium minus a norm premium that rises with joint income.
 */
public record CareAllowance(Amounts amounts) {

    /** Standard premium, threshold and limits in euros a year, norm rates as fractions. */
    public record Amounts(
            double standardPremium,
            double thresholdIncome,
            double singleNormRate,
            double coupleNormRate,
            double aboveThresholdRate,
            double uninsuredPartnerShare,
            double minimumYear,
            double assetLimitSingle,
            double assetLimitCouple) {}

    /** Allowance on joint income, euros a year; nothing above the asset limit. */
    public double year(double income, boolean partner, double assets) {
        Amounts a = amounts;
        if (assets > (partner ? a.assetLimitCouple : a.assetLimitSingle)) {
            return 0;
        }
        double norm = (partner ? a.coupleNormRate : a.singleNormRate) * a.thresholdIncome
                + Taper.above(a.thresholdIncome, income, a.aboveThresholdRate);
        double allowance = (partner ? 2 : 1) * a.standardPremium - norm;
        return allowance < a.minimumYear ? 0 : allowance;
    }

    /** The same when the partner is not insured here: half. */
    public double yearWithUninsuredPartner(double income, double assets) {
        double half = amounts.uninsuredPartnerShare * year(income, true, assets);
        return half < amounts.minimumYear ? 0 : half;
    }

    /** Allowance a month: the year in whole euros, a twelfth rounded down. */
    public double month(double income, boolean partner, double assets) {
        return monthOf(year(income, partner, assets));
    }

    /** Whole euros a month of a yearly allowance. */
    public static double monthOf(double year) {
        return Math.floor(Whole.nearest(year) / 12.0);
    }

    /** Whether assets allow a right, whatever the income. */
    public boolean admits(boolean partner, long assetsCents) {
        return assetsCents <= 100 * (partner ? amounts.assetLimitCouple : amounts.assetLimitSingle);
    }

    /** Allowance in cents a month, without the rounding to euros. */
    public long monthCents(long incomeYearCents, boolean partner, long assetsCents) {
        return Whole.monthCents(year(incomeYearCents / 100.0, partner, assetsCents / 100.0));
    }
}
