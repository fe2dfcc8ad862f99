package nl.draagkracht.conformance;

/**
 * One line of the check: a published number and ours.
 *
 * @param part experiment
 * @param version expected values or agents
 * @param measure what is compared
 * @param published the target; NaN where nobody has published one and the line is only shown
 * @param decimals digits behind the point of the published number
 * @param ours what the labour room's functions give
 * @param tolerance largest difference that holds: half of the last published digit, for agents with Monte-Carlo error
 */
public record Comparison(
        Part part, Version version, Measure measure, double published, int decimals, double ours, double tolerance) {

    /** Ours less the published number. */
    public double difference() {
        return ours - published;
    }

    /** Whether there is a published number to compare with. */
    public boolean isTested() {
        return !Double.isNaN(published);
    }

    /** Whether ours lies further from the published number than the tolerance. */
    public boolean misses() {
        return isTested() && !(Math.abs(difference()) <= tolerance);
    }
}
