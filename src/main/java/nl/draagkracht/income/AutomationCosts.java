package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.FirmIncomes;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;

/**
 * What automation saves Dutch firms, what they pay for it, and how much of the saving buyers get.
 *
 * <p>Model page 4.3: unit cost falls by {@code lambda (1 - kappa) a}. Of that, one share lowers prices and one raises the contract
 * wages of those who stay; the rest is profit. Sections O, P and Q are valued at cost, so there all that wages leave lowers prices:
 * the state and the care funds have it. AI is bought at kappa times the labour it replaces.
 */
final class AutomationCosts {
    private final FirmIncomes rules;
    private final AiCosts costs;
    private final GoodsMarket market;
    private final double[] shareOfSaving = new double[Section.COUNT];

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
            double toWages = Math.min(1, rules.wagePassThrough().at(month));
            double passed = Section.at(s).isValuedAtCost()
                    ? 1 - toWages
                    : Math.min(1 - toWages, rules.pricePassThrough().at(month));
            shareOfSaving[s] = toWages * (1 - costs.priceShare()) * saved / (1 - saved);
            fall[s] = passed * lambda * (1 - costs.priceShare()) * saved;
            double spent = costs.priceShare() * full * saved;
            abroad[s] = Math.round(spent * costs.foreignRentShare());
            atHome[s] = Math.round(spent * (1 - costs.foreignRentShare()));
        }
        market.automation(fall, atHome, abroad);
    }

    /** What the saving adds to the wages of those who stay, by section, as a fraction of wages; exactly 0 without a saving. */
    double[] shareOfSaving() {
        return shareOfSaving.clone();
    }
}
