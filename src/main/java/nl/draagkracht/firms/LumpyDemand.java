package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;

/**
 * Less work hits some departments hard and leaves most alone.
 * Davis, Haltiwanger and Schuh 1996 (Job Creation and Destruction, chapter 2): two thirds of the jobs lost in a year are lost in
 * plants that shrink by a quarter or more. A department is the work of one occupation in one firm (a job cell). When the demand
 * of a section falls from its highest level so far, a share of the fall is taken by all departments alike: they withdraw free slots
 * first, so hiring stops before work does. The rest comes in lumps: a department keeps its slots until its turn comes and then loses
 * a fixed share of them at once; turns are spread evenly, so that the section as a whole wants what demand says. Growth is spread
 * over all.
 */
final class LumpyDemand {
    private final double kept;
    private final double shared;
    private final double[] highest = new double[Section.COUNT];
    /** Wanted slots, relative to the start, of the departments that are not hit by the last step. */
    private final double[] spared = new double[Section.COUNT];
    /** Share of the departments that the last step hits. */
    private final double[] hit = new double[Section.COUNT];

    /**
     * Less work for some.
     *
     * @param lump share of its slots that a department loses at once; 0 when every department shrinks like its section
     * @param shared share of a fall of demand that all departments take alike
     */
    LumpyDemand(double lump, double shared) {
        kept = 1 - lump;
        this.shared = shared;
        Arrays.fill(highest, 1);
    }

    /**
     * Takes note of the demand of a month.
     *
     * @param bySection wanted slots relative to the start, before what AI does
     */
    void follow(double[] bySection) {
        for (int s = 0; s < Section.COUNT; s++) {
            highest[s] = Math.max(highest[s], bySection[s]);
            double left = bySection[s] / highest[s];
            if (left >= 1 || left <= 0 || kept >= 1) {
                spared[s] = bySection[s];
                hit[s] = 0;
                continue;
            }
            double alike = 1 - shared * (1 - left);
            double inLumps = left / alike;
            // all departments have taken the whole steps, and a share of them one more, so that the mean is what is
            // left
            double steps = Math.floor(StrictMath.log(inLumps) / StrictMath.log(kept));
            double before = StrictMath.pow(kept, steps);
            spared[s] = highest[s] * alike * before;
            hit[s] = (1 - inLumps / before) / (1 - kept);
        }
    }

    /**
     * Wanted slots of a department relative to the start.
     *
     * @param section ordinal of {@link Section}
     * @param turn place of the department in (0, 1): low numbers are hit first
     */
    double of(int section, double turn) {
        return turn < hit[section] ? spared[section] * kept : spared[section];
    }
}
