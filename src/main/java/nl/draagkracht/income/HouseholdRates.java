package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.HouseholdIncomes;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;

/**
 * The rates of a month besides the law that a Dutch household is settled with, per month and in cents.
 * A record, so that two months with the same rates are equal: then last month's settlements hold ({@link Settlement#sameRules}).
 */
record HouseholdRates(
        double payFactor,
        int singleStatePensionCents,
        int partneredStatePensionCents,
        double smallEmployers,
        double employerPension,
        double employeePension,
        double franchiseCents,
        double pensionWageCents,
        double pensionFollowsWealth,
        double mortgageMonthly,
        double depositMonthly,
        double foreignYieldMonthly,
        double careTakeUp,
        double rentTakeUp,
        double childTakeUp) {

    static HouseholdRates of(HouseholdIncomes rates, StatuteBook law, Month month) {
        double insured = rates.insuredShareOfStatePension().at(month);
        return new HouseholdRates(
                Month.WEEKS * (1 + rates.holidayPay().at(month)),
                (int) Math.round(insured * law.statePension().grossMonthCents(false)),
                (int) Math.round(insured * law.statePension().grossMonthCents(true)),
                rates.smallEmployerWageShare().at(month),
                rates.employerPensionRate().at(month),
                rates.employeePensionRate().at(month),
                rates.pensionFranchise().at(month) * 100 / 12,
                rates.pensionWageMaximum().at(month) * 100 / 12,
                rates.pensionFollowsWealth().at(month),
                rates.mortgageRate().at(month) / 12,
                rates.depositRate().at(month) / 12,
                rates.securitiesYieldAbroad().at(month) / 12,
                rates.careTakeUp().at(month),
                rates.rentTakeUp().at(month),
                rates.childTakeUp().at(month));
    }

    /** Wage above the pension franchise, up to the maximum, cents a month. */
    double pensionable(long wageCents) {
        double counted = wageCents < pensionWageCents ? wageCents : pensionWageCents;
        return counted <= franchiseCents ? 0 : counted - franchiseCents;
    }
}
