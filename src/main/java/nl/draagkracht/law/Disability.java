package nl.draagkracht.law;

/**
 * WIA (IVA and WGA), with the percentages that old WAO cases and Wajong share. Wet werk en inkomen naar arbeidsvermogen
 * art. 47-62: nothing below 35 %, IVA for the fully and permanently disabled, WGA for all others.
 */
public record Disability(Amounts amounts) {

    /**
     * Thresholds and rates as fractions; the maximum daily wage in euros; degrees of disability from which the next percentage
     * holds; days in a month.
     */
    public record Amounts(
            double daysPerMonth,
            double degree15,
            double degree25,
            double degree45,
            double degree55,
            double degree65,
            double maximumDailyWage,
            double minimumDisability,
            double fullDisability,
            double permanentRate,
            double permanentIncomeOffset,
            double initialRate,
            double laterRate,
            double initialMonths,
            double incomeRequirement,
            double followUp35,
            double followUp45,
            double followUp55,
            double followUp65,
            double followUp80,
            double youngDisabledNoCapacity,
            double youngDisabledCapacity,
            double oldCase15,
            double oldCase25) {
        /** The same without IVA: who would have got it gets the rate of WGA. */
        Amounts withoutPermanent() {
            return with(maximumDailyWage, laterRate);
        }

        Amounts scaled(double index) {
            return with(maximumDailyWage * index, permanentRate);
        }

        private Amounts with(double dailyWage, double rateOfPermanent) {
            return new Amounts(
                    daysPerMonth,
                    degree15,
                    degree25,
                    degree45,
                    degree55,
                    degree65,
                    dailyWage,
                    minimumDisability,
                    fullDisability,
                    rateOfPermanent,
                    permanentIncomeOffset,
                    initialRate,
                    laterRate,
                    initialMonths,
                    incomeRequirement,
                    followUp35,
                    followUp45,
                    followUp55,
                    followUp65,
                    followUp80,
                    youngDisabledNoCapacity,
                    youngDisabledCapacity,
                    oldCase15,
                    oldCase25);
        }
    }

    /** Monthly wage that counts: no more than 21.75 maximum daily wages. */
    public double cappedMonthWage(double uncappedMonthWage) {
        return Math.min(uncappedMonthWage, amounts.daysPerMonth * amounts.maximumDailyWage);
    }

    /** IVA a month: 75 % of the wage, earnings settled at 70 %. */
    public double permanent(double uncappedMonthWage, double earnings) {
        double paid = amounts.permanentRate * cappedMonthWage(uncappedMonthWage);
        return Math.max(0, paid - amounts.permanentIncomeOffset * earnings);
    }

    /** WGA benefit of the wage-related phase a month, by number of the benefit month from 1. */
    public double wageRelated(double uncappedMonthWage, double earnings, int benefitMonth) {
        double rate = benefitMonth <= amounts.initialMonths ? amounts.initialRate : amounts.laterRate;
        return Math.max(0, rate * (cappedMonthWage(uncappedMonthWage) - counted(uncappedMonthWage, earnings)));
    }

    /**
     * WGA after the wage-related phase, a month: a wage supplement when half of the residual capacity is earned, else the
     * follow-up benefit, which is a percentage of the minimum wage.
     */
    public double afterwards(
            double uncappedMonthWage, double earnings, double residualCapacity, double degree, double minimumWage) {
        double capped = cappedMonthWage(uncappedMonthWage);
        double floor = followUpRate(degree) * Math.min(minimumWage, capped);
        boolean noRequirement = degree >= amounts.fullDisability;
        if (noRequirement || earnings >= residualCapacity) {
            // who earns the whole residual capacity has no floor: published examples settle earnings fully
            return Math.max(0, amounts.laterRate * (capped - counted(uncappedMonthWage, earnings)));
        }
        if (earnings >= amounts.incomeRequirement * residualCapacity) {
            return Math.max(floor, amounts.laterRate * (capped - counted(uncappedMonthWage, residualCapacity)));
        }
        return floor;
    }

    /** Follow-up percentage by degree of disability (art. 62). */
    public double followUpRate(double degree) {
        if (degree < amounts.minimumDisability) {
            return 0;
        }
        if (degree >= amounts.fullDisability) {
            return amounts.followUp80;
        }
        if (degree >= amounts.degree65) {
            return amounts.followUp65;
        }
        if (degree >= amounts.degree55) {
            return amounts.followUp55;
        }
        return degree >= amounts.degree45 ? amounts.followUp45 : amounts.followUp35;
    }

    /**
     * WAO of old cases a month (WAO art. 21 lid 2): a share of the capped wage by degree of disability, from 15 %; the fully
     * disabled get the rate of the IVA.
     */
    public double oldCase(double uncappedMonthWage, double degree) {
        double share;
        if (degree >= amounts.fullDisability) {
            share = amounts.permanentRate;
        } else if (degree >= amounts.minimumDisability) {
            share = followUpRate(degree);
        } else {
            share = degree >= amounts.degree25 ? amounts.oldCase25 : degree >= amounts.degree15 ? amounts.oldCase15 : 0;
        }
        return share * cappedMonthWage(uncappedMonthWage);
    }

    /** Wajong a month on the reference minimum wage, with or without capacity to work. */
    public double youngDisabled(double minimumWage, boolean capacity) {
        return minimumWage * (capacity ? amounts.youngDisabledCapacity : amounts.youngDisabledNoCapacity);
    }

    private double counted(double uncappedMonthWage, double earnings) {
        return uncappedMonthWage <= 0 ? 0 : earnings * cappedMonthWage(uncappedMonthWage) / uncappedMonthWage;
    }
}
