package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;

/**
 * What buyers at home and abroad want of each Dutch section in a month, as firms see it when they plan.
 * Model page 4.3 and 4.8; everything by ordinal of {@link Section} and exactly 1 in the baseline, new demand apart.
 *
 * @param relative real demand against the paired baseline, without new demand
 * @param ofPrices the factor in it that is due to prices: real demand against what would be bought at the prices of the start
 * @param perNewDemand by how much a unit of {@link Reinstatement new demand} raises the output of the section, as a share of it
 * @param financed share of the new demand that finds a payer
 */
public record SectionDemand(double[] relative, double[] ofPrices, double[] perNewDemand, double financed) {

    /** The demand of the baseline; new demand raises all sections alike. */
    public static SectionDemand unchanged() {
        return of(ones());
    }

    /** This demand at unchanged prices; new demand raises all sections alike. */
    public static SectionDemand of(double[] relative) {
        return new SectionDemand(relative, ones(), ones(), 1);
    }

    /** The same with other real demand. */
    public SectionDemand with(double[] other) {
        return new SectionDemand(other, ofPrices, perNewDemand, financed);
    }

    private static double[] ones() {
        var ones = new double[Section.COUNT];
        Arrays.fill(ones, 1);
        return ones;
    }
}
