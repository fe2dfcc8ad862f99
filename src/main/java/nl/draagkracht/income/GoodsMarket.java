package nl.draagkracht.income;

import java.util.Arrays;

/**
 * The month's demand for Dutch output: final sales, AI services, and the output that meets them.
 * Model page 4.3 (prices) and 4.8 (section demand); {@code spending} orders, {@code income} delivers in the same month.
 */
public final class GoodsMarket {
    private final InputOutput table;
    private final double[] prices;
    private final double[] finalDemand;
    private final long[] finalSalesCents;
    private final long[] aiBoughtAtHomeCents;
    private final long[] aiBoughtAbroadCents;
    private final int vendor;
    private double[] comingPrices;
    private long[] comingAtHome;
    private long[] comingAbroad;
    private double[] output;
    private double index = 1;

    /**
     * A market with all prices at one and nothing ordered.
     *
     * @param vendor section that sells AI services
     */
    public GoodsMarket(InputOutput table, int vendor) {
        this.table = table;
        this.vendor = vendor;
        prices = new double[table.size()];
        Arrays.fill(prices, 1);
        finalDemand = new double[table.size()];
        finalSalesCents = new long[table.size()];
        aiBoughtAtHomeCents = new long[table.size()];
        aiBoughtAbroadCents = new long[table.size()];
    }

    /** The input-output table. */
    public InputOutput table() {
        return table;
    }

    /** Price of a section's output, 1 at the start. */
    public double price(int section) {
        return prices[section];
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

    /** Notes what automation costs and saves; it holds from the next {@link #begin} on, since this month is ordered already. */
    void automation(double[] unitCostFall, long[] aiAtHome, long[] aiAbroad) {
        comingPrices = table.prices(unitCostFall);
        comingAtHome = aiAtHome.clone();
        comingAbroad = aiAbroad.clone();
    }

    /** Begins a month: prices and AI spending follow what automation saved last month. */
    public void begin() {
        if (comingPrices != null) {
            System.arraycopy(comingPrices, 0, prices, 0, prices.length);
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
