package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.FirmIncomes;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;

/**
 * What automation saves Dutch firms, what they pay for it, and how much of the saving buyers get.
 *
 * <p>Model page 4.3: unit cost falls by {@code lambda (1 - kappa) a}; the share pi of it lowers prices; sections O, P and Q are
 * valued at cost, so there all of it does. AI is bought at kappa times the labour it replaces.
 */
final class AutomationCosts {
    private final FirmIncomes rules;
    private final AiCosts costs;
    private final GoodsMarket market;

    AutomationCosts(FirmIncomes rules, AiCosts costs, GoodsMarket market) {
        this.rules = rules;
        this.costs = costs;
        this.market = market;
    }

    /** Sets prices and AI spending of the coming month from the labour cost of the last. */
    void update(Month month, double[] savedShare, FirmAccounts firms) {
        double[] fall = new double[Section.COUNT];
        long[] atHome = new long[Section.COUNT];
        long[] abroad = new long[Section.COUNT];
        for (int s = 0; s < Section.COUNT; s++) {
            double saved = Math.max(0, Math.min(0.99, savedShare[s]));
            // labour cost as it would be without the saving
            double full = Math.max(0, firms.labourCost(s)) / (1 - saved);
            // a month of few sales must not make labour cost more than all that is made
            double lambda = firms.output[s] > 0 ? Math.min(1, full / firms.output[s]) : 0;
            double passed = Section.at(s).isValuedAtCost()
                    ? 1
                    : rules.pricePassThrough().at(month);
            fall[s] = passed * lambda * (1 - costs.priceShare()) * saved;
            double spent = costs.priceShare() * full * saved;
            abroad[s] = Math.round(spent * costs.foreignRentShare());
            atHome[s] = Math.round(spent * (1 - costs.foreignRentShare()));
        }
        market.automation(fall, atHome, abroad);
    }
}
