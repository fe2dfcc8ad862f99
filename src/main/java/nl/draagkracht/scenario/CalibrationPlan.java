package nl.draagkracht.scenario;

import java.util.List;

/**
 * What is to be calibrated to what: declared before the search, so that nobody can say that the numbers were moved until they fitted.
 * The identification list of the model page (4.5) says which number is fixed by which moment.
 *
 * @param file the file as the user named it
 * @param title the plan in a few words
 * @param parameters the numbers that may move
 * @param moments the published numbers that they are moved to
 * @param effort how large the runs are and how many there may be
 */
public record CalibrationPlan(
        String file, String title, List<FreeNumber> parameters, List<Aim> moments, Effort effort) {

    /**
     * A number that may move within bounds.
     *
     * @param name dotted name
     * @param unit its unit
     * @param start its value as packaged
     * @param low lowest value allowed
     * @param high highest value allowed
     */
    public record FreeNumber(String name, String unit, double start, double low, double high) {}

    /**
     * A published number to come near to.
     *
     * @param target the published number with its tolerance
     * @param weight how much its miss counts, above 0
     */
    public record Aim(Target target, double weight) {}

    /**
     * The cost of the search.
     *
     * @param sample share of the inhabitants
     * @param seeds one run each; the same in every evaluation, so that luck is common to all (common random numbers)
     * @param months length of each run
     * @param evaluations most points that are tried
     */
    public record Effort(double sample, List<Long> seeds, int months, int evaluations) {}

    /** The same with other runs. */
    public CalibrationPlan with(Effort other) {
        return new CalibrationPlan(file, title, parameters, moments, other);
    }

    /** The fewest evaluations with which a search over these numbers can begin: it needs two more than there are numbers. */
    public int fewestEvaluations() {
        return fewestEvaluations(parameters.size());
    }

    static int fewestEvaluations(int numbers) {
        // one for the packaged numbers and the first model of the method
        return numbers + 3;
    }
}
