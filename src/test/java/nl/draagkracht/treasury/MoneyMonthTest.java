package nl.draagkracht.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import org.junit.jupiter.api.Test;

/** The money of the start population against the published totals of 2025 ({@code targets-2025}), which no room computes itself. */
class MoneyMonthTest {
    private static final double BILLIONS_A_YEAR = 12 / 1e11;

    @Test
    void theStartSitsOnThePublishedTotals() {
        var town = new MoneyTown(null, 1);
        town.run(1, 0);
        var accounts = town.ledger.lastMonth();
        var taxes = town.income.lastMonth().taxes();
        assertThat(accounts.gdpProduced() * BILLIONS_A_YEAR).isCloseTo(1185, within(36.0));
        long abroad = accounts.received(Party.WORLD, Kind.CROSS_BORDER_WAGES);
        long pay = accounts.total(Kind.WAGES) + abroad + accounts.total(Kind.EMPLOYER_CONTRIBUTIONS);
        // CBS 3.3 billion in a quarter of 2024, DNB some 3 net of what residents earn abroad
        assertThat(abroad * BILLIONS_A_YEAR).isBetween(13.2, 15.0);
        long home = accounts.paid(Party.WORLD, Party.BRIDGE, Kind.CROSS_BORDER_WAGES);
        assertThat((abroad - home) * BILLIONS_A_YEAR).isCloseTo(12.4, within(0.8));
        assertThat(pay * BILLIONS_A_YEAR).isCloseTo(545, within(22.0));
        assertThat(taxes.levy() * BILLIONS_A_YEAR).isCloseTo(144.2, within(7.2));
        assertThat(taxes.corporate() * BILLIONS_A_YEAR).isCloseTo(46.1, within(3.7));
        assertThat(taxes.dividend() * BILLIONS_A_YEAR).isCloseTo(7.5, within(1.1));
        assertThat(accounts.total(Kind.VAT) * BILLIONS_A_YEAR).isCloseTo(81.5, within(3.2));
        assertThat(town.treasury.fund(Party.AWF).incomeCents() * BILLIONS_A_YEAR)
                .isCloseTo(10.36, within(0.8));
        assertThat(town.treasury.fund(Party.AOF).spendingCents() * BILLIONS_A_YEAR)
                .isCloseTo(19.07, within(0.95));
        assertThat(town.treasury.lastMonth().balanceShare()).isBetween(-0.024, -0.016);
        assertThat(town.income.labourShare()).isCloseTo(0.699, within(0.0105));
        // not closed by any row: what households are left with
        assertThat(town.income.distribution().gini()).isCloseTo(0.285, within(0.02));
        assertThat(town.income.lastMonth().taxes().notSimulated())
                .as("most of the levy is simulated")
                .isLessThan(taxes.levy() / 5);
    }

    @Test
    void anIdenticalRunHasTheSameDemandToTheLastBit() {
        var baseline = new MoneyTown(null, 1);
        baseline.run(4, 0);
        var again = new MoneyTown(baseline.spending.recorded(), 2);
        again.run(4, 0);
        assertThat(again.demand).containsOnly(1.0);
        assertThat(again.ledger.entries()).isEqualTo(baseline.ledger.entries());
    }

    @Test
    void automationLowersPricesMovesProfitAndSendsRentsAbroad() {
        var baseline = new MoneyTown(null, 2);
        baseline.run(4, 0);
        var scenario = new MoneyTown(baseline.spending.recorded(), 2);
        scenario.run(4, 0.05);
        var capital = scenario.income.lastMonth().capital();
        assertThat(capital.aiRentsAbroad()).isPositive();
        assertThat(baseline.income.lastMonth().capital().aiRentsAbroad()).isZero();
        assertThat(scenario.income.market().price(Section.J.ordinal())).isBetween(0.97, 0.9999);
        // abroad saves as much, so imports are cheaper and Dutch exports sell no more for it
        assertThat(scenario.income.market().importPrice()).isBetween(0.95, 0.9999);
        assertThat(baseline.income.market().importPrice()).isEqualTo(1);
        assertThat(scenario.ledger.lastMonth().total(Kind.EXPORTS))
                .isLessThan(baseline.ledger.lastMonth().total(Kind.EXPORTS));
        // prices fall while nobody's pay does, so buyers get more and vendors in J sell more
        assertThat(scenario.demand[Section.J.ordinal()]).isGreaterThan(1);
    }

    @Test
    void theBaselineDoesNotDrift() {
        var town = new MoneyTown(null, 2);
        town.run(1, 0);
        double first = town.ledger.lastMonth().gdpProduced();
        for (int m = 1; m < 24; m++) {
            town.month(Month.START.plus(m), new double[Section.COUNT]);
        }
        // people age here without being replaced, so pensions rise a little: less than half a percent a year of product
        assertThat(town.ledger.lastMonth().gdpProduced() / first).isCloseTo(1, within(0.01));
    }
}
