package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Prices of two sections that buy from each other and abroad, worked out by hand: A = ((0, 0.2), (0.3, 0)), imports 0.1 and 0.25. */
class PricesAbroadTest {
    private static final double[] EXPORTS = {1, 3};
    private static final double[] SAVED = {0.02, 0.05};

    private static GoodsMarket market(double[] fall, double[] byAi, double pace) {
        var table = new InputOutput(new double[][] {{0, 20}, {30, 0}}, new double[] {10, 25}, new double[] {100, 100});
        var market = new GoodsMarket(table, 1, EXPORTS);
        market.automation(fall, byAi, pace, new long[2], new long[2]);
        market.begin();
        return market;
    }

    @Test
    void aloneTheNetherlandsGetsCheaperAndAbroadDoesNot() {
        var market = market(SAVED, SAVED, 0);
        assertThat(market.importPrice()).isEqualTo(1);
        assertThat(market.priceAbroad(1)).isEqualTo(1);
        // L' fall: (0.02 + 0.3 x 0.05) / 0.94 and (0.05 + 0.2 x 0.02) / 0.94
        assertThat(Math.log(market.price(0))).isCloseTo(-0.035 / 0.94, within(1e-12));
        assertThat(Math.log(market.price(1))).isCloseTo(-0.054 / 0.94, within(1e-12));
    }

    @Test
    void atTheSamePaceNothingIsCheaperHereThanThere() {
        var market = market(SAVED, SAVED, 1);
        double content0 = (0.1 + 0.3 * 0.25) / 0.94;
        double content1 = (0.25 + 0.2 * 0.1) / 0.94;
        double fall = (0.25 * 0.035 + 0.75 * 0.054) / 0.94;
        double imports = -fall / (1 - 0.25 * content0 - 0.75 * content1);
        assertThat(Math.log(market.importPrice())).isCloseTo(imports, within(1e-12));
        assertThat(Math.log(market.price(1))).isCloseTo(-0.054 / 0.94 + content1 * imports, within(1e-12));
        assertThat(market.priceAbroad(0)).isCloseTo(market.price(0), within(1e-12));
        assertThat(market.priceAbroad(1)).isCloseTo(market.price(1), within(1e-12));
        // what a world of such firms charges for the traded goods is what imports cost
        double traded = 0.25 * Math.log(market.priceAbroad(0)) + 0.75 * Math.log(market.priceAbroad(1));
        assertThat(Math.log(market.importPrice())).isCloseTo(traded, within(1e-12));
    }

    @Test
    void payThatFallsHereDoesNotFallAbroad() {
        var market = market(SAVED, new double[2], 1);
        assertThat(market.importPrice()).isEqualTo(1);
        assertThat(market.price(1)).isLessThan(market.priceAbroad(1));
    }

    @Test
    void halfThePaceLiesBetween() {
        double half = market(SAVED, SAVED, 0.5).importPrice();
        assertThat(half).isLessThan(1).isGreaterThan(market(SAVED, SAVED, 1).importPrice());
    }
}
