package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Section;

/**
 * What Dutch employers meet when they plan: the cost of an hour of work and the people that a given amount of work takes.
 * Model page 4.3; all relative to the paired baseline and unchanged until a lever or a wage round moves them.
 *
 * @param costIndex employer cost of an hour by section
 * @param peopleIndex people per unit of work by section, above 1 when the week is shorter
 * @param logWages contract wages by section x occupation, log points above the baseline
 * @param experienceScarcity by occupation, how many more apply for an entry-level opening than for another, log points above the baseline
 */
public record LabourTerms(double[] costIndex, double[] peopleIndex, double[] logWages, double[] experienceScarcity) {

    /** The terms of the baseline. */
    public static LabourTerms unchanged() {
        var ones = new double[Section.COUNT];
        Arrays.fill(ones, 1);
        return new LabourTerms(
                ones, ones.clone(), new double[Section.COUNT * Occupation.COUNT], new double[Occupation.COUNT]);
    }

    /** The same with other contract wages. */
    public LabourTerms withWages(double[] logPoints) {
        return new LabourTerms(costIndex, peopleIndex, logPoints, experienceScarcity);
    }

    /** The same where people with experience are harder to find, or easier. */
    public LabourTerms withScarcity(double[] logPoints) {
        return new LabourTerms(costIndex, peopleIndex, logWages, logPoints);
    }

    /** The same with a share of the cost carried by somebody else. */
    public LabourTerms atCost(double factor) {
        return new LabourTerms(
                Arrays.stream(costIndex).map(cost -> cost * factor).toArray(),
                peopleIndex,
                logWages,
                experienceScarcity);
    }
}
