package nl.draagkracht.law;

/**
 * Huurtoeslag: rent allowance in the linear system of 2026. Wet op de huurtoeslag; rent above the own share counts for
 * 100, 65 and 40 % by band, less a share of joint income above a start. Years before 2026 use the 2026 rules.
 */
public record RentAllowance(Amounts amounts) {

    /** Rent limits in euros a month, income starts in euros a year, asset limits in euros. */
    public record Amounts(
            double maximumRent,
            double maximumRentYoung,
            double ownShareSingle,
            double ownShareLarger,
            double qualityLimit,
            double capSmall,
            double capLarge,
            double middleShare,
            double upperShare,
            double incomeStartSingle,
            double taperSingle,
            double incomeStartLarger,
            double taperLarger,
            double assetLimitSingle,
            double assetLimitPartners) {}

    /** Allowance in whole euros a month for persons of 21 and older. */
    public double month(double rent, double jointIncome, int persons, boolean partners, double assets) {
        return Math.floor(unrounded(rent, jointIncome, persons, partners ? limit(true, assets) : limit(false, assets)));
    }

    /** The same for a household with everyone under 21: rent counts up to a lower limit. */
    public double monthYoung(double rent, double jointIncome, int persons, boolean partners, double assets) {
        return month(Math.min(rent, amounts.maximumRentYoung), jointIncome, persons, partners, assets);
    }

    /** Allowance in cents a month, without the rounding to euros. */
    public long monthCents(long rentCents, long incomeYearCents, int persons, boolean partners, long assetsCents) {
        boolean allowed = limit(partners, assetsCents / 100.0);
        return Math.round(100 * unrounded(rentCents / 100.0, incomeYearCents / 100.0, persons, allowed));
    }

    private boolean limit(boolean partners, double assets) {
        return assets <= (partners ? amounts.assetLimitPartners : amounts.assetLimitSingle);
    }

    private double unrounded(double rent, double jointIncome, int persons, boolean assetsAllow) {
        Amounts a = amounts;
        if (!assetsAllow) {
            return 0;
        }
        double counted = Math.min(rent, a.maximumRent);
        double cap = persons >= 3 ? a.capLarge : a.capSmall;
        double ownShare = persons == 1 ? a.ownShareSingle : a.ownShareLarger;
        double whole = Math.max(0, Math.min(counted, a.qualityLimit) - ownShare);
        double middle = a.middleShare * Math.max(0, Math.min(counted, cap) - a.qualityLimit);
        double upper = a.upperShare * Math.max(0, counted - cap);
        double start = persons == 1 ? a.incomeStartSingle : a.incomeStartLarger;
        double taper = persons == 1 ? a.taperSingle : a.taperLarger;
        return Math.max(0, whole + middle + upper - taper * Math.max(0, jointIncome - start) / 12);
    }
}
