package nl.draagkracht.experiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.ParameterValidator;
import org.apache.commons.math3.fitting.leastsquares.ValueAndJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * The method of Levenberg and Marquardt (More 1978) of Apache Commons Math: it asks how every moment answers every number, one number
 * at a time, and steps to where all misses together would be least, within a region that it trusts. Slopes are taken over steps large
 * beside the luck that is left in a run.
 */
final class LeastSquares implements ValueAndJacobianFunction {
    /** Step of a slope, in shares of the bounds. */
    private static final double SLOPE_STEP = 0.08;
    /** First step allowed, in shares of the distance from the lower bounds. */
    private static final double FIRST_REGION = 0.3;
    /** Gains and steps smaller than these are luck. */
    private static final double LEAST_GAIN = 1e-3;

    private final Landscape landscape;
    private final int evaluations;
    /** Points that were evaluated: the method asks for some of them again, which must not cost an evaluation. */
    private final Map<List<Double>, double[]> known = new HashMap<>();

    LeastSquares(Landscape landscape, int evaluations) {
        this.landscape = landscape;
        this.evaluations = evaluations;
    }

    /** Walks down until nothing is gained; throws when the evaluations are used up. */
    void search(double[] start) {
        int misses = misses(start).length;
        var problem = new LeastSquaresBuilder()
                .start(start)
                .target(new double[misses])
                .model(this)
                .lazyEvaluation(true)
                .maxEvaluations(Integer.MAX_VALUE)
                .maxIterations(Integer.MAX_VALUE)
                .parameterValidator(withinBounds())
                .build();
        new LevenbergMarquardtOptimizer()
                .withInitialStepBoundFactor(FIRST_REGION)
                .withCostRelativeTolerance(LEAST_GAIN)
                .withParameterRelativeTolerance(LEAST_GAIN)
                .optimize(problem);
    }

    private static ParameterValidator withinBounds() {
        return point -> point.map(share -> Math.max(0, Math.min(1, share)));
    }

    private double[] misses(double[] point) {
        List<Double> place = Arrays.stream(point).boxed().toList();
        double[] misses = known.get(place);
        if (misses == null) {
            if (known.size() == evaluations) {
                throw new TooManyEvaluationsException(evaluations);
            }
            misses = landscape.misses(point.clone());
            known.put(place, misses);
        }
        return misses;
    }

    @Override
    public RealVector computeValue(double[] point) {
        return new ArrayRealVector(misses(point), false);
    }

    @Override
    public RealMatrix computeJacobian(double[] point) {
        double[] here = misses(point);
        var slopes = new double[here.length][point.length];
        for (int i = 0; i < point.length; i++) {
            double[] there = point.clone();
            // away from the nearer bound
            there[i] += point[i] > 0.5 ? -SLOPE_STEP : SLOPE_STEP;
            double step = there[i] - point[i];
            double[] misses = misses(there);
            for (int k = 0; k < here.length; k++) {
                slopes[k][i] = (misses[k] - here[k]) / step;
            }
        }
        return new Array2DRowRealMatrix(slopes, false);
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        double[] here = point.toArray();
        return new Pair<>(computeValue(here), computeJacobian(here));
    }
}
