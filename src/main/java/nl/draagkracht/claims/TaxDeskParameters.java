package nl.draagkracht.claims;

import nl.draagkracht.kernel.Sourced;

/**
 * Provisional assessments of income tax that change during the year. Returns of the year before are left out: as many come whatever the
 * labour market does. What is not told apart here is as at the municipalities.
 *
 * @param changesPerReport changes of a provisional assessment per change of income that households report to Dienst Toeslagen
 * @param handledByStaff share of these that a machine cannot handle
 * @param decisions such cases that the staff of 2025 handles in a month
 * @param sameMonth share of new cases that can be decided in their month
 * @param usualOnTime share on time when nobody waits for the desk
 * @param staff trained staff as a factor on that of 2025
 */
public record TaxDeskParameters(
        Sourced changesPerReport,
        Sourced handledByStaff,
        Sourced decisions,
        Sourced sameMonth,
        Sourced usualOnTime,
        Sourced termWeeks,
        Sourced growth,
        Sourced errorShare,
        Sourced objectionShare,
        Sourced staff) {

    /** The desk. */
    DeskParameters desk(DeskParameters municipal) {
        return municipal.doing(new DeskParameters.Work(
                decisions,
                sameMonth,
                usualOnTime,
                termWeeks,
                municipal.overtime(),
                municipal.laterOvertime(),
                growth,
                errorShare,
                objectionShare,
                staff));
    }

    /** Cases for staff per change of income that is reported. */
    double casesPerReport() {
        return changesPerReport.value() * handledByStaff.value();
    }
}
