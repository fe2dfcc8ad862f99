package nl.draagkracht.claims;

import java.util.List;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.population.Persons;

/**
 * Counts and euros of one month of claims, in sample units: divide by the sample share for the Netherlands. Spending is
 * gross for insurances and net for bijstand.
 */
public final class ClaimFlows {
    /** Ages in whole years that are told apart; the last one holds all beyond. */
    public static final int AGES = 101;

    private final long[] counts = new long[ClaimCount.COUNT];
    private final long[] cents = new long[Scheme.COUNT];
    private final long[] wwInflowBySection = new long[Section.COUNT];
    private final long[] wwInflowByOccupation = new long[Occupation.COUNT];
    private final long[] wwInflowByAge = new long[AGES];
    private final long[] wwInflowByEducation = new long[Education.COUNT];
    private final long[] assistanceByType = new long[HouseholdType.COUNT];
    private final long[] assistanceByAge = new long[AGES];
    private long sickPayToEmployersCents;
    private double wwDecidedOnTime = 1;

    /** Number of persons (or households) of this kind. */
    public long count(ClaimCount what) {
        return counts[what.ordinal()];
    }

    /** Paid to persons or households under a scheme, cents. */
    public long cents(Scheme scheme) {
        return cents[scheme.ordinal()];
    }

    /** ZW paid to employers for pregnant and no-risk employees, whose wage goes on, cents. */
    public long sickPayToEmployersCents() {
        return sickPayToEmployersCents;
    }

    /** WW benefits in the Netherlands: persons over sample share and over persons per benefit. */
    public double wwBenefits(double sampleShare, double personsPerBenefit) {
        return count(ClaimCount.WW_STOCK) / sampleShare / personsPerBenefit;
    }

    /** New WW rights by section of the last job, by ordinal. */
    public long[] wwInflowBySection() {
        return wwInflowBySection.clone();
    }

    /** New WW rights by occupation of the last job, by ordinal. */
    public long[] wwInflowByOccupation() {
        return wwInflowByOccupation.clone();
    }

    /** New WW rights by age in whole years. */
    public long[] wwInflowByAge() {
        return wwInflowByAge.clone();
    }

    /** New WW rights by education, by ordinal. */
    public long[] wwInflowByEducation() {
        return wwInflowByEducation.clone();
    }

    /** Households on bijstand by type, by ordinal. */
    public long[] assistanceByType() {
        return assistanceByType.clone();
    }

    /** Households on bijstand by the age of the first recipient in whole years. */
    public long[] assistanceByAge() {
        return assistanceByAge.clone();
    }

    /** Share of this month's WW decisions taken within the statutory term. */
    public double wwDecidedOnTime() {
        return wwDecidedOnTime;
    }

    void decidedOnTime(double share) {
        wwDecidedOnTime = share;
    }

    void add(ClaimCount what) {
        counts[what.ordinal()]++;
    }

    void add(ClaimCount what, int number) {
        counts[what.ordinal()] += number;
    }

    void pay(Scheme scheme, long amountCents) {
        cents[scheme.ordinal()] += amountCents;
    }

    void payEmployer(long amountCents) {
        sickPayToEmployersCents += amountCents;
    }

    void newUnemployed(Persons persons, int person, Month month) {
        add(ClaimCount.WW_INFLOW);
        int section = persons.section[person];
        int occupation = persons.occupation[person];
        if (section >= 0) {
            wwInflowBySection[section]++;
        }
        if (occupation >= 0) {
            wwInflowByOccupation[occupation]++;
        }
        wwInflowByAge[Math.min(AGES - 1, persons.age(person, month.index()))]++;
        wwInflowByEducation[persons.education[person]]++;
    }

    void assisted(int householdType, int age) {
        add(ClaimCount.ASSISTANCE_HOUSEHOLDS);
        assistanceByType[householdType]++;
        assistanceByAge[Math.min(AGES - 1, age)]++;
    }

    static ClaimFlows sum(List<ClaimFlows> parts) {
        var total = new ClaimFlows();
        for (var part : parts) {
            addTo(total.counts, part.counts);
            addTo(total.cents, part.cents);
            addTo(total.wwInflowBySection, part.wwInflowBySection);
            addTo(total.wwInflowByOccupation, part.wwInflowByOccupation);
            addTo(total.wwInflowByAge, part.wwInflowByAge);
            addTo(total.wwInflowByEducation, part.wwInflowByEducation);
            addTo(total.assistanceByType, part.assistanceByType);
            addTo(total.assistanceByAge, part.assistanceByAge);
            total.sickPayToEmployersCents += part.sickPayToEmployersCents;
        }
        return total;
    }

    private static void addTo(long[] total, long[] part) {
        for (int i = 0; i < total.length; i++) {
            total[i] += part[i];
        }
    }
}
