package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.FirmIncomes;
import nl.draagkracht.income.IncomeParameters.Levies;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;

/**
 * What automation saves Dutch firms, what they pay for it, and how much of the saving buyers get.
 *
 * <p>Model page 4.3: unit cost falls by {@code lambda (1 - kappa) a}. Of that, one share lowers prices and one raises the contract
 * wages of those who stay; the rest is profit. Own-account work that AI replaces is a cost saved as well: it is paid for in the same way, and
 * nobody stays to share in it. Pay that falls behind because of unemployment lowers unit cost too, and buyers get the same share of it:
 * else the whole fall of wages would be profit. Sections O, P and Q are valued at cost, so there all that wages leave lowers prices: the
 * state and the care funds have it. AI is bought at kappa times the work it replaces.
 */
final class AutomationCosts {
    private FirmIncomes rules;
    private Levies levies;
    private final AiCosts costs;
    private final GoodsMarket market;
    private final double[] shareOfSaving = new double[Section.COUNT];

    AutomationCosts(IncomeParameters parameters, AiCosts costs, GoodsMarket market) {
        follow(parameters);
        this.costs = costs;
        this.market = market;
    }

    /** Takes over what levers make of the rules. */
    final void follow(IncomeParameters inForce) {
        rules = inForce.firmIncomes();
        levies = inForce.levies();
    }

    /** Sets prices and AI spending of the coming month from the labour cost of the last. */
    void update(Month month, CostOfWork work, FirmAccounts firms) {
        double[] fall = new double[Section.COUNT];
        double[] byAi = new double[Section.COUNT];
        long[] atHome = new long[Section.COUNT];
        long[] abroad = new long[Section.COUNT];
        double toWages = Math.min(1, rules.wagePassThrough().at(month));
        double toPrices = rules.pricePassThrough().at(month);
        // the levy is part of what AI costs, so less is left to share
        double kept =
                Math.max(0, 1 - costs.priceShare() * (1 + levies.automation().at(month)));
        for (int s = 0; s < Section.COUNT; s++) {
            double employed = Math.max(0, firms.labourCost(s));
            double own = Math.max(0, firms.mixedIncome[s]);
            double share = within(work.saved()[s]);
            double saved = replaced(employed, share);
            double savedOwn = replaced(own, within(work.savedOwnAccount()[s]));
            boolean atCost = Section.at(s).isValuedAtCost();
            double passed = atCost ? 1 - toWages : Math.min(1 - toWages, toPrices);
            double passedOwn = atCost ? 1 : toPrices;
            shareOfSaving[s] = toWages * kept * share / (1 - share);
            // a month of few sales must not make work cost more than all that is made
            double made = Math.max(firms.output[s], employed + own + saved + savedOwn);
            double lessPay = (employed + own) * StrictMath.expm1(-work.logPay()[s]);
            byAi[s] = made > 0 ? kept * (passed * saved + passedOwn * savedOwn) / made : 0;
            fall[s] = made > 0 ? (kept * (passed * saved + passedOwn * savedOwn) + passedOwn * lessPay) / made : 0;
            double spent = costs.priceShare() * (saved + savedOwn);
            abroad[s] = Math.round(spent * costs.foreignRentShare());
            atHome[s] = Math.round(spent * (1 - costs.foreignRentShare()));
        }
        market.automation(fall, byAi, rules.automationPaceAbroad().at(month), atHome, abroad);
    }

    private static double within(double share) {
        return Math.max(0, Math.min(0.99, share));
    }

    /** What the work that a share of it has been saved of would cost more without the saving. */
    private static double replaced(double cost, double share) {
        return cost / (1 - share) * share;
    }

    /** What the saving adds to the wages of those who stay, by section, as a fraction of wages; exactly 0 without a saving. */
    double[] shareOfSaving() {
        return shareOfSaving.clone();
    }
}
