package nl.draagkracht.conformance;

/**
 * One line of the check: a target and ours.
 *
 * @param part experiment
 * @param version expected values or agents
 * @param measure what is compared
 * @param target what the equations or the authors give; NaN where there is no such number and the line is only shown
 * @param decimals digits behind the point of the target
 * @param ours what the labour room's functions give
 * @param tolerance largest difference that holds: half of its last digit, for agents with Monte-Carlo error
 */
public record Comparison(
        Part part, Version version, Measure measure, double target, int decimals, double ours, double tolerance) {

    /** Ours less the target. */
    public double difference() {
        return ours - target;
    }

    /** Whether there is a number to compare with. */
    public boolean isTested() {
        return !Double.isNaN(target);
    }

    /** Whether ours lies further from the target than the tolerance. */
    public boolean misses() {
        return isTested() && !(Math.abs(difference()) <= tolerance);
    }
}
