package nl.draagkracht.spending;

import java.util.Arrays;
import nl.draagkracht.income.GoodsMarket;
import nl.draagkracht.income.IncomeParameters;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Ledger;
import nl.draagkracht.ledger.Party;

/**
 * Who buys which section's output for final use in the Netherlands and abroad, and the taxes on it.
 * Model page 4.3 (prices) and 4.10 (goods): household shares answer prices; government, care, investment and exports follow the
 * exogenous path in volume and current prices in value. Cents of the whole country.
 */
final class FinalDemand {
    private final GoodsMarket market;
    private final Ledger ledger;
    private final IncomeParameters income;
    private final SpendingParameters parameters;
    private final SourcedTable uses;
    private final double[] elasticity = new double[Section.COUNT];
    private final double[] investorShare = new double[Section.COUNT];
    private final double consumptionTotal;

    private final double domesticTotal;
    private final OutputPath path;

    private long[] sales;
    private double[] boughtForPrice;
    private final long[] newInvestment = new long[Section.COUNT];
    private long newExports;
    private long beyondReceipts;
    private double financed = 1;
    private final double[] unitOfNewDemand = new double[Section.COUNT];
    private long vat;
    private long excises;
    private long publicPurchases;
    private long courses;
    private long care;
    private long stateTaxes;

