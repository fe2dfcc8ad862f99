package nl.draagkracht.law;

/**
 * WW: insurance of employees against unemployment. Werkloosheidswet art. 16-20 (loss of hours, weeks test, ending), 42
 * (duration by work history) and 44-47 (daily wage, 75 % for two months, then 70 %, settlement of earnings).
 */
public record UnemploymentInsurance(Amounts amounts) {

    /** Conditions, duration and level; the maximum daily wage in euros. */
    public record Amounts(
            double maximumDailyWage,
            double wageDaysPerYear,
            double daysPerMonth,
            double weeksRequired,
            double yearsRequired,
            double minimumHoursLost,
            double smallJobHours,
            double minimumMonths,
            double maximumMonths,
            double firstYears,
            double monthsPerFirstYear,
            double monthsPerYearBefore2016,
            double monthsPerYearFrom2016,
            double initialRate,
            double laterRate,
            double initialMonths,
            double endingIncomeShare) {
        Amounts scaled(double index) {
            return withMaximumDailyWage(maximumDailyWage * index);
        }

        /** Copy with another maximum daily wage. */
        public Amounts withMaximumDailyWage(double wage) {
            return with(wage, maximumMonths, initialRate, laterRate);
        }

        /** Copy with another number of weeks of work that give a right. */
        Amounts withWeeksRequired(double weeks) {
            return withTerms(weeks, monthsPerFirstYear, monthsPerYearBefore2016, monthsPerYearFrom2016);
        }

        /** Copy in which each year of work gives the same months, also of the first ten and of before 2016. */
        Amounts withMonthsPerYear(double months) {
            return withTerms(weeksRequired, months, months, months);
        }

        private Amounts withTerms(double weeks, double first, double before2016, double from2016) {
            return new Amounts(
                    maximumDailyWage,
                    wageDaysPerYear,
                    daysPerMonth,
                    weeks,
                    yearsRequired,
                    minimumHoursLost,
                    smallJobHours,
                    minimumMonths,
                    maximumMonths,
                    firstYears,
                    first,
                    before2016,
                    from2016,
                    initialRate,
                    laterRate,
                    initialMonths,
                    endingIncomeShare);
        }

        /** Copy with another maximum daily wage, maximum duration and benefit levels: what reforms usually change. */
        public Amounts with(double wage, double longestMonths, double firstRate, double nextRate) {
            return new Amounts(
                    wage,
                    wageDaysPerYear,
                    daysPerMonth,
                    weeksRequired,
                    yearsRequired,
                    minimumHoursLost,
                    smallJobHours,
                    minimumMonths,
                    longestMonths,
                    firstYears,
                    monthsPerFirstYear,
                    monthsPerYearBefore2016,
                    monthsPerYearFrom2016,
                    firstRate,
                    nextRate,
                    initialMonths,
                    endingIncomeShare);
        }
    }

    /** Whether a loss of weekly hours is large enough (art. 16: five hours, or half of a small job). */
    public boolean losesEnough(double weeklyHours, double hoursLost) {
        double needed = weeklyHours < amounts.smallJobHours ? weeklyHours / 2 : amounts.minimumHoursLost;
        return hoursLost > 0 && hoursLost >= needed;
    }

    /** Weeks test (art. 17): worked in at least 26 of the last 36 weeks. */
    public boolean passesWeeks(int weeksWorkedOf36) {
        return weeksWorkedOf36 >= amounts.weeksRequired;
    }

    /** Weeks test in months of 52/12 weeks: 26 of 36 weeks is 6 of 8 months. */
    public boolean passesMonths(int monthsWorkedOf8) {
        return monthsWorkedOf8 * 52 >= amounts.weeksRequired * 12;
    }

    /** Years test (art. 42): paid work in at least four of the last five calendar years. */
    public boolean passesYears(int yearsWorkedOf5) {
        return yearsWorkedOf5 >= amounts.yearsRequired;
    }

    /** Duration in months, in halves, from years of work before and from 2016 (art. 42). */
    public double durationMonths(double yearsBefore2016, double yearsFrom2016) {
        Amounts a = amounts;
        double years = yearsBefore2016 + yearsFrom2016;
        double first = Math.min(a.firstYears, years);
        double oldYears = Math.max(0, yearsBefore2016 - a.firstYears);
        return durationMonths(first, oldYears, years - first - oldYears);
    }

    /** Duration in months from the first ten years and the years beyond, split at 2016. */
    public double durationMonths(double firstTen, double beyondBefore2016, double beyondFrom2016) {
        Amounts a = amounts;
        double months = a.monthsPerFirstYear * firstTen
                + a.monthsPerYearBefore2016 * beyondBefore2016
                + a.monthsPerYearFrom2016 * beyondFrom2016;
        double halves = StrictMath.rint(2 * months) / 2;
        return Math.min(a.maximumMonths, Math.max(a.minimumMonths, halves));
    }

    /** Duration when the years test is not passed. */
    public double shortDurationMonths() {
        return amounts.minimumMonths;
    }

    /** Daily wage before the cap, from the insured wage of the reference year (euros). */
    public double uncappedDailyWage(double yearWage) {
        return yearWage / amounts.wageDaysPerYear;
    }

    /** Daily wage on which the benefit is based. */
    public double dailyWage(double yearWage) {
        return Math.min(amounts.maximumDailyWage, uncappedDailyWage(yearWage));
    }

    /** Monthly wage on which the benefit is based: 21.75 daily wages. */
    public double monthWage(double yearWage) {
        return amounts.daysPerMonth * dailyWage(yearWage);
    }

    /**
     * Benefit a month, gross, with earnings settled (art. 47): rate x (A - B x C/D) where A is the capped monthly wage, B
     * the earnings, C the capped and D the uncapped daily wage. Nothing when earnings pass 87.5 % of the monthly wage.
     *
     * @param uncappedMonthWage 21.75 uncapped daily wages, euros
     * @param benefitMonth number of the benefit month, from 1
     * @param earnings gross earnings of the month, euros
     */
    public double benefit(double uncappedMonthWage, int benefitMonth, double earnings) {
        double maximum = amounts.daysPerMonth * amounts.maximumDailyWage;
        double capped = Math.min(maximum, uncappedMonthWage);
        if (capped <= 0 || endsBy(uncappedMonthWage, earnings)) {
            return 0;
        }
        double counted = earnings * capped / uncappedMonthWage;
        return Math.max(0, rate(benefitMonth) * (capped - counted));
    }

    /** Same in cents, for the monthly settlement. */
    public long benefitCents(long uncappedMonthWageCents, int benefitMonth, long earningsCents) {
        return Math.round(100 * benefit(uncappedMonthWageCents / 100.0, benefitMonth, earningsCents / 100.0));
    }

    /** Whether earnings end the right: above 87.5 % of the monthly wage (art. 20). */
    public boolean endsBy(double uncappedMonthWage, double earnings) {
        return earnings > amounts.endingIncomeShare * uncappedMonthWage;
    }

    /** Share of the monthly wage paid in a benefit month. */
    public double rate(int benefitMonth) {
        return benefitMonth <= amounts.initialMonths ? amounts.initialRate : amounts.laterRate;
    }
}
