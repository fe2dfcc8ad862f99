package nl.draagkracht.income;

import java.util.List;

/**
 * Sums over Dutch households of what they earned, paid and received in a month, in cents of the sample.
 * One object per chunk of the sweep, merged in chunk order; model page 4.10.
 */
final class HouseholdTotals extends WorkTotals {
    /** By {@link HouseholdFlow}. */
    final long[] flows = new long[HouseholdFlow.COUNT];
    /** Tax on capital besides the withheld dividend tax. */
    long capitalTax;

    long withheldDividendTax;
    long mortgageInterest;
    long depositInterest;
    long dividends;
    long foreignYield;
    long ownFirms;
    long securities;
    long disposable;
    /** Households whose facts had changed, so that their accounts were settled anew. */
    long settled;

    final IncomeHistogram distribution = new IncomeHistogram();

    /** Adds what the capital of other households earned and owed, and what was left. */
    void add(HouseholdTotals other) {
        capitalTax += other.capitalTax;
        withheldDividendTax += other.withheldDividendTax;
        mortgageInterest += other.mortgageInterest;
        depositInterest += other.depositInterest;
        dividends += other.dividends;
        foreignYield += other.foreignYield;
        ownFirms += other.ownFirms;
        securities += other.securities;
        disposable += other.disposable;
        settled += other.settled;
        distribution.add(other.distribution);
    }

    /** All sums in a fixed order, to be compared with those of another settlement of the same month. */
    List<long[]> sums() {
        long[] single = {
            publicUnemployment,
            capitalTax,
            withheldDividendTax,
            mortgageInterest,
            depositInterest,
            dividends,
            foreignYield,
            ownFirms,
            securities,
            disposable,
            distribution.households()
        };
        return List.of(wages, mixedIncome, employeeHours, ownAccountHours, contributions, insurance, flows, single);
    }

    /** A flow of all households. */
    long of(HouseholdFlow flow) {
        return flows[flow.ordinal()];
    }

    /** Income tax of all boxes, without the dividend tax that was withheld. */
    long incomeTax() {
        return of(HouseholdFlow.INCOME_TAX) + capitalTax;
    }
}
