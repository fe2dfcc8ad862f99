package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SizeClass;

/**
 * Bankruptcy of employers: everybody they employ loses work on the same day, and successors want the same slots again.
 * UWV wage guarantee scheme: 20 thousand workers of failed employers in 2025 ({@code benefits/dismissals}). Where there is less work
 * than in the paired baseline, more employers fail (CBS: 3.8 thousand firms in 2008, 7.0 in 2009, 6.2 in 2010, 8.3 in 2013).
 *
 * <p>A firm of a sample of one in a hundred stands for a hundred firms of its size, which do not fail together: each of its workers
 * belongs to one of them. So failures are as lumpy as in the country, not a hundred times as much.
 */
final class FirmFailures {
    private final Setting setting;
    private final int month;
    private final double small;
    private final double large;
    private final double highest;
    /** Failures by section relative to normal. */
    private final double[] factor = new double[Section.COUNT];

    private final int likeFirms;

    /**
     * The failures of a month.
     *
     * @param work by section, what buyers want of it relative to the paired baseline
     */
    FirmFailures(Setting setting, int month, double[] work) {
        this.setting = setting;
        this.month = month;
        var parameters = setting.parameters().separation();
        small = parameters.firmFailureSmall().value();
        large = parameters.firmFailureLarge().value();
        double answer = parameters.failureAnswer().value();
        for (int s = 0; s < Section.COUNT; s++) {
            factor[s] = 1 + answer * Math.max(0, 1 - work[s]);
        }
        highest = Math.max(small, large) * Arrays.stream(factor).max().orElse(1);
        likeFirms = (int) Math.max(1, Math.round(1 / setting.population().sampleShare()));
    }

    /** Whether the employer of a worker of this firm fails. */
    boolean hits(int firm, int identity) {
        long employer = (long) firm * likeFirms + identity % likeFirms;
        double u = setting.draws().uniform(Decision.FIRM_FAILURE, employer, month);
        if (u >= highest) {
            // nearly everybody: the size of the employer, far away in memory, does not matter
            return false;
        }
        double normal = setting.firms().sizeClass[firm] == SizeClass.FROM_250.ordinal() ? large : small;
        return u < normal * factor[setting.firms().section[firm]];
    }
}
