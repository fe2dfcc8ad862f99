package nl.draagkracht.income;

import java.util.Arrays;
import nl.draagkracht.kernel.Section;

/**
 * The month's demand for Dutch output: final sales, AI services, and the output that meets them.
 * Model page 4.3 (prices) and 4.8 (section demand); {@code spending} orders, {@code income} delivers in the same month.
 */
public final class GoodsMarket {
    private final InputOutput table;
    private final double[] prices;
    private final double[] pricesAbroad;
    private final double[] exportShare;
    private double importPrice = 1;
    private final double[] finalDemand;
    private final long[] finalSalesCents;
    private final long[] aiBoughtAtHomeCents;
    private final long[] aiBoughtAbroadCents;
    private final int vendor;
    private double[] comingPrices;
    private double[] comingAbroadPrices;
    private double comingImportPrice = 1;
    private long[] comingAtHome;
    private long[] comingAbroad;
    private double[] output;
    private double index = 1;

    /**
     * A market with all prices at one and nothing ordered.
     *
     * @param vendor section that sells AI services
     * @param exports exports of each section at the start, in any unit: imports are made of the same goods
     */
    public GoodsMarket(InputOutput table, int vendor, double[] exports) {
        this.table = table;
        this.vendor = vendor;
        pricesAbroad = new double[table.size()];
        Arrays.fill(pricesAbroad, 1);
        exportShare = exports.clone();
        double all = Arrays.stream(exports).sum();
        for (int s = 0; s < exportShare.length; s++) {
            exportShare[s] /= all;
        }
        prices = new double[table.size()];
        Arrays.fill(prices, 1);
        finalDemand = new double[table.size()];
        finalSalesCents = new long[table.size()];
        aiBoughtAtHomeCents = new long[table.size()];
        aiBoughtAbroadCents = new long[table.size()];
    }

    /** The market of the twenty sections; section J sells AI. */
    static GoodsMarket of(IncomeParameters parameters) {
        var table = InputOutput.of(parameters.inputOutput(), parameters.finalUse());
        return new GoodsMarket(table, Section.J.ordinal(), parameters.exports());
    }

    /** The input-output table. */
    public InputOutput table() {
        return table;
    }

    /** Price of a section's output, 1 at the start. */
    public double price(int section) {
        return prices[section];
    }

    /** Price of the goods of a section made abroad, 1 at the start. */
    public double priceAbroad(int section) {
        return pricesAbroad[section];
    }

    /** Price of imports against that of the start. */
    public double importPrice() {
        return importPrice;
    }

    /** Output of a section this month at start prices, cents. */
    public double output(int section) {
        return output[section];
    }

    /** Final sales of a section this month, cents at current prices. */
    public long finalSalesCents(int section) {
        return finalSalesCents[section];
    }

    /** AI services that a section buys from domestic vendors this month, cents. */
    public long aiAtHomeCents(int section) {
        return aiBoughtAtHomeCents[section];
    }

    /** AI services that a section buys abroad this month, cents. */
    public long aiAbroadCents(int section) {
        return aiBoughtAbroadCents[section];
    }

    /** All AI services that a section buys this month, cents. */
    long aiCents(int section) {
        return aiBoughtAtHomeCents[section] + aiBoughtAbroadCents[section];
    }

    /** Volume of exports, investment and government purchases against the start. */
    public double exogenousIndex() {
        return index;
    }

    /** The section that sells AI services. */
    int vendor() {
        return vendor;
    }

    /**
     * Notes what automation costs and saves; it holds from the next {@link #begin} on, since this month is ordered already.
     *
     * <p>Abroad makes the same goods in the same way, saves by AI at its own pace and buys as much of its inputs abroad, so that import
     * prices are the fixed point of {@code ln P = pace (A + B ln P)}, A the mean fall of the price of exports by AI and B their content of
     * imports, both over the goods that are traded.
     *
     * @param unitCostFall fall of unit cost by section, whatever its reason
     * @param fallByAi part of it that AI saves, which abroad has as well
     * @param paceAbroad fall of unit cost abroad as a share of that here
     */
    void automation(double[] unitCostFall, double[] fallByAi, double paceAbroad, long[] aiAtHome, long[] aiAbroad) {
        double[] byAi = table.prices(fallByAi);
        double[] content = table.importContent();
        double fall = 0;
        double traded = 0;
        for (int s = 0; s < prices.length; s++) {
            fall += exportShare[s] * StrictMath.log(byAi[s]);
            traded += exportShare[s] * content[s];
        }
        double imports = paceAbroad * fall / (1 - paceAbroad * traded);
        comingImportPrice = StrictMath.exp(imports);
        comingPrices = table.prices(unitCostFall);
        comingAbroadPrices = new double[prices.length];
        for (int s = 0; s < prices.length; s++) {
            comingPrices[s] *= StrictMath.exp(content[s] * imports);
            comingAbroadPrices[s] = StrictMath.exp(paceAbroad * (StrictMath.log(byAi[s]) + content[s] * imports));
        }
        comingAtHome = aiAtHome.clone();
        comingAbroad = aiAbroad.clone();
    }

    /** Begins a month: prices and AI spending follow what automation saved last month. */
    public void begin() {
        if (comingPrices != null) {
            System.arraycopy(comingPrices, 0, prices, 0, prices.length);
            System.arraycopy(comingAbroadPrices, 0, pricesAbroad, 0, prices.length);
            importPrice = comingImportPrice;
            System.arraycopy(comingAtHome, 0, aiBoughtAtHomeCents, 0, prices.length);
            System.arraycopy(comingAbroad, 0, aiBoughtAbroadCents, 0, prices.length);
        }
    }

    /**
     * Orders the month's final sales and returns the output that meets them, at start prices.
     *
     * @param exogenousIndex volume of what the model takes as given (exports, investment, government) against the start
     * @param salesCents final sales per section at current prices
     */
    public double[] order(double exogenousIndex, long[] salesCents) {
        index = exogenousIndex;
        long ai = 0;
        for (long cents : aiBoughtAtHomeCents) {
            ai += cents;
        }
        for (int s = 0; s < salesCents.length; s++) {
            finalSalesCents[s] = salesCents[s];
            finalDemand[s] = (salesCents[s] + (s == vendor ? ai : 0)) / prices[s];
        }
        output = table.output(finalDemand);
        return output.clone();
    }
}
