package nl.draagkracht.law;

/**
 * Anw: benefit of a surviving partner below pension age who cares for a child under 18 or is disabled for 45 % or more.
 * Algemene nabestaandenwet art. 14-18: income from work counts above half the minimum wage for two thirds, other benefits
 * count in full.
 */
public record Survivors(Amounts amounts) {

    /** Benefit and free earnings in euros a month gross, free share of further earnings, smallest degree of disability. */
    public record Amounts(double benefitMonth, double disregardMonth, double disregardShare, double minimumDisability) {
        Amounts scaled(double index) {
            return new Amounts(benefitMonth * index, disregardMonth * index, disregardShare, minimumDisability);
        }
    }

    /** Whether a surviving partner below pension age has a right. */
    public boolean entitled(boolean caresForChild, double disability) {
        return caresForChild || disability >= amounts.minimumDisability;
    }

    /** Benefit a month gross, without holiday allowance. */
    public double month(double earnings, double otherBenefits) {
        double above = Math.max(0, earnings - amounts.disregardMonth);
        return Math.max(0, amounts.benefitMonth - (1 - amounts.disregardShare) * above - otherBenefits);
    }
}
