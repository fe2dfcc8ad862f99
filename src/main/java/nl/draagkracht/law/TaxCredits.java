package nl.draagkracht.law;

/**
 * Tax credits (heffingskortingen): general, labour, elderly, single elderly and income-dependent combination credit.
 * Wet inkomstenbelasting 2001 art. 8.10, 8.11, 8.14a, 8.17, 8.18; a credit is never paid out beyond the tax due.
 */
public record TaxCredits(Amounts amounts) {

    /** Maxima, knees and tapers in force (euros a year, rates as fractions). */
    public record Amounts(
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
        return Math.max(0, maximum - taper * Math.max(0, income - a.generalStart));
    }

    /** Labour credit on income from present work (wages, profit before deductions), euros a year. */
    public double labour(double labourIncome, boolean pensionAge) {
        Amounts a = amounts;
        double first = pensionAge ? a.labourFirstRatePension : a.labourFirstRate;
        double second = pensionAge ? a.labourSecondRatePension : a.labourSecondRate;
        double third = pensionAge ? a.labourThirdRatePension : a.labourThirdRate;
        double taper = pensionAge ? a.labourTaperPension : a.labourTaper;
        double built = first * Math.min(labourIncome, a.labourFirstKnee)
                + second * part(labourIncome, a.labourFirstKnee, a.labourSecondKnee)
                + third * part(labourIncome, a.labourSecondKnee, a.labourThirdKnee);
        double capped = Math.min(built, pensionAge ? a.labourMaximumPension : a.labourMaximum);
        return Math.max(0, capped - taper * Math.max(0, labourIncome - a.labourThirdKnee));
    }

    /** Elderly credit from pension age on an income of all boxes, euros a year. */
    public double elderly(double income, boolean pensionAge) {
        if (!pensionAge) {
            return 0;
        }
        Amounts a = amounts;
        return Math.max(0, a.elderlyMaximum - a.elderlyTaper * Math.max(0, income - a.elderlyStart));
    }

    /** Credit for a single parent or lower-earning partner with a child under twelve, euros a year. */
    public double combination(double labourIncome, boolean childUnderTwelve) {
        Amounts a = amounts;
        if (!childUnderTwelve) {
            return 0;
        }
        double built = a.combinationRate * Math.max(0, labourIncome - a.combinationThreshold);
        return Math.min(a.combinationMaximum, built);
    }

    /** Labour credit of the wage tables, built on the whole euros that the tables give for both knees; euros a year. */
    public double labourInTables(double wage, boolean pensionAge) {
        Amounts a = amounts;
        if (wage <= a.labourFirstKnee || wage > a.labourThirdKnee) {
            return labour(wage, pensionAge);
        }
        if (wage <= a.labourSecondKnee) {
            double second = pensionAge ? a.labourSecondRatePension : a.labourSecondRate;
            double base = pensionAge ? a.labourAtFirstKneePension : a.labourAtFirstKnee;
            return Math.min(
                    pensionAge ? a.labourAtSecondKneePension : a.labourAtSecondKnee,
                    base + second * (wage - a.labourFirstKnee));
        }
        double third = pensionAge ? a.labourThirdRatePension : a.labourThirdRate;
        double base = pensionAge ? a.labourAtSecondKneePension : a.labourAtSecondKnee;
        double maximum = pensionAge ? a.labourMaximumPension : a.labourMaximum;
        return Math.min(maximum, base + third * (wage - a.labourSecondKnee));
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

    private static double part(double income, double from, double to) {
        return Math.max(0, Math.min(income, to) - from);
    }
}
