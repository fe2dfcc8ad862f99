package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * Premiums for the employee insurances (AWf, Aof, Whk, Ufo) and the childcare levy, paid by employers. Wet financiering
 * sociale verzekeringen; on the wage up to the maximum premium wage.
 *
 * @param amounts rates and the maximum in force
 * @param maximumMonthCents the maximum premium wage, cents a month
 */
public record EmployeeInsurance(Amounts amounts, long maximumMonthCents) {

    /** The premiums at these amounts. */
    public EmployeeInsurance(Amounts amounts) {
        this(amounts, Whole.monthCents(amounts.maximumPremiumWage));
    }

    /** Rates as fractions; the maximum premium wage in euros a year. */
    public record Amounts(
            double maximumPremiumWage,
            double unemploymentLow,
            double unemploymentHigh,
            double government,
            double disabilitySmall,
            double disabilityLarge,
            double resumption,
            double childcare,
            double[] resumptionBySector) {
        Amounts scaled(double index) {
            return new Amounts(
                    maximumPremiumWage * index,
                    unemploymentLow,
                    unemploymentHigh,
                    government,
                    disabilitySmall,
                    disabilityLarge,
                    resumption,
                    childcare,
                    resumptionBySector);
        }
    }

    /** The same with other levels of the premiums for unemployment and disability, as factors. */
    EmployeeInsurance withLevels(double unemployment, double disability) {
        return new EmployeeInsurance(new Amounts(
                amounts.maximumPremiumWage,
                unemployment * amounts.unemploymentLow,
                unemployment * amounts.unemploymentHigh,
                amounts.government,
                disability * amounts.disabilitySmall,
                disability * amounts.disabilityLarge,
                amounts.resumption,
                amounts.childcare,
                amounts.resumptionBySector));
    }

    /** Wage on which premiums are due, cents a month. */
    public long premiumWageCents(long wageMonthCents) {
        return Math.min(wageMonthCents, maximumMonthCents);
    }

    /** Premium for the general unemployment fund (AWf): low for a permanent written contract. */
    public long unemploymentCents(long wageMonthCents, boolean permanentContract) {
        return part(wageMonthCents, permanentContract ? amounts.unemploymentLow : amounts.unemploymentHigh);
    }

    /** Premium of government employers (Ufo), who pay no AWf. */
    public long governmentCents(long wageMonthCents) {
        return part(wageMonthCents, amounts.government);
    }

    /** Premium for the disability fund (Aof), low for small employers. */
    public long disabilityCents(long wageMonthCents, boolean smallEmployer) {
        return part(wageMonthCents, smallEmployer ? amounts.disabilitySmall : amounts.disabilityLarge);
    }

    /**
     * The same with the childcare levy, which is paid with it, as the mean of employers of whom a share is small: for who knows the
     * sector of a worker and not the firm.
     */
    public long disabilityAndChildcareCents(long wageMonthCents, double smallShare) {
        double mean = smallShare * amounts.disabilitySmall + (1 - smallShare) * amounts.disabilityLarge;
        return part(wageMonthCents, mean + amounts.childcare);
    }

    /** Premium for the resumption fund (Whk), national average. */
    public long resumptionCents(long wageMonthCents) {
        return part(wageMonthCents, amounts.resumption);
    }

    /** Premium for the resumption fund of a small employer in a sector of the premium table (1-69). */
    public long resumptionCents(long wageMonthCents, int sector) {
        return part(wageMonthCents, amounts.resumptionBySector[sector]);
    }

    /** Childcare levy (Wko), paid with the Aof premium. */
    public long childcareCents(long wageMonthCents) {
        return part(wageMonthCents, amounts.childcare);
    }

    /** Sum of all rates for an employer that is not the government. */
    public double totalRate(boolean permanentContract, boolean smallEmployer) {
        return (permanentContract ? amounts.unemploymentLow : amounts.unemploymentHigh)
                + (smallEmployer ? amounts.disabilitySmall : amounts.disabilityLarge)
                + amounts.resumption
                + amounts.childcare;
    }

    private long part(long wageMonthCents, double rate) {
        return Whole.nearest(premiumWageCents(wageMonthCents) * rate);
    }
}
