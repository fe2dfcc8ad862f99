package nl.draagkracht.experiment;

import nl.draagkracht.experiment.Moment.Outcome;
import nl.draagkracht.scenario.DisplacementTarget;

/**
 * A published loss of employment after displacement beside that of paired lay-offs by lot.
 *
 * @param target the published loss
 * @param ours difference in the share at work between the laid off and the same persons not laid off; NaN when nobody was laid off
 * @param error its standard error, from the number of persons
 * @param persons persons of the samples who were laid off and still live in the country
 */
public record PlaceboMoment(DisplacementTarget target, double ours, double error, long persons) {

    /** What comes of the comparison. */
    public Outcome outcome() {
        if (Double.isNaN(ours)) {
            return Outcome.NOT_MEASURED;
        }
        if (target.tolerance().isEmpty()) {
            return Outcome.REPORTED;
        }
        return Math.abs(ours - target.effect()) <= target.tolerance().getAsDouble() ? Outcome.HELD : Outcome.MISSED;
    }
}
