package nl.draagkracht.law;

/**
 * Toeslagenwet: supplement to WW, ZW, WIA and Wajong up to the social minimum, gross. Toeslagenwet art. 2 and 8: a couple
 * 100 % of the reference minimum wage, a single person about 71 %; own and partner's income count, assets do not, and the
 * supplement never lifts income above the lost wage.
 */
public record SocialMinimum(Amounts amounts) {

    /**
     * Norms in euros a day by situation, days in a month; age of an adult, of a cost sharer and until which a child counts as young
     * in years, and the last year of birth of a partner for whom the law asks for no young child (art. 3).
     */
    public record Amounts(
            double couple,
            double single,
            double costSharer,
            double single20,
            double single19,
            double single18,
            double daysPerMonth,
            int adultAge,
            int costSharerAge,
            int youngChildUntil,
            int partnerBornUntil) {
        Amounts scaled(double index) {
            return new Amounts(
                    couple * index,
                    single * index,
                    costSharer * index,
                    single20 * index,
                    single19 * index,
                    single18 * index,
                    daysPerMonth,
                    adultAge,
                    costSharerAge,
                    youngChildUntil,
                    partnerBornUntil);
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
        if (age >= a.adultAge) {
            return monthOf(sharesCosts ? a.costSharer : a.single);
        }
        return monthOf(age == 20 ? a.single20 : age == 19 ? a.single19 : a.single18);
    }

    /**
     * Whether a married claimant has a right (art. 3): not when the partner was born after 1971, unless a child under twelve
     * lives at home.
     *
     * @param youngestChild age in years of the youngest child at home, or the largest number without one
     */
    public boolean entitledWithPartner(int partnerBirthYear, int youngestChild) {
        return partnerBirthYear <= amounts.partnerBornUntil || youngestChild < amounts.youngChildUntil;
    }

    /** Whether a claimant without partner has a right (art. 2): not under 21 in the home of the parents. */
    public boolean entitledAlone(int age, boolean withParents) {
        return age >= amounts.adultAge || !withParents;
    }

    /** Supplement a month: norm less income of both, at most what the benefit stays below the lost wage. */
    public double supplement(double norm, double ownIncome, double partnerIncome, double lostWage) {
        double missing = norm - ownIncome - partnerIncome;
        return Math.max(0, Math.min(missing, lostWage - ownIncome));
    }
}
