package nl.draagkracht.firms;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;

/**
 * Less work hits some departments hard and leaves most alone.
 * Davis, Haltiwanger and Schuh 1996 (Job Creation and Destruction, chapter 2): two thirds of the jobs lost in a year are lost in
 * plants that shrink by a quarter or more. A department is the work of one occupation in one firm (a job cell). When the demand
 * of a section falls from its highest level so far, a department keeps all its slots until its turn comes and then loses a fixed share
 * of them at once; turns are spread evenly, so that the section as a whole wants what demand says. Growth is spread over all.
 */
final class LumpyDemand {
    private final double kept;
    private final double[] highest = new double[Section.COUNT];
    /** Wanted slots, relative to the start, of the departments that are not hit by the last step. */
    private final double[] spared = new double[Section.COUNT];
    /** Share of the departments that the last step hits. */
    private final double[] hit = new double[Section.COUNT];

    /** Departments that lose this share of their slots at once; 0 when every department shrinks like its section. */
    LumpyDemand(double lump) {
        kept = 1 - lump;
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
            // all departments have taken the whole steps, and a share of them one more, so that the mean is what is
            // left
            double steps = Math.floor(StrictMath.log(left) / StrictMath.log(kept));
            double before = StrictMath.pow(kept, steps);
            spared[s] = highest[s] * before;
            hit[s] = (1 - left / before) / (1 - kept);
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
