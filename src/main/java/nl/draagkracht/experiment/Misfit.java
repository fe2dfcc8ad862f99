package nl.draagkracht.experiment;

import java.util.List;
import java.util.Map;
import nl.draagkracht.scenario.CalibrationPlan.Aim;

/**
 * How far a trial is from the published numbers of a plan: per moment weight x (m^2 + steepness x max(0, |m| - edge)^2), m the
 * difference over what its tolerance allows, both as means over the seeds. What is asked is that every moment is within its tolerance;
 * a plain sum of squares would buy four small gains with one row lost. The steep part begins before the tolerance ends, so that luck of
 * other seeds does not push a row over it.
 */
final class Misfit {
    /** Share of the tolerance from which a miss becomes steep. */
    static final double EDGE = 0.8;
    /** How much steeper: at the tolerance itself the height is doubled, at one and a half times it is six times as high. */
    static final double STEEPNESS = 25;

    private Misfit() {}

    /** Two misses per moment, in the order of the plan: their squares add up to the sum above. */
    static double[] misses(List<Aim> moments, Map<String, Double> measured) {
        var misses = new double[2 * moments.size()];
        for (int i = 0; i < moments.size(); i++) {
            Aim aim = moments.get(i);
            double published = aim.target().value();
            double allowed = aim.target().tolerance().getAsDouble() * Math.abs(published);
            double miss = (measured.get(aim.target().name()) - published) / allowed;
            double beyond = Math.copySign(Math.max(0, Math.abs(miss) - EDGE), miss);
            misses[2 * i] = Math.sqrt(aim.weight()) * miss;
            misses[2 * i + 1] = Math.sqrt(aim.weight() * STEEPNESS) * beyond;
        }
        return misses;
    }

    /** The sum that is brought down: of the squared misses. */
    static double sum(double[] misses) {
        double sum = 0;
        for (double miss : misses) {
            sum += miss * miss;
        }
        return sum;
    }
}
