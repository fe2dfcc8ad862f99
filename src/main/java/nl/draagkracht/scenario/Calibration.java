package nl.draagkracht.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a calibration found, frozen: the numbers, the moments they were moved to, and how that was done. Packaged as
 * {@code parameters/calibration.json} it is laid over the parameter files, and every scenario runs on it unchanged.
 *
 * @param made by whom, when and how
 * @param effort the runs that were made
 * @param objective the weighted sum of squared misses
 * @param parameters the numbers
 * @param moments the published numbers
 */
public record Calibration(
        Made made, CalibrationPlan.Effort effort, Objective objective, List<Fitted> parameters, List<Reached> moments) {

    /**
     * How it was made.
     *
     * @param version version of the program
     * @param date day it was made, yyyy-MM-dd
     * @param plan title of the plan
     * @param method method of the search
     * @param evaluations points that were tried
     * @param ended why the search ended
     */
    public record Made(String version, String date, String plan, String method, int evaluations, String ended) {}

    /**
     * The sum over the moments of weight x (difference / tolerance) squared.
     *
     * @param before with the numbers as packaged
     * @param achieved with those found
     */
    public record Objective(double before, double achieved) {}

    /**
     * A number that was moved.
     *
     * @param name dotted name
     * @param unit its unit
     * @param before its value as packaged
     * @param after its value as found
     * @param low lowest value allowed
     * @param high highest value allowed
     */
    public record Fitted(String name, String unit, double before, double after, double low, double high) {}

    /**
     * A published number that was aimed at.
     *
     * @param target its name
     * @param weight how much its miss counted
     * @param published the published number
     * @param tolerance share of it within which the model must be
     * @param before what the model had with the numbers as packaged
     * @param achieved what it has with those found
     */
    public record Reached(
            String target, double weight, double published, double tolerance, double before, double achieved) {

        /** Whether the number found is within the tolerance. */
        public boolean isHeld() {
            return isWithin(achieved);
        }

        /** Whether it was within the tolerance before. */
        public boolean wasHeld() {
            return isWithin(before);
        }

        private boolean isWithin(double ours) {
            return Math.abs(ours - published) <= tolerance * Math.abs(published);
        }
    }

    /** The calibration that ships with the program; empty when none does. */
    public static Optional<Calibration> packaged() {
        return ParameterTree.calibration();
    }

    /** Where the numbers come from, in words. */
    public String source() {
        List<String> indicators = moments.stream()
                .map(moment -> moment.target().split(" ")[0])
                .distinct()
                .toList();
        return "calibrated (calibration.json, " + made.date + ") to " + String.join(", ", indicators);
    }
}
