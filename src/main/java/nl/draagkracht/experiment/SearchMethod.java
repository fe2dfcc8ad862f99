package nl.draagkracht.experiment;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/**
 * How the lowest value of a function is sought when it has no derivatives, every number scaled to 0..1 within its bounds.
 * All methods are those of Apache Commons Math; the same seed gives the same points.
 */
public enum SearchMethod {
    /** Slopes of every moment (Levenberg and Marquardt): fewest evaluations, misses that are nearly straight in the numbers. */
    LEAST_SQUARES("least-squares") {
        @Override
        void descend(Landscape landscape, double[] start, int evaluations, long seed) {
            new LeastSquares(landscape, evaluations).search(start);
        }
    },
    /** A quadratic model inside a trust region (Powell 2009): few evaluations, a smooth function. */
    BOBYQA("bobyqa") {
        @Override
        void descend(Landscape landscape, double[] start, int evaluations, long seed) {
            int most = 2 * start.length + 1;
            int points = Math.max(start.length + 2, Math.min(most, evaluations / 2));
            var optimiser = new BOBYQAOptimizer(points, FIRST_STEP, LAST_STEP);
            optimise(optimiser, landscape, start, evaluations);
        }
    },
    /** An evolving cloud of points (Hansen and Ostermeier 2001): many evaluations, a rugged function. */
    CMA_ES("cma-es") {
        @Override
        void descend(Landscape landscape, double[] start, int evaluations, long seed) {
            var optimiser = new CMAESOptimizer(evaluations, 0, true, 0, 1, new KeyedChance(seed), false, null);
            optimise(optimiser, landscape, start, evaluations);
        }
    };

    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 0.005;

    private final String id;

    SearchMethod(String id) {
        this.id = id;
    }

    /** The name on the command line and in files. */
    public String id() {
        return id;
    }

    /** Walks down until the method is content; throws when the evaluations are used up. */
    abstract void descend(Landscape landscape, double[] start, int evaluations, long seed);

    /**
     * Evaluates a landscape until the method is content or the evaluations are used up; the caller remembers the best point.
     *
     * @param start where to begin, between 0 and 1
     * @return why it ended
     */
    String search(Landscape landscape, double[] start, int evaluations, long seed) {
        try {
            descend(landscape, start.clone(), evaluations, seed);
            return "converged";
        } catch (TooManyEvaluationsException usedUp) {
            return "evaluations used up";
        } catch (MathIllegalStateException stuck) {
            // the luck that is left in the function can break the model of a method; the best point stands
            return "no better step was found";
        }
    }

    private static void optimise(
            MultivariateOptimizer optimiser, Landscape landscape, double[] start, int evaluations) {
        int numbers = start.length;
        double[] low = new double[numbers];
        double[] high = new double[numbers];
        double[] spread = new double[numbers];
        java.util.Arrays.fill(high, 1);
        java.util.Arrays.fill(spread, FIRST_STEP);
        optimiser.optimize(
                new MaxEval(evaluations),
                new ObjectiveFunction(landscape::height),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new SimpleBounds(low, high),
                new CMAESOptimizer.Sigma(spread),
                new CMAESOptimizer.PopulationSize(4 + (int) (3 * StrictMath.log(numbers))));
    }

    /** Draws for the search, keyed by their number, so that they are the same on every machine. */
    private static final class KeyedChance extends AbstractRandomGenerator {
        private final long seed;
        private Draws draws;
        private long drawn;

        KeyedChance(long seed) {
            this.seed = seed;
            this.draws = new Draws(seed);
        }

        @Override
        public void setSeed(long other) {
            draws = new Draws(other);
            drawn = 0;
            clear();
        }

        @Override
        public double nextDouble() {
            return draws.uniform(Decision.TRIAL, drawn++, 0);
        }

        @Override
        public String toString() {
            return "draws with seed " + seed;
        }
    }
}
