package nl.draagkracht.income;

import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;

/**
 * Sums over Dutch residents of what work and employee insurance paid them in a month, in cents of the sample, and what their
 * employers paid on top. Model page 4.10.
 */
class WorkTotals {
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

    /** Adds what others earned. */
    final void addWork(WorkTotals other) {
        add(wages, other.wages);
        add(mixedIncome, other.mixedIncome);
        add(employeeHours, other.employeeHours);
        add(ownAccountHours, other.ownAccountHours);
        add(contributions, other.contributions);
        add(insurance, other.insurance);
        publicUnemployment += other.publicUnemployment;
    }

    /** Employer contributions of one kind over all sections. */
    final long contributions(Contribution kind) {
        long sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            sum += contributions[s * Contribution.COUNT + kind.ordinal()];
        }
        return sum;
    }

    static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
