package nl.draagkracht.law;

/**
 * Bijstand: the net guarantee for households without enough income or assets. Participatiewet art. 20-22a (norms and cost
 * sharing), 31 (income left out) and 34 (assets).
 */
public record SocialAssistance(Amounts amounts) {

    /**
     * Net norms in euros a month including holiday allowance, asset limits in euros, disregards; ages from which the norms of adults
     * hold (art. 20 and 21) and costs are shared (art. 22a), and the share of the couple norm that young parents get more (art. 20 lid 2).
     */
    public record Amounts(
            int adultAge,
            int costSharerAge,
            double youngParentsShare,
            double coupleNorm,
            double singleNorm,
            double singleNorm18To20,
            double pensionSingleNorm,
            double pensionCoupleNorm,
            double institutionSingleNorm,
            double institutionCoupleNorm,
            double assetLimitSingle,
            double assetLimitFamily,
            double homeEquityExempt,
            double costSharerFixed,
            double costSharerVariable,
            double singleShare,
            double earningsDisregardShare,
            double earningsDisregardMaximum,
            double earningsDisregardMonths,
            double parentDisregardShare,
            double parentDisregardMaximum) {
        Amounts scaled(double index) {
            return new Amounts(
                    adultAge,
                    costSharerAge,
                    youngParentsShare,
                    coupleNorm * index,
                    singleNorm * index,
                    singleNorm18To20 * index,
                    pensionSingleNorm * index,
                    pensionCoupleNorm * index,
                    institutionSingleNorm * index,
                    institutionCoupleNorm * index,
                    assetLimitSingle,
                    assetLimitFamily,
                    homeEquityExempt,
                    costSharerFixed,
                    costSharerVariable,
                    singleShare,
                    earningsDisregardShare,
                    earningsDisregardMaximum * index,
                    earningsDisregardMonths,
                    parentDisregardShare,
                    parentDisregardMaximum * index);
        }
    }

    /** Norm of a household with one or two adults of working age, by the age of the youngest adult in years. */
    public double norm(boolean couple, int age, boolean pensionAge) {
        Amounts a = amounts;
        if (pensionAge) {
            return couple ? a.pensionCoupleNorm : a.pensionSingleNorm;
        }
        if (age < a.adultAge) {
            return couple ? 2 * a.singleNorm18To20 : a.singleNorm18To20;
        }
        return couple ? a.coupleNorm : a.singleNorm;
    }

    /** Norm of a couple of which one or both are 18-20 (art. 20); a fifth of the couple norm more with children. */
    public double youngNorm(int youngPartners, boolean children) {
        Amounts a = amounts;
        double plain = youngPartners * a.singleNorm18To20 + (2 - youngPartners) * a.coupleNorm / 2;
        return plain + (children ? a.youngParentsShare * a.coupleNorm : 0);
    }

    /** Norm per person with cost sharers of 27 and older in the home, the claimant included (art. 22a). */
    public double costSharerNorm(int costSharers) {
        return costSharerNorm(amounts.coupleNorm, costSharers);
    }

    /** The same on a given couple norm. */
    public double costSharerNorm(double coupleNorm, int costSharers) {
        if (costSharers <= 1) {
            return amounts.singleShare * coupleNorm;
        }
        return (amounts.costSharerFixed + amounts.costSharerVariable * costSharers) / costSharers * coupleNorm;
    }

    /** Net earnings that are left out, euros a month (art. 31 lid 2 n and r). */
    public double disregard(double netEarnings, int monthsOnAssistance, boolean parentAlone) {
        Amounts a = amounts;
        if (monthsOnAssistance <= a.earningsDisregardMonths) {
            return Math.min(a.earningsDisregardMaximum, a.earningsDisregardShare * netEarnings);
        }
        return parentAlone ? Math.min(a.parentDisregardMaximum, a.parentDisregardShare * netEarnings) : 0;
    }

    /** Most that can be left out, euros a month. */
    public double mostDisregarded() {
        return Math.max(amounts.earningsDisregardMaximum, amounts.parentDisregardMaximum);
    }

    /** Assistance a month: norm minus counted net income, never negative. */
    public double benefit(double norm, double netIncome, double disregarded) {
        return Math.max(0, norm - Math.max(0, netIncome - disregarded));
    }

    /** Assets that count against the limit: equity of the home lived in is left out up to an amount (art. 34 lid 2 d). */
    public double countedAssets(double assets, double homeEquity) {
        return assets + Math.max(0, homeEquity - amounts.homeEquityExempt);
    }

    /** Asset limit in euros: single, or couple and single parent. */
    public double assetLimit(boolean family) {
        return family ? amounts.assetLimitFamily : amounts.assetLimitSingle;
    }
}
