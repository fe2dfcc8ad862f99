package nl.draagkracht.firms;

/**
 * New final demand that brings back a share of the work that AI saved.
 * Model page 4.3 (c): worth R jobs, R growing exponentially, with a mean delay of 20 months, to the share rho of the jobs saved. It is
 * ordered as consumption, investment and exports in declared shares, so sections gain as the input-output table says.
 */
final class Reinstatement {
    private final double share;
    private final double meanDelayMonths;
    private double jobs;
    private double units;

    /** Reinstatement of this share of saved jobs, in (0, 1], 0 when the closure excludes it. */
    Reinstatement(double share, double meanDelayMonths) {
        this.share = share;
        this.meanDelayMonths = meanDelayMonths;
    }

    /**
     * Moves a month on, towards the jobs saved until now, and orders what brings that many back next month.
     *
     * @param jobsPerUnit jobs that a unit of new demand gives now
     */
    void advance(double jobsSaved, double jobsPerUnit) {
        jobs += (share * jobsSaved - jobs) / meanDelayMonths;
        units = jobsPerUnit > 0 ? jobs / jobsPerUnit : 0;
    }

    /** Jobs that are to come back. */
    double jobs() {
        return jobs;
    }

    /** New demand in force, as a share of the final sales of the start; exactly 0 without saved jobs. */
    double units() {
        return units;
    }
}
