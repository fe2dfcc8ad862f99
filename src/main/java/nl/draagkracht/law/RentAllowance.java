package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * Huurtoeslag: rent allowance. Wet op de huurtoeslag art. 13-21: rent above the own share counts for 100 % up to the quality
 * limit, 65 % up to the cap and 40 % above it. Up to 2025 (art. 19) the own share rises with the square of joint income and
 * a rent above the maximum gives no right; from 2026 the own share is fixed, income takes a linear share, and rent above the
 * maximum just does not count.
 */
public record RentAllowance(Amounts amounts) {

    /**
     * Rent limits in euros a month, own shares in euros a month (at least), income starts in euros a year and asset limits in
     * euros; persons from whom the higher cap holds, and the age below which a household without anybody older has the lower maximum rent (23
     * up to 2025, 21 from 2026). The income factors of art. 19 and the reduction of the own share are 0 from 2026, the tapers 0 before.
     */
    public record Amounts(
            int largeFrom,
            int independentAge,
            double maximumRent,
            double maximumRentYoung,
            double maximumRentEndsRight,
            double ownShareSingle,
            double ownShareLarger,
            double squareSingle,
            double slopeSingle,
            double squareLarger,
            double slopeLarger,
            double ownShareReduction,
            double qualityLimit,
            double capSmall,
            double capLarge,
            double middleShare,
            double upperShareSingle,
            double upperShareLarger,
            double incomeStartSingle,
            double taperSingle,
            double incomeStartLarger,
            double taperLarger,
            double assetLimitSingle,
            double assetLimitPartners) {}

    /** Allowance in whole euros a month for persons above the age of the young (23 up to 2025, 21 from 2026). */
    public double month(double rent, double jointIncome, int persons, boolean partners, double assets) {
        return Math.floor(unrounded(rent, jointIncome, persons, limit(partners, assets)) + 1e-9);
    }

    /** The same for a household with everyone young: a lower maximum rent. */
    public double monthYoung(double rent, double jointIncome, int persons, boolean partners, double assets) {
        if (rent > amounts.maximumRentYoung && endsRight()) {
            return 0;
        }
        return month(Math.min(rent, amounts.maximumRentYoung), jointIncome, persons, partners, assets);
    }

    /** Whether assets allow a right, whatever the income. */
    public boolean admits(boolean partner, long assetsCents) {
        return assetsCents <= 100 * (partner ? amounts.assetLimitPartners : amounts.assetLimitSingle);
    }

    /** Allowance in cents a month, without the rounding to euros. */
    public long monthCents(long rentCents, long incomeYearCents, int persons, boolean partners, long assetsCents) {
        boolean allowed = limit(partners, assetsCents / 100.0);
        return Whole.nearest(100 * unrounded(rentCents / 100.0, incomeYearCents / 100.0, persons, allowed));
    }

    /** Rent that the household pays itself before any allowance (basishuur), euros a month. */
    public double ownShare(double jointIncome, int persons) {
        Amounts a = amounts;
        boolean single = persons == 1;
        double least = single ? a.ownShareSingle : a.ownShareLarger;
        double square = single ? a.squareSingle : a.squareLarger;
        if (square == 0) {
            return least;
        }
        double slope = single ? a.slopeSingle : a.slopeLarger;
        double start = single ? a.incomeStartSingle : a.incomeStartLarger;
        double income = Math.max(start, jointIncome);
        return Math.max(least, square * income * income + slope * income - a.ownShareReduction);
    }

    private boolean limit(boolean partners, double assets) {
        return assets <= (partners ? amounts.assetLimitPartners : amounts.assetLimitSingle);
    }

    private boolean endsRight() {
        return amounts.maximumRentEndsRight > 0;
    }

    private double unrounded(double rent, double jointIncome, int persons, boolean assetsAllow) {
        Amounts a = amounts;
        if (!assetsAllow || (rent > a.maximumRent && endsRight())) {
            return 0;
        }
        double start = persons == 1 ? a.incomeStartSingle : a.incomeStartLarger;
        double taper = persons == 1 ? a.taperSingle : a.taperLarger;
        double taken = Taper.above(start, jointIncome, taper) / 12;
        if (taken >= a.maximumRent) {
            return 0;
        }
        double counted = Taper.least(rent, a.maximumRent);
        double cap = persons >= a.largeFrom ? a.capLarge : a.capSmall;
        double own = ownShare(jointIncome, persons);
        double whole = Taper.above(own, Taper.least(counted, a.qualityLimit), 1);
        double middleFrom = own > a.qualityLimit ? own : a.qualityLimit;
        double middle = Taper.above(middleFrom, Taper.least(counted, cap), a.middleShare);
        double upperShare = persons == 1 ? a.upperShareSingle : a.upperShareLarger;
        double upper = Taper.above(own > cap ? own : cap, counted, upperShare);
        return Taper.above(taken, whole + middle + upper, 1);
    }
}
