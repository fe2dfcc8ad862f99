package nl.draagkracht.income;

import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;

/**
 * Sums over Dutch households of what they earned, paid and received in a month, in cents of the sample.
 * One object per chunk of the sweep, merged in chunk order; model page 4.10.
 */
final class HouseholdTotals {
    /** Employer contributions by where they go; the order of {@link #contributions}. */
    enum Contribution {
        AWF,
        UFO,
        AOF,
        WHK,
        ZVF,
        PENSION;

        static final int COUNT = values().length;
    }

    final long[] wages = new long[Section.COUNT];
    final long[] mixedIncome = new long[Section.COUNT];
    final long[] employeeHours = new long[Section.COUNT];
    final long[] ownAccountHours = new long[Section.COUNT];
    final long[] contributions = new long[Section.COUNT * Contribution.COUNT];
    final long[] insurance = new long[Scheme.COUNT];
    long publicUnemployment;
    long statePension;
    long supplementaryPension;
    long assistance;
    long allowances;
    long childBenefit;
    long employeePension;
    long incomeTax;
    long oldAgePremium;
    long otherNationalInsurance;
    long withheldDividendTax;
    long labourTax;
    long healthContribution;
    long healthPremium;
    long mortgageInterest;
    long depositInterest;
    long dividends;
    long foreignYield;
    long ownFirms;
    long securities;
    long disposable;
    final IncomeHistogram distribution = new IncomeHistogram();

    /** Adds another chunk. */
    void add(HouseholdTotals other) {
        add(wages, other.wages);
        add(mixedIncome, other.mixedIncome);
        add(employeeHours, other.employeeHours);
        add(ownAccountHours, other.ownAccountHours);
        add(contributions, other.contributions);
        add(insurance, other.insurance);
        publicUnemployment += other.publicUnemployment;
        statePension += other.statePension;
        supplementaryPension += other.supplementaryPension;
        assistance += other.assistance;
        allowances += other.allowances;
        childBenefit += other.childBenefit;
        employeePension += other.employeePension;
        incomeTax += other.incomeTax;
        oldAgePremium += other.oldAgePremium;
        otherNationalInsurance += other.otherNationalInsurance;
        withheldDividendTax += other.withheldDividendTax;
        labourTax += other.labourTax;
        addMoney(other);
    }

    private void addMoney(HouseholdTotals other) {
        healthContribution += other.healthContribution;
        healthPremium += other.healthPremium;
        mortgageInterest += other.mortgageInterest;
        depositInterest += other.depositInterest;
        dividends += other.dividends;
        foreignYield += other.foreignYield;
        ownFirms += other.ownFirms;
        securities += other.securities;
        disposable += other.disposable;
        distribution.add(other.distribution);
    }

    /** Employer contributions of one kind over all sections. */
    long contributions(Contribution kind) {
        long sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            sum += contributions[s * Contribution.COUNT + kind.ordinal()];
        }
        return sum;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
