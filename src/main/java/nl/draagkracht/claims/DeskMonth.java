package nl.draagkracht.claims;

/**
 * What a desk did in a month. Counts are claims of the sample; waits are months; staff is a factor on that of 2025.
 *
 * @param arrived claims that came in
 * @param decided claims decided, whatever the outcome
 * @param withdrawn claims that claimants gave up, pension age included
 * @param gone claimants who died or left the country, households that dissolved
 * @param waiting claims open at the end of the month
 * @param late of these, beyond the statutory term
 * @param onTimeShare share of this month's decisions within the term
 * @param median wait of half of those decided this month
 * @param ninetieth wait that nine in ten of those decided this month did not pass
 * @param expectedWait claims waiting over decisions a month
 * @param errorShare awards or spending with an error, as the desk's source counts it
 * @param objections objections to decisions
 * @param staff trained and in training
 * @param trainees of these, in training
 */
public record DeskMonth(
        long arrived,
        long decided,
        long withdrawn,
        long gone,
        long waiting,
        double late,
        double onTimeShare,
        double median,
        double ninetieth,
        double expectedWait,
        double errorShare,
        double objections,
        double staff,
        double trainees) {
    /** A month before the first. */
    static final DeskMonth NONE = new DeskMonth(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0);
}
