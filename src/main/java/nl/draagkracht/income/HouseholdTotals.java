package nl.draagkracht.income;

import java.util.List;

/**
 * Sums over Dutch households of what they earned, paid and received in a month, in cents of the sample.
 * One object per chunk of the sweep, merged in chunk order; model page 4.10.
 */
final class HouseholdTotals extends WorkTotals {
    /** By {@link HouseholdFlow}. */
    final long[] flows = new long[HouseholdFlow.COUNT];
    /** Claimants who receive each allowance, and any of them (last): a grown child at home is a claimant of its own (Awir art. 2, 3). */
    final long[] receivers = new long[HouseholdFlow.ALLOWANCES + 2];
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
    /** Adults that are paid what every resident gets, and what that is. */
    long adults;

    long basicIncome;
    long citizenDividend;
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
        adults += other.adults;
        basicIncome += other.basicIncome;
        citizenDividend += other.citizenDividend;
        settled += other.settled;
        distribution.add(other.distribution);
    }

    /** Adds the flows and receivers of a chunk, see {@link KeptAccount#SUMS}. */
    void addFlows(long[] sums) {
        for (int i = 0; i < flows.length; i++) {
            flows[i] += sums[i];
        }
        for (int i = 0; i < receivers.length; i++) {
            receivers[i] += sums[flows.length + i];
        }
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
            adults,
            basicIncome,
            citizenDividend,
            distribution.households()
        };
        return List.of(
                wages, mixedIncome, employeeHours, ownAccountHours, contributions, insurance, flows, receivers, single);
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
