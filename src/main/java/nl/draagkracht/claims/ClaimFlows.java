package nl.draagkracht.claims;

import java.util.List;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;

/**
 * Counts and euros of one month of claims, in sample units: divide by the sample share for the Netherlands. Spending is
 * gross for insurances and net for bijstand.
 */
public final class ClaimFlows {
    private final long[] counts = new long[ClaimCount.COUNT];
    private final long[] cents = new long[Scheme.COUNT];
    private final int[] wwInflowBySection = new int[Section.COUNT];
    private final int[] wwInflowByOccupation = new int[Occupation.COUNT];
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
    public int[] wwInflowBySection() {
        return wwInflowBySection.clone();
    }

    /** New WW rights by occupation of the last job, by ordinal. */
    public int[] wwInflowByOccupation() {
        return wwInflowByOccupation.clone();
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

    void newUnemployed(byte section, byte occupation) {
        add(ClaimCount.WW_INFLOW);
        if (section >= 0) {
            wwInflowBySection[section]++;
        }
        if (occupation >= 0) {
            wwInflowByOccupation[occupation]++;
        }
    }

    static ClaimFlows sum(List<ClaimFlows> parts) {
        var total = new ClaimFlows();
        for (var part : parts) {
            addTo(total.counts, part.counts);
            addTo(total.cents, part.cents);
            addTo(total.wwInflowBySection, part.wwInflowBySection);
            addTo(total.wwInflowByOccupation, part.wwInflowByOccupation);
            total.sickPayToEmployersCents += part.sickPayToEmployersCents;
        }
        return total;
    }

    private static void addTo(long[] total, long[] part) {
        for (int i = 0; i < total.length; i++) {
            total[i] += part[i];
        }
    }

    private static void addTo(int[] total, int[] part) {
        for (int i = 0; i < total.length; i++) {
            total[i] += part[i];
        }
    }
}
