package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.experiment.Life;
import nl.draagkracht.experiment.LifeMoney;
import nl.draagkracht.experiment.LifeMonth;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The text of a life tells a transition payment as pay of the person whose job ended, and its tax as tax. */
class LifeTextTest {
    @Test
    void aTransitionPaymentIsOwnPayAndIsNamed() {
        var work = new LifeMonth.Work(40, "unemployed", "", "", "", "", 0, 0, 0, 0);
        var home = new LifeMonth.Home(1, "single", List.of(), "owner", 470_000, 0, 0);
        var money = List.of(
                new LifeMoney("self", "wage", "wage", "BW 7:610", 100_000),
                new LifeMoney("self", "transitionPayment", "transition payment", "BW 7:673", 600_000),
                new LifeMoney("self", "rewardTax", "tax", "Wet LB 1964 art. 26", -230_000));
        var month = new LifeMonth(Month.START, work, home, List.of(), List.of(), money, List.of());
        var life = new Life(1, "male", Month.START, "mid", "Utrecht", List.of(month), "");
        String text = LifeText.render(ScenarioReader.read("baseline"), life, Format.TEXT);
        // pay, benefits, others, allowances, taxes, left
        assertThat(text).containsPattern("7000 +0 +0 +0 +-2300 +4700");
        assertThat(text).contains("* the employer pays a transition payment of 6000 [BW 7:673]");
    }

    @Test
    void theSettlementOfAllowancesIsInTheirColumnAndIsNamed() {
        var work = new LifeMonth.Work(40, "unemployed", "", "", "", "", 0, 0, 0, 0);
        var home = new LifeMonth.Home(1, "single", List.of(), "socialRent", 60_000, 0, 0);
        var money = List.of(
                new LifeMoney("household", "rentAllowance", "huurtoeslag", "Wht", 40_000),
                new LifeMoney("household", "allowanceSettlement", "settlement of allowances", "Awir art. 24", 20_000));
        var month = new LifeMonth(Month.START, work, home, List.of(), List.of(), money, List.of());
        var life = new Life(1, "male", Month.START, "mid", "Utrecht", List.of(month), "");
        String text = LifeText.render(ScenarioReader.read("baseline"), life, Format.TEXT);
        assertThat(text).containsPattern("0 +0 +0 +600 +0 +600");
        assertThat(text).contains("* allowances of last year are settled: 200 more [Awir art. 24]");
    }

    @Test
    void whatIsPaidBackIsInTheColumnOfAllowancesAndIsToldWhenItBeginsAndEnds() {
        var work = new LifeMonth.Work(40, "unemployed", "", "", "", "", 0, 0, 0, 0);
        var months = new ArrayList<LifeMonth>();
        int[] back = {0, 2_000, 2_000, 0};
        for (int k = 0; k < back.length; k++) {
            var home = new LifeMonth.Home(1, "single", List.of(), "socialRent", 40_000 - back[k], 0, 0);
            var money =
                    new ArrayList<>(List.of(new LifeMoney("household", "rentAllowance", "huurtoeslag", "Wht", 40_000)));
            if (back[k] > 0) {
                money.add(new LifeMoney(
                        "household", "allowanceRepayment", "allowances paid back", "Awir art. 26 and 28", -back[k]));
            }
            months.add(new LifeMonth(Month.START.plus(k), work, home, List.of(), List.of(), money, List.of()));
        }
        var life = new Life(1, "male", Month.START, "mid", "Utrecht", months, "");
        String text = LifeText.render(ScenarioReader.read("baseline"), life, Format.TEXT);
        // others stay 0: what is paid back is an allowance less
        assertThat(text).containsPattern("2026-02 .* 0 +0 +0 +380 +0 +380");
        assertThat(text)
                .containsOnlyOnce("* 20 a month of allowances of earlier years is paid back [Awir art. 26 and 28]");
        assertThat(text).containsOnlyOnce("* nothing of allowances of earlier years is paid back any more");
    }
}
