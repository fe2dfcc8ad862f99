package nl.draagkracht.law;

/**
 * Tax credits (heffingskortingen): general, labour, elderly, single elderly and income-dependent combination credit.
 * Wet inkomstenbelasting 2001 art. 8.10, 8.11, 8.14a, 8.17, 8.18; a credit is never paid out beyond the tax due.
 */
public record TaxCredits(Amounts amounts) {

    /**
     * Maxima, knees and tapers in force (euros a year, rates as fractions); the age under which a child gives the combination
     * credit, in years.
     */
    public record Amounts(
            int combinationChildAge,
            double generalMaximum,
            double generalMaximumPension,
            double generalStart,
            double generalTaper,
            double generalTaperPension,
            double generalEnd,
            double labourFirstKnee,
            double labourSecondKnee,
            double labourThirdKnee,
            double labourFirstRate,
            double labourSecondRate,
            double labourThirdRate,
            double labourTaper,
            double labourFirstRatePension,
            double labourSecondRatePension,
            double labourThirdRatePension,
            double labourTaperPension,
            double labourAtFirstKnee,
            double labourAtSecondKnee,
            double labourMaximum,
            double labourAtFirstKneePension,
            double labourAtSecondKneePension,
            double labourMaximumPension,
            double elderlyMaximum,
            double elderlyStart,
            double elderlyTaper,
            double singleElderly,
            double combinationThreshold,
            double combinationRate,
            double combinationMaximum) {}

    /** General credit on an income of all boxes (verzamelinkomen), euros a year. */
    public double general(double income, boolean pensionAge) {
        Amounts a = amounts;
        if (income >= a.generalEnd) {
            return 0;
        }
        double maximum = pensionAge ? a.generalMaximumPension : a.generalMaximum;
        double taper = pensionAge ? a.generalTaperPension : a.generalTaper;
        double left = maximum - Taper.above(a.generalStart, income, taper);
        return left > 0 ? left : 0;
    }

    /**
     * Labour credit on income from present work (wages, profit before deductions), euros a year. Each step of art. 8.11 builds
     * on a maximum in whole euros, and the last one is taken from it; nothing is left from the statute's end, at either age.
     */
    public double labour(double labourIncome, boolean pensionAge) {
        Amounts a = amounts;
        if (labourIncome <= a.labourFirstKnee) {
            double first = pensionAge ? a.labourFirstRatePension : a.labourFirstRate;
            return labourIncome <= 0 ? 0 : first * labourIncome;
        }
        if (labourIncome <= a.labourSecondKnee) {
            double second = pensionAge ? a.labourSecondRatePension : a.labourSecondRate;
            double base = pensionAge ? a.labourAtFirstKneePension : a.labourAtFirstKnee;
            return Taper.least(atSecondKnee(pensionAge), base + second * (labourIncome - a.labourFirstKnee));
        }
        double maximum = pensionAge ? a.labourMaximumPension : a.labourMaximum;
        if (labourIncome <= a.labourThirdKnee) {
            double third = pensionAge ? a.labourThirdRatePension : a.labourThirdRate;
            return Taper.least(maximum, atSecondKnee(pensionAge) + third * (labourIncome - a.labourSecondKnee));
        }
        double taper = pensionAge ? a.labourTaperPension : a.labourTaper;
        double left = maximum - taper * (labourIncome - a.labourThirdKnee);
        return left <= 0 || labourIncome >= labourEnd() ? 0 : left;
    }

    private double atSecondKnee(boolean pensionAge) {
        return pensionAge ? amounts.labourAtSecondKneePension : amounts.labourAtSecondKnee;
    }

    /** Elderly credit from pension age on an income of all boxes, euros a year. */
    public double elderly(double income, boolean pensionAge) {
        if (!pensionAge) {
            return 0;
        }
        Amounts a = amounts;
        double left = a.elderlyMaximum - Taper.above(a.elderlyStart, income, a.elderlyTaper);
        return left > 0 ? left : 0;
    }

    /** Whether a child of this age, in years on 1 January, gives the combination credit (art. 8.14a lid 1). */
    public boolean combines(double age) {
        return age < amounts.combinationChildAge;
    }

    /** Credit for a single parent or lower-earning partner with a child under twelve, euros a year. */
    public double combination(double labourIncome, boolean childUnderTwelve) {
        Amounts a = amounts;
        if (!childUnderTwelve) {
            return 0;
        }
        return Taper.least(a.combinationMaximum, Taper.above(a.combinationThreshold, labourIncome, a.combinationRate));
    }

    /** Labour income from which the labour credit is nil, in whole euros; the statute has one end for both ages. */
    public double labourEnd() {
        return Math.ceil(amounts.labourThirdKnee + amounts.labourMaximum / amounts.labourTaper - 1e-6);
    }

    /** Income from which the elderly credit is nil, in whole euros. */
    public double elderlyEnd() {
        return Math.ceil(amounts.elderlyStart + amounts.elderlyMaximum / amounts.elderlyTaper - 1e-6);
    }

    /** Credit for those from pension age who live alone (art. 8.18), euros a year. */
    public double singleElderly(boolean pensionAge, boolean alone) {
        return pensionAge && alone ? amounts.singleElderly : 0;
    }

    /** General, labour and elderly credit together, euros a year. */
    public double ordinary(double income, double labourIncome, boolean pensionAge) {
        return general(income, pensionAge) + labour(labourIncome, pensionAge) + elderly(income, pensionAge);
    }
}
