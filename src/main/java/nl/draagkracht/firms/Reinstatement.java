package nl.draagkracht.firms;

/**
 * New final demand that brings back a share of the work that AI saved.
 * Model page 4.3 (c): grows exponentially, with a mean delay of 20 months, to the share rho of the jobs saved. It is spread over
 * sections and occupations in proportion to the jobs wanted, so it raises all by the same factor.
 */
final class Reinstatement {
    private final double share;
    private final double meanDelayMonths;
    private double jobs;

    /** Reinstatement of this share of saved jobs, in (0, 1], 0 when the closure excludes it. */
    Reinstatement(double share, double meanDelayMonths) {
        this.share = share;
        this.meanDelayMonths = meanDelayMonths;
    }

    /** Moves a month on, towards the jobs saved until last month. */
    void advance(double jobsSaved) {
        jobs += (share * jobsSaved - jobs) / meanDelayMonths;
    }

    /** Jobs brought back. */
    double jobs() {
        return jobs;
    }

    /** The factor that raises this number of jobs by those brought back; exactly 1 without any. */
    double factor(double jobsWanted) {
        return jobsWanted > 0 ? 1 + jobs / jobsWanted : 1;
    }
}
