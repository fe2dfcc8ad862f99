package nl.draagkracht.law;

import nl.draagkracht.kernel.Whole;

/**
 * What one person pays in box 1 after credits, and how the payment splits into tax and national insurance. Wet IB 2001
 * art. 2.7-2.8 and 8.9, Wfsv art. 12: credits are spread over tax and premiums by their rates in the first bracket.
 *
 * @param brackets tax and premiums before credits
 * @param working how what is paid splits below pension age
 * @param retired the same from pension age
 */
public record PersonalTax(IncomeTax brackets, TaxCredits credits, PremiumShares working, PremiumShares retired) {

    /**
     * How tax and premiums split.
     *
     * @param ofFirstBracket part of what is due in the first bracket that is premiums, and so of the credits
     * @param oldAge part of the premiums that is for the AOW
     */
    public record PremiumShares(double ofFirstBracket, double oldAge) {
        private static PremiumShares of(IncomeTax brackets, boolean pensionAge) {
            double rate = brackets.premiumRate(pensionAge);
            return new PremiumShares(
                    rate / (rate + brackets.amounts().firstBracketRate()), brackets.oldAgeShareOfPremiums(pensionAge));
        }
    }

    /** The tax at these brackets and credits. */
    public PersonalTax(IncomeTax brackets, TaxCredits credits) {
        this(brackets, credits, PremiumShares.of(brackets, false), PremiumShares.of(brackets, true));
    }

    /**
     * Tax and premiums after general, labour and elderly credit, euros a year.
     *
     * @param box1Income taxable income in box 1
     * @param labourIncome wages and profit from present work
     */
    public double payable(double box1Income, double labourIncome, boolean pensionAge) {
        return payable(box1Income, labourIncome, pensionAge, 0);
    }

    /** The same with further credits (combination, single elderly), euros a year. */
    public double payable(double box1Income, double labourIncome, boolean pensionAge, double otherCredits) {
        double due = brackets.combined(box1Income, pensionAge);
        return Math.max(0, due - credits.ordinary(box1Income, labourIncome, pensionAge) - otherCredits);
    }

    /** Wage withholding a month by the white table: the annual formula on twelve times the month. */
    public double withholding(double grossMonth, boolean pensionAge, boolean withCredit) {
        double year = 12 * grossMonth;
        double due = withCredit ? payable(year, year, pensionAge) : brackets.combined(year, pensionAge);
        return due / 12;
    }

    /** Tax and premiums after credits on twelve times this month's income, cents a month. No allocation. */
    public long incomeTaxCents(long box1MonthCents, long labourMonthCents, boolean pensionAge) {
        return incomeTaxCents(box1MonthCents, labourMonthCents, pensionAge, 0);
    }

    /** The same with further credits in cents a month. */
    public long incomeTaxCents(
            long box1MonthCents, long labourMonthCents, boolean pensionAge, long otherCreditsMonthCents) {
        double before = beforeCredits(box1MonthCents, pensionAge);
        return afterCreditsCents(before, box1MonthCents, labourMonthCents, pensionAge, otherCreditsMonthCents);
    }

    /** Tax and premiums before credits on twelve times this month's income, euros a year: for those who ask for more than one part. */
    public double beforeCredits(long box1MonthCents, boolean pensionAge) {
        return brackets.combined(box1MonthCents * 0.12, pensionAge);
    }

    /**
     * Tax and premiums after credits, cents a month.
     *
     * @param before what {@link #beforeCredits} gave
     */
    public long afterCreditsCents(
            double before,
            long box1MonthCents,
            long labourMonthCents,
            boolean pensionAge,
            long otherCreditsMonthCents) {
        double ordinary = credits.ordinary(box1MonthCents * 0.12, labourMonthCents * 0.12, pensionAge);
        double year = before - ordinary - otherCreditsMonthCents * 0.12;
        return year <= 0 ? 0 : Whole.monthCents(year);
    }

    /** Extra tax because deductions count at no more than the second bracket (art. 2.10 lid 2), cents a month. */
    public long deductionAdjustmentCents(long box1MonthCents, long deductedMonthCents) {
        if (deductedMonthCents <= 0) {
            return 0;
        }
        double before = (box1MonthCents + deductedMonthCents) * 0.12;
        return Whole.monthCents(brackets.deductionAdjustment(before, deductedMonthCents * 0.12));
    }

    /**
     * Gross bijstand of a month that leaves a net amount, cents: municipalities pay wage tax after the general credit on top
     * (Wet LB 1964 art. 31, Participatiewet art. 37). Holds below the income at which the general credit falls, so for every norm.
     *
     * @param recipients persons among whom the amount is divided, each with a credit of their own
     */
    public long grossOfAssistanceCents(long netMonthCents, int recipients) {
        double net = netMonthCents * 0.12 / recipients;
        double rate = brackets.amounts().firstBracketRate() + brackets.premiumRate(false);
        double credit = credits.general(0, false);
        double gross = net * rate <= credit ? net : (net - credit) / (1 - rate);
        return Whole.monthCents(recipients * gross);
    }

    /**
     * Part of {@link #incomeTaxCents} that is national insurance (AOW, Anw, Wlz), cents a month.
     *
     * @param before what {@link #beforeCredits} gave
     */
    public long nationalInsuranceCents(double before, long box1MonthCents, long payableMonthCents, boolean pensionAge) {
        if (before <= 0) {
            return 0;
        }
        double premiums = brackets.nationalInsurance(box1MonthCents * 0.12, pensionAge);
        double creditsUsed = before - payableMonthCents * 0.12;
        double left = creditsUsed <= 0 ? premiums : premiums - shares(pensionAge).ofFirstBracket * creditsUsed;
        if (left <= 0) {
            return 0;
        }
        long cents = Whole.monthCents(left);
        return cents < payableMonthCents ? cents : payableMonthCents;
    }

    /** Part of these premiums that is for the AOW, cents; the rest is for the Anw and long-term care. */
    public long oldAgeCents(long premiumCents, boolean pensionAge) {
        return Whole.nearest(premiumCents * shares(pensionAge).oldAge);
    }

    PremiumShares shares(boolean pensionAge) {
        return pensionAge ? retired : working;
    }
}
