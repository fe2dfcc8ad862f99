package nl.draagkracht.income;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;

/**
 * The bridge between what the simulated Dutch population earns and the national accounts, fixed at the start.
 * Model page 2 ("two bases, one bridge") and 4.10: never silent, every row stands in the ledger under {@code BRIDGE}.
 */
final class DeclaredRows {
    private final double[] bridge = new double[Section.COUNT];
    private final double[] costAtStart = new double[Section.COUNT];
    private final double[] abroad = new double[Section.COUNT];
    private double incomeTax;
    private double dividendTaxShare;

    /**
     * Fixes the bridge: compensation of the national accounts less simulated labour cost, per section. What workers earn of it who live
     * abroad is spread over sections as compensation is.
     */
    void openLabour(FirmAccounts firms, IncomeParameters parameters, Month before) {
        var accounts = parameters.sectionAccounts();
        double toAbroad =
                Income.monthly(parameters.firmIncomes().wagesToAbroad().at(before));
        double all = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            all += accounts.value(Section.at(s).code(), "compensation") * 1e8 / 12;
        }
        for (int s = 0; s < Section.COUNT; s++) {
            double national = accounts.value(Section.at(s).code(), "compensation") * 1e8 / 12;
            abroad[s] = toAbroad * national / all;
            costAtStart[s] = firms.wages[s] + firms.contributions[s];
            bridge[s] = national - costAtStart[s] - firms.dismissals[s];
        }
    }

    /** Fixes the levy on incomes that are not simulated and the taxed share of dividends that leave; cents a month. */
    void openTaxes(double levyTarget, double levySimulated, double dividendTarget, double withheld, double fullAbroad) {
        incomeTax = levyTarget - levySimulated;
        dividendTaxShare = fullAbroad <= 0 ? 0 : Math.max(0, Math.min(1, (dividendTarget - withheld) / fullAbroad));
    }

    /** Bridge of each section, and the pay in it that goes abroad: both move with the simulated labour cost, so that jobs lost are lost there too. */
    void bridge(FirmAccounts firms) {
        for (int s = 0; s < Section.COUNT; s++) {
            double cost = firms.wages[s] + firms.contributions[s];
            double moved = costAtStart[s] > 0 ? cost / costAtStart[s] : 1;
            firms.bridge[s] = Math.round(bridge[s] * moved);
            firms.wagesAbroad[s] = Math.round(abroad[s] * moved);
        }
    }

    /** Levy on incomes that are not simulated, cents a month at the volume of the start. */
    double incomeTax() {
        return incomeTax;
    }

    /** Share of outgoing dividends that is taxed at the full rate. */
    double dividendTaxShare() {
        return dividendTaxShare;
    }
}
