package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.income.IncomeParameters.Childcare;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.law.ChildcareAllowance;

/**
 * How much formal childcare Dutch families with working parents use, as arrays that a settlement reads: share of children by age,
 * hours a month by kind, price against the highest price that counts. SZW, quarterly report on childcare 2022; CBS, childcare 2024.
 */
final class ChildcareUse {
    /** Children up to and including this many years less one may be in childcare: until secondary school. */
    static final int AGES = 13;

    private static final int SCHOOL_AGE = 4;
    private static final long LOWEST_INCOME_CENTS = 1_000_000;
    /** Incomes of the table of lifts: every so many cents, from 0; straight lines between them are off by less than one in a thousand. */
    private static final int LIFT_STEP_CENTS = 50_000;

    private static final int LIFTS = 600;

    private final double[] share = new double[AGES];
    /** Daycare, after school; childminder before and at school age. */
    private final double[] hours;

    private final double[] rate;
    private final double[] childminder;
    /** Chance of at most one, two, three and four days a week. */
    private final double[] days;

    private final double meanDays;
    private final double price;
    private final double priceSpread;
    private final double referenceIncomeCents;
    private final double incomeElasticity;
    private final double[] lift = new double[LIFTS + 1];
    private final double maximumHours;
    private final double largestShare;

    private ChildcareUse(SourcedTable use, Childcare numbers, ChildcareAllowance law, Month month) {
        for (int age = 0; age < AGES; age++) {
            share[age] = use.value(Integer.toString(age));
        }
        hours = new double[] {
            numbers.daycareHours().at(month),
            numbers.afterSchoolHours().at(month),
            numbers.childminderHours().at(month),
            numbers.childminderSchoolHours().at(month)
        };
        rate = new double[] {
            law.maximumRate("daycare"), law.maximumRate("bso"), law.maximumRate("childminder"),
        };
        childminder = new double[] {
            numbers.childminderShare().at(month),
            numbers.childminderSchoolShare().at(month)
        };
        double one = numbers.oneDay().at(month);
        double two = one + numbers.twoDays().at(month);
        double three = two + numbers.threeDays().at(month);
        days = new double[] {one, two, three, three + numbers.fourDays().at(month)};
        meanDays = 5 - Arrays.stream(days).sum();
        price = numbers.price().at(month);
        priceSpread = numbers.priceSpread().at(month);
        referenceIncomeCents = 100 * numbers.referenceIncome().at(month);
        incomeElasticity = numbers.incomeElasticity().at(month);
        maximumHours = law.amounts().maximumHours();
        largestShare = Arrays.stream(share).max().orElseThrow();
        for (int step = 0; step < lift.length; step++) {
            double relative = Math.max(LOWEST_INCOME_CENTS, (double) step * LIFT_STEP_CENTS) / referenceIncomeCents;
            lift[step] = StrictMath.pow(relative, incomeElasticity);
        }
    }

    static ChildcareUse of(IncomeParameters parameters, ChildcareAllowance law, Month month) {
        return new ChildcareUse(parameters.childcareUse(), parameters.childcare(), law, month);
    }

    /** Whether two months have the same numbers besides the law. */
    boolean sameAs(ChildcareUse other) {
        return Arrays.equals(share, other.share)
                && Arrays.equals(hours, other.hours)
                && Arrays.equals(childminder, other.childminder)
                && Arrays.equals(days, other.days)
                && price == other.price
                && priceSpread == other.priceSpread
                && referenceIncomeCents == other.referenceIncomeCents
                && incomeElasticity == other.incomeElasticity;
    }

    /** Share of the children of this age whose parents work that are in childcare, at the reference income. */
    double share(int age) {
        return share[age];
    }

    /** The same of the age at which most are. */
    double largestShare() {
        return largestShare;
    }

    /**
     * How much likelier a family of this joint income uses childcare than one with the reference income; as at the last step of the
     * table above it.
     */
    double lift(long incomeYearCents) {
        int step = (int) Math.max(0, Math.min(LIFTS - 1, incomeYearCents / LIFT_STEP_CENTS));
        double beyond = (double) (incomeYearCents - (long) step * LIFT_STEP_CENTS) / LIFT_STEP_CENTS;
        double part = beyond <= 0 ? 0 : beyond < 1 ? beyond : 1;
        return lift[step] + part * (lift[step + 1] - lift[step]);
    }

    /** Days a week against their mean. */
    double daysAgainstMean(double draw) {
        int number = 1;
        for (double atMost : days) {
            number += draw >= atMost ? 1 : 0;
        }
        return number / meanDays;
    }

    /** Price an hour against the highest price that counts. */
    double price(double draw) {
        return price + priceSpread * (2 * draw - 1);
    }

    /** Hours a month that count of a child. */
    double hours(int age, double kindDraw, double daysAgainstMean) {
        int school = age < SCHOOL_AGE ? 0 : 1;
        double mean = hours[(kindDraw < childminder[school] ? 2 : 0) + school];
        double wanted = mean * daysAgainstMean;
        return wanted < maximumHours ? wanted : maximumHours;
    }

    /** Price an hour that counts, euros. */
    double countedRate(int age, double kindDraw, double price) {
        int school = age < SCHOOL_AGE ? 0 : 1;
        return rate[kindDraw < childminder[school] ? 2 : school] * (price < 1 ? price : 1);
    }
}
