package nl.draagkracht.income;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Whole;
import nl.draagkracht.population.Households;

/**
 * What the capital of a Dutch household earns and owes in a month, and with it the month's income.
 * Savings and dividends move every month, so this is worked out for every household every month, on top of what
 * {@link HouseholdAccount} settled. Wet IB 2001 chapters 4 and 5 (boxes 2 and 3).
 */
final class CapitalAccount {
    private final Households households;
    private final Settlement settlement;
    private final HouseholdTotals totals;

    CapitalAccount(Households households, Settlement settlement, HouseholdTotals totals) {
        this.households = households;
        this.settlement = settlement;
        this.totals = totals;
    }

    /**
     * Writes the income columns of a household.
     *
     * @param market market income besides capital, cents
     * @param gross gross income besides capital, cents
     * @param disposable what is left besides capital, cents
     * @param childcare childcare allowance in it: it pays back a price, so incomes are compared without it
     * @param kin who lives there, see {@link HouseholdMembers#kin}
     */
    void settle(int household, int market, int gross, int disposable, int childcare, int kin) {
        long earned = earned(household);
        long due = tax(household);
        households.marketCents[household] = cents(market + earned);
        households.grossCents[household] = cents(gross + earned);
        int left = cents(disposable + residents(kin) + earned - due);
        households.disposableCents[household] = left;
        totals.disposable += left;
        if (households.type[household] != HouseholdType.INSTITUTION.ordinal()) {
            totals.distribution.count((int) (Math.max(0, left - childcare) / HouseholdMembers.equivalence(kin)));
        }
    }

    /** What the state pays everybody who lives there, cents a month. */
    private long residents(int kin) {
        long basic = settlement.residents.basicIncome(kin);
        long dividend = settlement.residents.citizenDividend(kin);
        totals.adults += HouseholdMembers.adults(kin);
        totals.basicIncome += basic;
        totals.citizenDividend += dividend;
        return basic + dividend;
    }

    /** Interest, yield and dividends, cents a month. */
    long earned(int household) {
        totals.mortgageInterest += (long) (households.mortgageCents[household] * settlement.rates.mortgageMonthly());
        long own = households.ownFirmCents[household];
        long securities = households.securitiesCents[household];
        long dividends = (long) (own * settlement.directorDividend + securities * settlement.householdDividend);
        long interest = (long) (households.liquidCents[household] * settlement.rates.depositMonthly());
        long yield = (long) (securities * settlement.rates.foreignYieldMonthly());
        totals.ownFirms += own;
        totals.securities += securities;
        totals.dividends += dividends;
        totals.depositInterest += interest;
        totals.foreignYield += yield;
        return dividends + interest + yield;
    }

    /** Tax on substantial holdings and wealth, cents a month; withheld dividend tax is part of it. */
    long tax(int household) {
        long liquid = households.liquidCents[household];
        long own = households.ownFirmCents[household];
        long securities = households.securitiesCents[household];
        // below the exempt amount of one person there is nothing to work out
        if (own == 0 && liquid + securities <= settlement.wealthExemptCents) {
            return 0;
        }
        long director = (long) (own * settlement.directorDividend);
        long other = (long) (securities * settlement.householdDividend);
        long due = 0;
        if (director > 0) {
            due += Whole.monthCents(settlement.law.substantialHoldingTax().tax(director * 0.12));
        }
        if (liquid + securities > settlement.wealthExemptCents) {
            double year = settlement
                    .law
                    .wealthTax()
                    .tax(liquid / 100.0, securities / 100.0, 0, isCouple(households, household));
            due += Whole.monthCents(year);
        }
        long withheld = Math.min(due, Whole.nearest(settlement.law.dividendTax().total(director + other, false)));
        totals.withheldDividendTax += withheld;
        totals.capitalTax += due - withheld;
        return due;
    }

    static boolean isCouple(Households households, int household) {
        int type = households.type[household];
        return type == HouseholdType.COUPLE.ordinal() || type == HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
    }

    private static int cents(long amount) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, amount));
    }
}
