package nl.draagkracht.conformance;

/** Labour that employers want per occupation in a step (paper: d dagger), employed and vacant together. */
@FunctionalInterface
public interface Demand {
    /** Demand for an occupation in a step, counted from 1 for the first step. */
    double of(int occupation, int step);

    /** Demand for all occupations in a step. */
    default double[] at(int step, int occupations) {
        var wanted = new double[occupations];
        for (int i = 0; i < occupations; i++) {
            wanted[i] = of(i, step);
        }
        return wanted;
    }

    /** Demand that stays as it was. */
    static Demand constant(double[] start) {
        return (occupation, step) -> start[occupation];
    }

    /** Demand of all occupations in a business cycle: D (1 - a sin(2 pi (t + shift) / P)). */
    static Demand cycle(double[] start, double amplitude, double period, double shift) {
        return (occupation, step) ->
                start[occupation] * (1 - amplitude * StrictMath.sin(2 * StrictMath.PI * (step + shift) / period));
    }

    /** From a step on, a share of the demand for the first occupation goes to the second. */
    static Demand moved(double[] start, double share, int from) {
        double moving = share * start[0];
        return (occupation, step) ->
                step < from ? start[occupation] : start[occupation] + (occupation == 0 ? -moving : moving);
    }
}
