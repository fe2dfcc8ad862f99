package nl.draagkracht.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
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
    private long municipalCents;
    private long settledByUnemploymentCents;
    private long settledByDisabilityCents;
    private long arrearsCents;
    private long shortfallCents;
    private double municipalCaseload;
    private final Map<Institution, DeskMonth> desks = new EnumMap<>(Institution.class);
    /** Persons, or households, with an open claim, in row order. */
    final IntSequence open = new IntSequence();
    /** New claims for bijstand by province. */
    final long[] assistanceClaims = new long[Province.COUNT];

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

    /** What municipalities spend on bijstand, Bbz and IOAW, wage tax and health levy included, cents. */
    public long municipalCents() {
        return municipalCents;
    }

    /** What UWV pays back to municipalities for bijstand that stood in for WW, cents. */
    public long settledByUnemploymentCents() {
        return settledByUnemploymentCents;
    }

    /** What UWV pays back to municipalities for bijstand that stood in for a benefit of the WIA, cents. */
    public long settledByDisabilityCents() {
        return settledByDisabilityCents;
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

    /** The month of a desk. */
    public DeskMonth desk(Institution institution) {
        return desks.getOrDefault(institution, DeskMonth.NONE);
    }

    /** Households on bijstand per municipal case worker. */
    public double municipalCaseload() {
        return municipalCaseload;
    }

    /** Bills of households that were left while they waited, cents. */
    public long arrearsCents() {
        return arrearsCents;
    }

    /** Bills left this month by households that wait without income or savings, cents. */
    public long shortfallCents() {
        return shortfallCents;
    }

    void desk(Institution institution, DeskMonth month) {
        desks.put(institution, month);
    }

    void municipalCaseload(double householdsPerWorker) {
        municipalCaseload = householdsPerWorker;
    }

    void arrears(long cents) {
        arrearsCents += cents;
    }

    void shortfall(long cents) {
        shortfallCents += cents;
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

    /** Takes back bijstand that an insurance benefit of the same months pays. */
    void settle(boolean byUnemployment, long amountCents) {
        pay(Scheme.BIJSTAND, -amountCents);
        settledByUnemploymentCents += byUnemployment ? amountCents : 0;
        settledByDisabilityCents += byUnemployment ? 0 : amountCents;
    }

    void municipal(long amountCents) {
        municipalCents += amountCents;
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
            total.arrearsCents += part.arrearsCents;
            total.open.addAll(part.open);
            addTo(total.assistanceClaims, part.assistanceClaims);
            total.sickPayToEmployersCents += part.sickPayToEmployersCents;
            total.municipalCents += part.municipalCents;
            total.settledByUnemploymentCents += part.settledByUnemploymentCents;
            total.settledByDisabilityCents += part.settledByDisabilityCents;
        }
        return total;
    }

    private static void addTo(long[] total, long[] part) {
        for (int i = 0; i < total.length; i++) {
            total[i] += part[i];
        }
    }
}
