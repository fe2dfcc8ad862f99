package nl.draagkracht.income;

import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;

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
     * Fixes the bridge: compensation of the national accounts less simulated labour cost, per section.
     *
     * @param toAbroad part of it that workers earn who live abroad, cents a month; spread over sections as compensation is
     */
    void openLabour(FirmAccounts firms, SourcedTable accounts, double toAbroad) {
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

    /** Bridge of a section: moves with the simulated labour cost, so that jobs lost are lost there too. */
    long bridge(int section, long labourCostCents) {
        return Math.round(bridge[section] * moved(section, labourCostCents));
    }

    /** Pay of workers of a section who live abroad, part of its bridge. */
    long wagesAbroad(int section, long labourCostCents) {
        return Math.round(abroad[section] * moved(section, labourCostCents));
    }

    private double moved(int section, long labourCostCents) {
        return costAtStart[section] > 0 ? labourCostCents / costAtStart[section] : 1;
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
