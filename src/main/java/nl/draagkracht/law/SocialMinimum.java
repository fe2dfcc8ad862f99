package nl.draagkracht.law;

/**
 * Toeslagenwet: supplement to WW, ZW, WIA and Wajong up to the social minimum, gross. Toeslagenwet art. 2 and 8: a couple
 * 100 % of the reference minimum wage, a single person about 71 %; own and partner's income count, assets do not, and the
 * supplement never lifts income above the lost wage.
 */
public record SocialMinimum(Amounts amounts) {

    /** Norms in euros a day by situation, and days in a month. */
    public record Amounts(
            double couple,
            double single,
            double costSharer,
            double single20,
            double single19,
            double single18,
            double daysPerMonth) {
        Amounts scaled(double index) {
            return new Amounts(
                    couple * index,
                    single * index,
                    costSharer * index,
                    single20 * index,
                    single19 * index,
                    single18 * index,
                    daysPerMonth);
        }
    }

    /** Norm of a day as an amount of a month, in euros and cents. */
    public double monthOf(double day) {
        return Math.round(100 * day * amounts.daysPerMonth + 1e-6) / 100.0;
    }

    /** Norm of a month for a couple, or a person alone by age and sharing of costs. */
    public double month(boolean couple, int age, boolean sharesCosts) {
        Amounts a = amounts;
        if (couple) {
            return monthOf(a.couple);
        }
        if (age >= 21) {
            return monthOf(sharesCosts ? a.costSharer : a.single);
        }
        return monthOf(age == 20 ? a.single20 : age == 19 ? a.single19 : a.single18);
    }

    /** Age until which a child in the home of its parents has no right. */
    private static final int INDEPENDENT = 21;

    /** Last year of birth of a partner for whom the law asks for no young child. */
    private static final int PARTNER_BORN_UNTIL = 1971;

    /**
     * Whether a married claimant has a right (art. 3): not when the partner was born after 1971, unless a child under twelve
     * lives at home.
     */
    public boolean entitledWithPartner(int partnerBirthYear, boolean childUnderTwelve) {
        return partnerBirthYear <= PARTNER_BORN_UNTIL || childUnderTwelve;
    }

    /** Whether a claimant without partner has a right (art. 2): not under 21 in the home of the parents. */
    public boolean entitledAlone(int age, boolean withParents) {
        return age >= INDEPENDENT || !withParents;
    }

    /** Supplement a month: norm less income of both, at most what the benefit stays below the lost wage. */
    public double supplement(double norm, double ownIncome, double partnerIncome, double lostWage) {
        double missing = norm - ownIncome - partnerIncome;
        return Math.max(0, Math.min(missing, lostWage - ownIncome));
    }
}
