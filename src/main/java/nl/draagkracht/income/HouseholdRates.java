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
        double missingYearsShare,
        double missingYearsPaid,
        double bridgedFromCents,
        double olderAssistanceTakeUp,
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
        double missing = rates.missingYearsShare().at(month);
        double lost = missing == 0 ? 0 : (1 - rates.insuredShareOfStatePension().at(month)) / missing;
        return new HouseholdRates(
                Month.WEEKS * (1 + rates.holidayPay().at(month)),
                law.statePension().grossMonthCents(false),
                law.statePension().grossMonthCents(true),
                missing,
                1 - lost,
                rates.bridgedFrom().at(month) * 100 / 12,
                rates.olderAssistanceTakeUp().at(month),
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

    /**
     * AOW of somebody, cents a month: with missing years the years lost are spread evenly from none to twice the mean.
     *
     * @param draw where the person stands, 0 to 1
     */
    int statePensionCents(boolean partnered, double draw) {
        double full = partnered ? partneredStatePensionCents : singleStatePensionCents;
        double paid = draw < missingYearsShare ? 1 - 2 * (1 - missingYearsPaid) * draw / missingYearsShare : 1;
        return (int) Whole.nearest(full * paid);
    }

    /** Wage above the pension franchise, up to the maximum, cents a month. */
    double pensionable(long wageCents) {
        double counted = wageCents < pensionWageCents ? wageCents : pensionWageCents;
        return counted <= franchiseCents ? 0 : counted - franchiseCents;
    }
}
