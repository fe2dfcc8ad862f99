package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.SizeClass;

/**
 * Bankruptcy of employers: everybody they employ loses work on the same day, and successors want the same slots again.
 * UWV wage guarantee scheme: 20 thousand workers of failed employers in 2025 ({@code benefits/dismissals}).
 */
final class FirmFailures {
    private FirmFailures() {}

    /** Which firms fail this month. */
    static boolean[] draw(Setting setting, int month) {
        var parameters = setting.parameters().separation();
        double small = parameters.firmFailureSmall().value();
        double large = parameters.firmFailureLarge().value();
        var firms = setting.firms();
        var fails = new boolean[firms.count()];
        for (int firm = 0; firm < fails.length; firm++) {
            double hazard = firms.sizeClass[firm] == SizeClass.FROM_250.ordinal() ? large : small;
            fails[firm] = setting.draws().uniform(Decision.FIRM_FAILURE, firm, month) < hazard;
        }
        return fails;
    }
}
