package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;

/**
 * What Dutch employers meet when they plan: the cost of an hour of work and the people that a given amount of work takes.
 * Model page 4.3; both relative to the paired baseline and 1 until a lever changes them.
 *
 * @param costIndex employer cost of an hour by section
 * @param peopleIndex people per unit of work by section, above 1 when the week is shorter
 */
public record LabourTerms(double[] costIndex, double[] peopleIndex) {

    /** The terms of the baseline. */
    public static LabourTerms unchanged() {
        var ones = new double[Section.COUNT];
        Arrays.fill(ones, 1);
        return new LabourTerms(ones, ones.clone());
    }

    /** The same with a share of the cost carried by somebody else. */
    public LabourTerms atCost(double factor) {
        return new LabourTerms(
                Arrays.stream(costIndex).map(cost -> cost * factor).toArray(), peopleIndex);
    }
}
