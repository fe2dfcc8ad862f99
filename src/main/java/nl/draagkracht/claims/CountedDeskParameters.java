package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * SVB and Dienst Toeslagen as desks of counted cases; what is not told apart here is as at the municipalities.
 *
 * @param pensionDecisions decisions on AOW a month by the staff of 2025
 * @param pensionOnTime share on time when nobody waits for the desk
 * @param handledByStaff share of reported changes of income that a machine cannot handle
 * @param allowanceDecisions such changes that the staff of 2025 handles in a month
 * @param allowanceSameMonth share of new cases whose papers are complete in their month
 * @param allowanceGrowth largest growth of staff a year by own recruiting
 * @param allowanceStaff trained staff as a factor on that of 2025
 */
public record CountedDeskParameters(
        Sourced pensionDecisions,
        Sourced pensionOnTime,
        Sourced pensionErrorShare,
        Sourced handledByStaff,
        Sourced allowanceDecisions,
        Sourced allowanceSameMonth,
        Sourced allowanceOnTime,
        Sourced allowanceTermWeeks,
        Sourced allowanceGrowth,
        Sourced allowanceErrorShare,
        Sourced allowanceObjectionShare,
        Sourced allowanceStaff) {
    private static final Sourced ALL = Sourced.fixed(1);

    /** SVB; all claims come before pension age, so that the file is complete in the month of the award. */
    DeskParameters pensions(DeskParameters municipal) {
        return municipal.doing(new DeskParameters.Work(
                pensionDecisions,
                ALL,
                pensionOnTime,
                municipal.termWeeks(),
                municipal.overtime(),
                municipal.laterOvertime(),
                municipal.largestGrowth(),
                pensionErrorShare,
                municipal.objectionShare(),
                ALL));
    }

    /** Dienst Toeslagen. */
    DeskParameters allowances(DeskParameters municipal) {
        return municipal.doing(new DeskParameters.Work(
                allowanceDecisions,
                allowanceSameMonth,
                allowanceOnTime,
                allowanceTermWeeks,
                municipal.overtime(),
                municipal.laterOvertime(),
                allowanceGrowth,
                allowanceErrorShare,
                allowanceObjectionShare,
                allowanceStaff));
    }
}
