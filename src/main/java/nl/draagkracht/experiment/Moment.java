package nl.draagkracht.experiment;

import nl.draagkracht.scenario.Target;

/**
 * A published number beside that of the model: the mean over seeds with its Monte-Carlo error.
 *
 * @param target the published number
 * @param ours mean over the seeds; NaN when the model does not measure it
 * @param error standard error of that mean over the seeds; NaN with one seed
 * @param drift last twelve months less first twelve, mean over the seeds; NaN in a run of less than two years
 */
public record Moment(Target target, double ours, double error, double drift) {

    /** What comes of the comparison. */
    public enum Outcome {
        /** Within the tolerance. */
        HELD("held"),
        /** Outside the tolerance. */
        MISSED("missed"),
        /** Shown without a tolerance. */
        REPORTED("reported"),
        /** The model does not measure it. */
        NOT_MEASURED("not measured");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The outcome in words. */
        public String words() {
            return words;
        }
    }

    /** What comes of the comparison. */
    public Outcome outcome() {
        if (Double.isNaN(ours)) {
            return Outcome.NOT_MEASURED;
        }
        if (target.tolerance().isEmpty()) {
            return Outcome.REPORTED;
        }
        return target.isHeldBy(ours) ? Outcome.HELD : Outcome.MISSED;
    }

    /** How far the model is from the published number, as a share of it. */
    public double difference() {
        return (ours - target.value()) / Math.abs(target.value());
    }
}
