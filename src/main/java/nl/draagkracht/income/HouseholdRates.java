package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.HouseholdIncomes;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.law.StatuteBook;

/**
 * The rates of a month besides the law that a Dutch household is settled with, per month and in cents.
 * A record, so that two months with the same rates are equal: then last month's settlements hold ({@link Settlement#sameRules}).
 */
record HouseholdRates(
        double payFactor,
        double singleStatePensionCents,
        double partneredStatePensionCents,
        MissingYears missingYears,
        double bridgedFromCents,
        double olderAssistanceTakeUp,
        double olderAssistanceTakeUpLarge,
        double olderAssistanceLargeCents,
        double studentsInRooms,
        double smallEmployers,
        double employerPension,
        double employeePension,
        double franchiseCents,
        double pensionWageCents,
        double pensionFollowsWealth,
        double profitYearSpread,
        double lossShare,
        double mortgageMonthly,
        double depositMonthly,
        double foreignYieldMonthly,
        double careTakeUp,
        double rentTakeUp,
        double childTakeUp) {

    static HouseholdRates of(HouseholdIncomes rates, StatuteBook law, Month month) {
        return new HouseholdRates(
                Month.WEEKS * (1 + rates.holidayPay().at(month)),
                law.statePension().grossMonthCents(false),
                law.statePension().grossMonthCents(true),
                MissingYears.of(rates, month),
                rates.bridgedFrom().at(month) * 100 / 12,
                rates.olderAssistanceTakeUp().at(month),
                rates.olderAssistanceTakeUpLarge().at(month),
                rates.olderAssistanceLarge().at(month) * 100,
                rates.studentsInRooms().at(month),
                rates.smallEmployerWageShare().at(month),
                rates.employerPensionRate().at(month),
                rates.employeePensionRate().at(month),
                rates.pensionFranchise().at(month) * 100 / 12,
                rates.pensionWageMaximum().at(month) * 100 / 12,
                rates.pensionFollowsWealth().at(month),
                rates.profitYearSpread().at(month),
                rates.lossShare().at(month),
                rates.mortgageRate().at(month) / 12,
                rates.depositRate().at(month) / 12,
                rates.securitiesYieldAbroad().at(month) / 12,
                rates.careTakeUp().at(month),
                rates.rentTakeUp().at(month),
                rates.childTakeUp().at(month));
    }

    /** AOW of somebody with this share of the years, cents a month. */
    int statePensionCents(boolean partnered, double years) {
        return (int) Whole.nearest((partnered ? partneredStatePensionCents : singleStatePensionCents) * years);
    }

    /** Wage above the pension franchise, up to the maximum, cents a month. */
    double pensionable(long wageCents) {
        double counted = wageCents < pensionWageCents ? wageCents : pensionWageCents;
        return counted <= franchiseCents ? 0 : counted - franchiseCents;
    }
}