    FinalDemand(SpendingParameters parameters, IncomeParameters income, GoodsMarket market, Ledger ledger) {
        this.parameters = parameters;
        this.income = income;
        this.market = market;
        this.ledger = ledger;
        uses = income.finalDemand();
        path = new OutputPath(market.table(), income);
        double total = 0;
        double capital = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            String code = Section.at(s).code();
            elasticity[s] = parameters.priceElasticity().value(code);
            total += uses.valueOr(0, code, "consumption");
            investorShare[s] =
                    s == Section.O.ordinal() ? 0 : income.sectionAccounts().value(code, "depreciation");
            capital += investorShare[s];
        }
        for (int s = 0; s < Section.COUNT; s++) {
            investorShare[s] /= capital;
        }
        for (String other : new String[] {"WORLD", "VAT", "EXCISES"}) {
            total += uses.value(other, "consumption");
        }
        consumptionTotal = total * 1e8 / 12;
        domesticTotal = domestic("consumption")
                + domestic("government")
                + domestic("care")
                + domestic("investment")
                + domestic("exports");
    }

    private double domestic(String use) {
        double sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            sum += cents(Section.at(s).code(), use);
        }
        return sum;
    }

    /** Consumption at the start, taxes, final imports and imputed rent included, cents a month. */
    double consumptionAtStart() {
        return consumptionTotal;
    }

    /**
     * Books the month's ordinary final purchases.
     *
     * @param netValueAdded what all sections are to make of it, cents at start prices; NaN when exports and investment follow their path
     */
    void order(Month month, long spentCents, double index, double netValueAdded) {
        sales = new long[Section.COUNT];
        boughtForPrice = new double[Section.COUNT];
        Arrays.fill(newInvestment, 0);
        newExports = 0;
        beyondReceipts = 0;
        double wished = parameters.newDemand().investment().at(month);
        compose(wished, 1 - wished);
        vat = 0;
        excises = 0;
        publicPurchases = 0;
        care = 0;
        stateTaxes = 0;
        long homes = Math.round(income.householdIncomes().imputedRent().at(month) * 100 / 12 * index);
        households(spentCents, homes);
        state(index);
        double trade = Double.isNaN(netValueAdded) ? 1 : trade(month, index, netValueAdded);
        exports(month, index * trade);
        investment(month, index, index * trade);
    }

    /** Factor on exports and private investment that makes value added what an experiment says. */
    private double trade(Month month, double index, double netValueAdded) {
        double ofState = parameters.households().stateInvestmentShare().at(month);
        var given = new double[Section.COUNT];
        var moving = new double[Section.COUNT];
        for (int s = 0; s < given.length; s++) {
            String code = Section.at(s).code();
            double invested = cents(code, "investment") * index;
            given[s] = sales[s] / market.price(s) + ofState * invested;
            moving[s] = (1 - ofState) * invested + cents(code, "exports") * index * exportVolume(month, s);
        }
        return path.factor(netValueAdded, index, given, moving);
    }

    /** Net value added of an output at start prices, cents. */
    double netValueAdded(double[] output, double index) {
        return path.net(output, index);
    }

    /** Sales per section so far this month, at current prices. */
    long[] sales() {
        return sales.clone();
    }

    /**
     * Books what new demand adds (decision 10), at current prices: firms invest as far as they keep more than in the baseline, the world
     * buys the rest, out of what it gets more from the Netherlands and, as far as the closure lets it, out of other income.
     *
     * @param units size, as a share of the final sales of the start
     * @return the sales per section that are new
     */
    long[] orderNew(double units, double index, Month month, NewDemandFinance finance) {
        var before = sales.clone();
        var rules = parameters.newDemand();
        double investment = rules.investment().at(month);
        double bill = units * investment * priceOfAll("investment") * domesticTotal / domestic("investment") * index;
        investment *= bill > finance.kept() ? finance.kept() / bill : 1;
        double exports = 1 - investment;
        double wish = units * exports * priceOfAll("exports") * domesticTotal / domestic("exports") * index;
        double beyond = rules.exportsBeyondReceipts().at(month) * Math.max(0, wish - finance.received());
        exports *= wish > finance.received() ? (finance.received() + beyond) / wish : 1;
        beyondReceipts = Math.round(beyond);
        compose(investment, exports);
        sellNew(
                units * investment * domesticTotal / domestic("investment"),
                units * exports * domesticTotal / domestic("exports") * index,
                index);
        for (int s = 0; s < Section.COUNT; s++) {
            before[s] = sales[s] - before[s];
        }
        return before;
    }

    /** Notes what a unit of new demand is made of, and which part of it is paid. */
    private void compose(double investment, double exports) {
        financed = investment + exports;
        double exportsOfUnit = financed > 0 ? exports / financed : 1;
        for (int s = 0; s < Section.COUNT; s++) {
            String code = Section.at(s).code();
            double invested = (1 - exportsOfUnit) * domesticTotal / domestic("investment") * cents(code, "investment");
            double exported = exportsOfUnit * domesticTotal / domestic("exports") * cents(code, "exports");
            unitOfNewDemand[s] = invested + exported;
        }
    }

    private void sellNew(double investment, double exports, double index) {
        for (int s = 0; s < Section.COUNT; s++) {
            Party section = Party.ofSection(s);
            newInvestment[s] = invest(section, investment * investorShare[s], index);
            ledger.book(section, -newInvestment[s]);
        }
        for (int s = 0; s < Section.COUNT; s++) {
            long cents = Math.round(cents(Section.at(s).code(), "exports") * exports * market.price(s));
            buy(Party.WORLD, s, Kind.EXPORTS, cents);
            newExports += cents;
        }
        ledger.book(Party.WORLD, -newExports);
    }

    /** What a use of the start costs at current prices, goods from abroad and taxes included, cents a month. */
    private double priceOfAll(String use) {
        double sum = cents("WORLD", use) * market.importPrice() + cents("VAT", use) + cents("EXCISES", use);
        for (int s = 0; s < Section.COUNT; s++) {
            sum += cents(Section.at(s).code(), use) * market.price(s);
        }
        return sum;
    }

    /** What firms of each section invested this month because of new demand, cents. */
    long[] newInvestment() {
        return newInvestment.clone();
    }

    /** What the world bought this month as new demand, cents. */
    long newExports() {
        return newExports;
    }

    /** Share of the new demand that found a payer, in (0, 1]; 1 when none was ordered. */
    double financed() {
        return financed;
    }

    /** Sales per section of a unit of new demand that found a payer, at the prices of the start, cents a month. */
    double[] unitOfNewDemand() {
        return unitOfNewDemand.clone();
    }

    /** What households and the world bought this month because of prices, cents at the prices of the start. */
    double[] boughtForPrice() {
        return boughtForPrice.clone();
    }

    /** Price of what households bought at the start, foreign goods included, against then; taxes follow prices. */
    double consumerPrice() {
        double before = cents("WORLD", "consumption");
        double now = before * market.importPrice();
        for (int s = 0; s < Section.COUNT; s++) {
            double cents = cents(Section.at(s).code(), "consumption");
            now += cents * market.price(s);
            before += cents;
        }
        return now / before;
    }

    SpendingMonth month(long spent) {
        long invested = Arrays.stream(newInvestment).sum();
        var bought = new SpendingMonth.NewDemand(invested, newExports, beyondReceipts, financed);
        return new SpendingMonth(
                spent, vat, excises, publicPurchases, courses, care, stateTaxes, consumerPrice(), bought);
    }

    private void households(long spent, long homes) {
        long total = spent + homes;
        double budget = total / consumptionTotal;
        long importsCents = Math.round(cents("WORLD", "consumption") * budget);
        long vatCents = Math.round(cents("VAT", "consumption") * budget);
        long excisesCents = Math.round(cents("EXCISES", "consumption") * budget);
        long domestic = total - importsCents - vatCents - excisesCents;
        double[] weight = new double[Section.COUNT];
        double sum = 0;
        double sumBefore = 0;
        int largest = 0;
        for (int s = 0; s < weight.length; s++) {
            // value share: p q with q = p^-eta, so cheaper goods with eta above one take a larger share
            weight[s] = cents(Section.at(s).code(), "consumption") * StrictMath.pow(market.price(s), 1 - elasticity[s]);
            sum += weight[s];
            sumBefore += cents(Section.at(s).code(), "consumption");
            largest = weight[s] > weight[largest] ? s : largest;
        }
        long left = domestic;
        for (int s = 0; s < weight.length; s++) {
            long bought = Math.round(domestic * weight[s] / sum);
            left -= bought;
            boughtForPrice[s] += domestic * weight[s] / sum / market.price(s)
                    - domestic * cents(Section.at(s).code(), "consumption") / sumBefore;
            buy(Party.HOUSEHOLDS, s, Kind.CONSUMPTION, bought);
        }
        buy(Party.HOUSEHOLDS, largest, Kind.CONSUMPTION, left);
        ledger.pay(Party.HOUSEHOLDS, Party.WORLD, Kind.CONSUMPTION, importsCents);
        taxes(Party.HOUSEHOLDS, vatCents, excisesCents);
        ledger.book(Party.HOUSEHOLDS, -total);
        ledger.book(Party.WORLD, importsCents);
    }

    private void state(double index) {
        long bought = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            String code = Section.at(s).code();
            long government = Math.round(cents(code, "government") * index * market.price(s));
            long insured = Math.round(cents(code, "care") * index * market.price(s));
            buy(Party.STATE, s, Kind.GOVERNMENT_PURCHASES, government);
            buy(Party.ZVF, s, Kind.CARE_IN_KIND, insured);
            bought += government;
            care += insured;
        }
        long imports = Math.round(cents("WORLD", "government") * index * market.importPrice());
        ledger.pay(Party.STATE, Party.WORLD, Kind.GOVERNMENT_PURCHASES, imports);
        ledger.book(Party.WORLD, imports);
        long tax = Math.round(cents("VAT", "government") * index);
        taxes(Party.STATE, tax, 0);
        stateTaxes += tax;
        publicPurchases += bought + imports + tax;
    }

    /** Books courses that the state buys of the section of education beside its other purchases. */
    void orderCourses(long cents) {
        buy(Party.STATE, Section.P.ordinal(), Kind.GOVERNMENT_PURCHASES, cents);
        publicPurchases += cents;
        courses = cents;
    }

    private double exportVolume(Month month, int section) {
        var rules = parameters.households();
        double response = rules.priceResponseOfExports().at(month);
        return StrictMath.pow(market.price(section) / market.priceAbroad(section), -response);
    }

    private void exports(Month month, double index) {
        long sold = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            double price = market.price(s);
            double volume = exportVolume(month, s);
            long cents = Math.round(cents(Section.at(s).code(), "exports") * index * volume * price);
            boughtForPrice[s] += cents(Section.at(s).code(), "exports") * index * (volume - 1);
            buy(Party.WORLD, s, Kind.EXPORTS, cents);
            sold += cents;
        }
        ledger.book(Party.WORLD, -sold);
    }

    /**
     * Books investment.
     *
     * @param index volume of that of the state against the start
     * @param ofOthers volume of that of households and firms
     */
    private void investment(Month month, double index, double ofOthers) {
        var rules = parameters.households();
        double homes = rules.dwellingInvestmentShare().at(month);
        double state = rules.stateInvestmentShare().at(month);
        ledger.book(Party.HOUSEHOLDS, -invest(Party.HOUSEHOLDS, homes, ofOthers));
        long taxesBefore = vat + excises;
        publicPurchases += invest(Party.STATE, state, index);
        stateTaxes += vat + excises - taxesBefore;
        for (int s = 0; s < Section.COUNT; s++) {
            Party section = Party.ofSection(s);
            ledger.book(section, -invest(section, (1 - homes - state) * investorShare[s], ofOthers));
        }
    }

    private long invest(Party investor, double share, double index) {
        long sum = 0;
        for (int s = 0; s < Section.COUNT; s++) {
            long cents = Math.round(cents(Section.at(s).code(), "investment") * share * index * market.price(s));
            buy(investor, s, Kind.INVESTMENT, cents);
            sum += cents;
        }
        long imports = Math.round(cents("WORLD", "investment") * share * index * market.importPrice());
        ledger.pay(investor, Party.WORLD, Kind.INVESTMENT, imports);
        ledger.book(Party.WORLD, imports);
        long tax = Math.round(cents("VAT", "investment") * share * index);
        long other = Math.round(cents("EXCISES", "investment") * share * index);
        taxes(investor, tax, other);
        return sum + imports + tax + other;
    }

    private void taxes(Party buyer, long vatCents, long excisesCents) {
        ledger.pay(buyer, Party.STATE, Kind.VAT, vatCents);
        ledger.pay(buyer, Party.STATE, Kind.EXCISES, excisesCents);
        vat += vatCents;
        excises += excisesCents;
    }

    private void buy(Party buyer, int section, Kind kind, long cents) {
        if (cents != 0) {
            ledger.pay(buyer, Party.ofSection(section), kind, cents);
            sales[section] += cents;
        }
    }

    private double cents(String from, String use) {
        return uses.valueOr(0, from, use) * 1e8 / 12;
    }
}
