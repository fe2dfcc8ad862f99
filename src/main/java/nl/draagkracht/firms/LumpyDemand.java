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
    private final double[] steps = new double[Section.COUNT];
    private final double[] lastStepShare = new double[Section.COUNT];

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
            // all departments have taken this many steps, and a share of them one more, so that the mean is what is
            // left
            steps[s] = left >= 1 || kept >= 1
                    ? 0
                    : kept <= 0 ? 0 : Math.floor(StrictMath.log(left) / StrictMath.log(kept));
            lastStepShare[s] = left >= 1 || kept >= 1 ? 0 : (1 - left / StrictMath.pow(kept, steps[s])) / (1 - kept);
        }
    }

    /**
     * Wanted slots of a department relative to the start.
     *
     * @param section ordinal of {@link Section}
     * @param demand this month's demand of the section
     * @param turn place of the department in (0, 1): low numbers are hit first
     */
    double of(int section, double demand, double turn) {
        if (kept >= 1 || demand >= highest[section]) {
            return demand;
        }
        double stepped = highest[section] * StrictMath.pow(kept, steps[section]);
        return turn < lastStepShare[section] ? stepped * kept : stepped;
    }
}
