package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.HouseholdIncomes;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.law.StatuteBook;

/**
 * What every household's account of one month is settled with: the law, the rates, the dividends per euro owned.
 * Worked out once a month so that the sweep over households only multiplies and adds.
 */
final class Settlement {
    /** Pay per hour a week times this is gross pay a month, holiday pay included. */
    final double payFactor;

    final StatuteBook law;
    final Draws draws;
    final int month;
    final int pensionAgeMonths;
    final int singleStatePensionCents;
    final int partneredStatePensionCents;
    final int healthPremiumCents;
    final long wealthExemptCents;
    final double smallEmployers;
    final double employerPension;
    final double employeePension;
    final double franchiseCents;
    final double pensionWageCents;
    final double pensionFollowsWealth;
    final double mortgageMonthly;
    final double depositMonthly;
    final double foreignYieldMonthly;
    final double careTakeUp;
    final double rentTakeUp;
    final double childTakeUp;
    final int[] pensionCents = new int[10];
    /** Kinderbijslag by age in years. */
    final long[] childBenefitCents = new long[18];
    /** Dividend this month per cent of own firm and per cent of securities. */
    final double directorDividend;

    final double householdDividend;

    Settlement(
            StatuteBook law,
            Month month,
            Draws draws,
            HouseholdIncomes rates,
            SourcedTable pension,
            double directorDividend,
            double householdDividend) {
        this.law = law;
        this.draws = draws;
        this.month = month.index();
        this.directorDividend = directorDividend;
        this.householdDividend = householdDividend;
        payFactor = Month.WEEKS * (1 + rates.holidayPay().at(month));
        pensionAgeMonths = law.statePension().ageMonths();
        double insured = rates.insuredShareOfStatePension().at(month);
        singleStatePensionCents = (int) Math.round(insured * law.statePension().grossMonthCents(false));
        partneredStatePensionCents =
                (int) Math.round(insured * law.statePension().grossMonthCents(true));
        healthPremiumCents = (int) law.healthInsurance().nominalCents();
        wealthExemptCents = (long) (100 * law.wealthTax().amounts().exemptPerPerson());
        smallEmployers = rates.smallEmployerWageShare().at(month);
        employerPension = rates.employerPensionRate().at(month);
        employeePension = rates.employeePensionRate().at(month);
        franchiseCents = rates.pensionFranchise().at(month) * 100 / 12;
        pensionWageCents = rates.pensionWageMaximum().at(month) * 100 / 12;
        pensionFollowsWealth = rates.pensionFollowsWealth().at(month);
        mortgageMonthly = rates.mortgageRate().at(month) / 12;
        depositMonthly = rates.depositRate().at(month) / 12;
        foreignYieldMonthly = rates.securitiesYieldAbroad().at(month) / 12;
        careTakeUp = rates.careTakeUp().at(month);
        rentTakeUp = rates.rentTakeUp().at(month);
        childTakeUp = rates.childTakeUp().at(month);
        for (int age = 0; age < childBenefitCents.length; age++) {
            childBenefitCents[age] = law.childBenefit().monthCents(age);
        }
        for (int tenth = 0; tenth < pensionCents.length; tenth++) {
            pensionCents[tenth] = (int) Math.round(pension.value(Integer.toString(tenth + 1)) * 100 / 12);
        }
    }

    /** Wage above the pension franchise, up to the maximum, cents a month. */
    double pensionable(long wageCents) {
        return Math.max(0, Math.min(wageCents, pensionWageCents) - franchiseCents);
    }
}
