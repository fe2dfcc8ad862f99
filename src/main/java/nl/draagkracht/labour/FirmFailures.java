package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.SizeClass;

/**
 * Bankruptcy of employers: everybody they employ loses work on the same day, and successors want the same slots again.
 * UWV wage guarantee scheme: 20 thousand workers of failed employers in 2025 ({@code benefits/dismissals}).
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
    private final long likeFirms;

    /** The failures of a month. */
    FirmFailures(Setting setting, int month) {
        this.setting = setting;
        this.month = month;
        var parameters = setting.parameters().separation();
        small = parameters.firmFailureSmall().value();
        large = parameters.firmFailureLarge().value();
        highest = Math.max(small, large);
        likeFirms = Math.max(1, Math.round(1 / setting.population().sampleShare()));
    }

    /** Whether the employer of a worker of this firm fails. */
    boolean hits(int firm, int identity) {
        long employer = firm * likeFirms + identity % likeFirms;
        double u = setting.draws().uniform(Decision.FIRM_FAILURE, employer, month);
        if (u >= highest) {
            // nearly everybody: the size of the employer, far away in memory, does not matter
            return false;
        }
        return u < (setting.firms().sizeClass[firm] == SizeClass.FROM_250.ordinal() ? large : small);
    }
}
