package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.population.SharedHomes;

/**
 * What every household's account of one month is settled with: the law, the rates, the dividends per euro owned.
 * Worked out once a month so that the sweep over households only multiplies and adds.
 */
final class Settlement {
    /** Birthdays up to this age may change what the law gives a household: children, students, renters. */
    private static final int LAST_BIRTHDAY = HouseholdAccount.STUDENT_BEFORE_MONTHS / 12;

    final StatuteBook law;
    final Draws draws;
    final int month;
    /** Estimated incomes of households and what is settled with them this month. */
    final AllowanceRows allowances;

    final HouseholdRates rates;
    /** Who shares a home with others; the same in every month of a run. */
    final SharedHomes homes;

    final ChildcareUse childcare;
    final int pensionAgeMonths;
    final int healthPremiumCents;
    final long wealthExemptCents;
    final int[] pensionCents;
    final EarlyPensions earlyPensions;
    final ProfitOfYear profits;
    /** What a director-owner takes from the own company at least, cents a month, by hours a week. */
    final int[] leastDirectorCents = new int[Byte.MAX_VALUE + 1];

    final AllowanceTakeUp takeUp;
    /** Kinderbijslag by age in years. */
    final long[] childBenefitCents = new long[18];
    /** Whether a birthday, in years, may change anything. */
    private final boolean[] birthdays = new boolean[LAST_BIRTHDAY + 1];
    /** Assets above which an allowance ends, euros, ascending. */
    final double[] assetLimits;
    /** Dividend this month per cent of own firm and per cent of securities. */
    final double directorDividend;

    final double householdDividend;

    final ResidentPayments residents;

    Settlement(
            StatuteBook law,
            Month month,
            Draws draws,
            IncomeParameters parameters,
            AllowanceRows allowances,
            ResidentPayments residents,
            double directorDividend,
            double householdDividend) {
        this.residents = residents;
        this.law = law;
        this.draws = draws;
        this.allowances = allowances;
        this.month = month.index();
        this.directorDividend = directorDividend;
        this.householdDividend = householdDividend;
        rates = HouseholdRates.of(parameters.householdIncomes(), law, month);
        homes = parameters.householdIncomes().sharedHomes(draws);
        profits = new ProfitOfYear(draws, month, rates.profitYearSpread(), rates.lossShare());
        takeUp = new AllowanceTakeUp(
                parameters.allowanceNonTakeUp(), rates.careTakeUp(), rates.rentTakeUp(), rates.childTakeUp());
        childcare = ChildcareUse.of(parameters, law.childcareAllowance(), month);
        pensionAgeMonths = law.statePension().paidFromMonths();
        healthPremiumCents = (int) law.healthInsurance().nominalCents();
        wealthExemptCents = (long) (100 * law.wealthTax().amounts().exemptPerPerson());
        for (int age = 0; age < childBenefitCents.length; age++) {
            childBenefitCents[age] = law.childBenefit().monthCents(age);
        }
        for (int years = 1; years < birthdays.length; years++) {
            birthdays[years] = isBirthdayThatCounts(years);
        }
        for (int hours = 0; hours < leastDirectorCents.length; hours++) {
            leastDirectorCents[hours] = (int) Math.round(law.payroll().leastDirectorSalary(hours) * 100 / 12);
        }
        pensionCents = EarlyPensions.centsByTenth(parameters);
        earlyPensions = new EarlyPensions(draws, parameters);
        assetLimits = assetLimits(law);
    }

    /** Birthdays at which the law or childcare makes a difference: of children, of who is grown, rents or studies. */
    private boolean isBirthdayThatCounts(int years) {
        var budget = law.childBudget();
        var credits = law.personalTax().credits();
        return years <= ChildcareUse.AGES
                || years == childBenefitCents.length
                || years == law.rentAllowance().amounts().independentAge()
                || years == LAST_BIRTHDAY
                || years < childBenefitCents.length && childBenefitCents[years] != childBenefitCents[years - 1]
                || credits.combines(years) != credits.combines(years - 1)
                || budget.isChild(years) != budget.isChild(years - 1)
                || budget.isMiddle(years) != budget.isMiddle(years - 1)
                || budget.isOldest(years) != budget.isOldest(years - 1);
    }

    private static double[] assetLimits(StatuteBook law) {
        var care = law.careAllowance().amounts();
        var child = law.childBudget().amounts();
        var rent = law.rentAllowance().amounts();
        var assistance = law.socialAssistance();
        double[] limits = {
            assistance.assetLimit(false),
            assistance.assetLimit(true),
            care.assetLimitSingle(),
            care.assetLimitCouple(),
            child.assetLimitSingle(),
            child.assetLimitCouple(),
            rent.assetLimitSingle(),
            rent.assetLimitPartners()
        };
        Arrays.sort(limits);
        return limits;
    }

    /** Whether amounts settled the month before hold for households whose facts did not change; dividends apart. */
    boolean sameRules(Settlement before) {
        return before != null
                && month - before.month <= 1
                && month >= before.month
                && rates.equals(before.rates)
                && law.equals(before.law)
                && childcare.sameAs(before.childcare)
                && Arrays.equals(pensionCents, before.pensionCents);
    }

    /**
     * Whether the childcare allowance of somebody without work runs on.
     *
     * @param workRecord bit k: worked k + 1 months ago
     */
    boolean runsOn(long workRecord) {
        return workRecord != 0 && law.childcareAllowance().countsAsWorking(1 + Long.numberOfTrailingZeros(workRecord));
    }

    /** Whether somebody of this age may, only by having reached it this month, change what the household gets or pays. */
    boolean turns(int ageMonths) {
        return ageMonths <= 12 * LAST_BIRTHDAY
                ? ageMonths % 12 == 0 && birthdays[ageMonths / 12]
                : ageMonths == pensionAgeMonths;
    }

    /** How many of the asset limits a household exceeds. */
    int limitsExceeded(long assetsCents) {
        double assets = assetsCents / 100.0;
        int exceeded = 0;
        while (exceeded < assetLimits.length && assets > assetLimits[exceeded]) {
            exceeded++;
        }
        return exceeded;
    }

    /** Wage above the pension franchise, up to the maximum, cents a month. */
    double pensionable(long wageCents) {
        return rates.pensionable(wageCents);
    }
}
