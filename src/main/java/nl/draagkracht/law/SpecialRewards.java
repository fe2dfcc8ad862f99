package nl.draagkracht.law;

/**
 * The table of special rewards (tabel bijzondere beloningen): tax on holiday allowance, bonus and severance by the wage of
 * the year before. Wet op de loonbelasting 1964 art. 26: the rate of the bracket, plus what the reward takes away from the
 * credits or adds to them. The steps of the labour credit are widened by 8 % to the careful side, as in the official table.
 *
 * @param tax brackets and credits of the year
 * @param widening by how much the steps of the labour credit are widened
 */
public record SpecialRewards(PersonalTax tax, double widening) {
    /** Above this wage tax is due in every year and at every age. */
    private static final int SURELY_TAXED = 60_000;

    /** The same for people born before 1946. */
    public SpecialRewards forOldest() {
        return new SpecialRewards(
                new PersonalTax(new IncomeTax(tax.brackets().amounts().forOldest()), tax.credits()), widening);
    }

    /** Rate on a special reward as a fraction, by the annual wage of the year before. */
    public double rate(double annualWage, boolean pensionAge, boolean withCredit) {
        double wage = Math.floor(annualWage);
        double standard = standard(wage, pensionAge);
        if (!withCredit) {
            return standard;
        }
        return wage < firstTaxed(pensionAge) ? 0 : Math.max(0, standard + settlement(wage, pensionAge));
    }

    /** Part of what is withheld from a reward that is national insurance (art. 26, Wfsv art. 12): the premiums of the first bracket. */
    public double insuredShare(double annualWage, boolean pensionAge) {
        boolean first = Math.floor(annualWage) <= tax.brackets().amounts().firstBracketEnd();
        return first ? tax.shares(pensionAge).ofFirstBracket() : 0;
    }

    /** Rate of the bracket in which the wage ends. */
    private double standard(double wage, boolean pensionAge) {
        var a = tax.brackets().amounts();
        if (wage <= a.firstBracketEnd()) {
            return a.firstBracketRate() + tax.brackets().premiumRate(pensionAge);
        }
        return wage <= a.secondBracketEnd() ? a.secondBracketRate() : a.thirdBracketRate();
    }

    /** Settlement of credits (verrekeningspercentage loonheffingskorting), rounded to hundredths of a per cent. */
    double settlement(double wage, boolean pensionAge) {
        var a = tax.credits().amounts();
        double sum = labour(wage, pensionAge);
        if (wage > a.generalStart() && wage <= a.generalEnd()) {
            sum += pensionAge ? a.generalTaperPension() : a.generalTaper();
        }
        if (pensionAge && wage > a.elderlyStart() && wage <= tax.credits().elderlyEnd()) {
            sum += a.elderlyTaper();
        }
        return Math.round(1e4 * sum + 1e-6) / 1e4;
    }

    private double labour(double wage, boolean pensionAge) {
        var a = tax.credits().amounts();
        if (wage <= Math.floor(widening * a.labourFirstKnee())) {
            return -(pensionAge ? a.labourFirstRatePension() : a.labourFirstRate());
        }
        if (wage <= Math.floor(a.labourSecondKnee() / widening)) {
            return -(pensionAge ? a.labourSecondRatePension() : a.labourSecondRate());
        }
        if (wage <= a.labourThirdKnee()) {
            return -(pensionAge ? a.labourThirdRatePension() : a.labourThirdRate());
        }
        boolean tapering = wage <= Math.round(widening * tax.credits().labourEnd());
        return tapering ? (pensionAge ? a.labourTaperPension() : a.labourTaper()) : 0;
    }

    /** Lowest annual wage in whole euros on which tax is due after credits; the burden rises with the wage up to there. */
    private int firstTaxed(boolean pensionAge) {
        int free = 0;
        int taxed = SURELY_TAXED;
        while (taxed - free > 1) {
            int middle = (free + taxed) / 2;
            if (due(middle, pensionAge) > 0) {
                taxed = middle;
            } else {
                free = middle;
            }
        }
        return taxed;
    }

    private double due(double wage, boolean pensionAge) {
        var credits = tax.credits();
        return tax.brackets().combined(wage, pensionAge)
                - credits.general(wage, pensionAge)
                - credits.elderly(wage, pensionAge)
                - credits.labour(wage, pensionAge);
    }
}
