package nl.draagkracht.firms;

/**
 * New final demand that brings back a share of the work that AI saved.
 * Model page 4.3 (c): worth R jobs, R growing exponentially, with a mean delay of 20 months, to the share rho of the jobs saved. The
 * share that a scenario states is a net outcome within five years, so rho is what is left of it after prices and wages have brought back
 * theirs. Demand that has come stays when they bring more later (decision 22): a stated share is where work comes back to by itself, not a
 * lid on what wages that go on answering unemployment may do. It is ordered as investment and exports (decision 10), so sections gain as the input-output table says.
 */
final class Reinstatement {
    private final double share;
    private final double meanDelayMonths;
    private double jobs;
    private double units;

    /** Return of this share of saved jobs, in (0, 1], over all channels; 0 when the closure excludes it. */
    Reinstatement(double share, double meanDelayMonths) {
        this.share = share;
        this.meanDelayMonths = meanDelayMonths;
    }

    /**
     * Moves a month on, towards what is to come back of the jobs saved until now, and orders what brings that many back next month.
     *
     * @param already jobs that prices and wages bring back; negative where they cost jobs
     * @param jobsPerUnit jobs that a unit of new demand gives now
     */
    void advance(double jobsSaved, double already, double jobsPerUnit) {
        double wanted = share == 0 ? 0 : Math.max(jobs, share * jobsSaved - already);
        jobs += (wanted - jobs) / meanDelayMonths;
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
