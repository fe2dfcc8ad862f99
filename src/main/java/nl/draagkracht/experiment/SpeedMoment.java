package nl.draagkracht.experiment;

/**
 * How firms got rid of the same number of jobs within a number of years; persons and jobs at full scale beside the paired baseline, means
 * over seeds, from the first month until half a year after the last.
 *
 * @param years years in which the shock is delivered
 * @param jobsLost jobs wanted no longer
 * @param dismissed permanent employees dismissed
 * @param notRenewed flexible contracts not renewed because the job is no longer wanted
 * @param assignmentsEnded assignments of own-account workers stopped
 * @param hiringShare share of the jobs lost that nobody was sent away from: leavers not replaced, vacancies withdrawn
 * @param error standard error of that share over the seeds; NaN with one seed
 * @param employmentLost persons fewer at work at the end; fewer than jobs, of which some were free
 * @param peak highest unemployment rate above the baseline, mean of twelve months
 */
public record SpeedMoment(
        int years,
        double jobsLost,
        double dismissed,
        double notRenewed,
        double assignmentsEnded,
        double hiringShare,
        double error,
        double employmentLost,
        double peak) {}
