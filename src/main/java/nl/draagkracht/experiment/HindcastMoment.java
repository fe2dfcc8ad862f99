package nl.draagkracht.experiment;

import nl.draagkracht.experiment.Moment.Outcome;
import nl.draagkracht.scenario.Episode.Measured;

/**
 * A number of history beside that of the hindcast.
 *
 * @param target the number of history
 * @param ours the model's; NaN when it does not measure it
 */
public record HindcastMoment(Measured target, double ours) {

    /** What comes of the comparison. */
    public Outcome outcome() {
        if (Double.isNaN(ours)) {
            return Outcome.NOT_MEASURED;
        }
        if (target.allowed().isEmpty()) {
            return Outcome.REPORTED;
        }
        return Math.abs(ours - target.value()) <= target.allowed().getAsDouble() ? Outcome.HELD : Outcome.MISSED;
    }
}
