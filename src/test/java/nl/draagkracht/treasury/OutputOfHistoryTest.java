package nl.draagkracht.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import org.junit.jupiter.api.Test;

/**
 * What a hindcast gives of history beside jobs: the value that is added, and public money of the time. People and their pay stay what they
 * are here, as in the slump of 2009, when profit carried the loss and firms kept their staff (CBS 84178NED: the labour share rose).
 */
class OutputOfHistoryTest {
    private static final double TENTH_LESS = 0.9;

    @Test
    void valueAddedIsWhatHistorySaysAndProfitCarriesTheDifference() {
        var baseline = new MoneyTown(null, 1);
        baseline.run(2, 0);
        var slump = new MoneyTown(baseline.spending.recorded(), 1);
        slump.output = TENTH_LESS;
        slump.run(2, 0);
        double fall = net(slump) / net(baseline);
        // prices stay, so value is volume
        assertThat(fall).isCloseTo(TENTH_LESS, within(1e-6));
        assertThat(slump.ledger.lastMonth().total(Kind.WAGES))
                .isEqualTo(baseline.ledger.lastMonth().total(Kind.WAGES));
        double lost = net(baseline) - net(slump);
        double surplus = baseline.income.lastMonth().capital().netSurplus()
                - slump.income.lastMonth().capital().netSurplus();
        assertThat(surplus).as("nobody's pay changed, so owners lose all of it").isCloseTo(lost, within(100.0));
        // labour share 0.7 of which a ninth more: 7.8 points on all sections, more in the market, which alone shrinks
        assertThat(slump.income.labourShare() - baseline.income.labourShare()).isBetween(0.07, 0.13);
        assertThat(slump.income.lastMonth().taxes().corporate())
                .isLessThan((long) (0.75 * baseline.income.lastMonth().taxes().corporate()));
        assertThat(slump.ledger.lastMonth().total(Kind.EXPORTS))
                .isLessThan(baseline.ledger.lastMonth().total(Kind.EXPORTS));
        assertThat(slump.ledger.lastMonth().total(Kind.GOVERNMENT_PURCHASES))
                .isEqualTo(baseline.ledger.lastMonth().total(Kind.GOVERNMENT_PURCHASES));
    }

    private static double net(MoneyTown town) {
        var accounts = town.ledger.lastMonth();
        return accounts.total(Kind.OUTPUT)
                - accounts.total(Kind.INTERMEDIATE)
                - accounts.total(Kind.DEPRECIATION)
                - accounts.total(Kind.PRODUCTION_TAXES);
    }

    @Test
    void moneyOfTheTimeReachesFundsStateAndDebt() {
        var baseline = new MoneyTown(null, 1);
        baseline.run(2, 0);
        double yearly = 12 * baseline.treasury.gdpAtStart();
        var other = new MoneyTown(baseline.spending.recorded(), 1);
        other.run(2, 0);
        double deficit = other.treasury.lastMonth().balanceCents();
        double debt = other.treasury.lastMonth().debtCents();
        long fund = other.treasury.fund(Party.AWF).incomeCents();

        var rescued = new MoneyTown(baseline.spending.recorded(), 1);
        rescued.run(1, 0);
        rescued.outside = new OutsideMoney(-0.002, -0.001, 0.1);
        rescued.month(Month.START.plus(1), new double[Section.COUNT]);
        assertThat(rescued.treasury.fund(Party.AWF).incomeCents() - fund).isEqualTo(Math.round(-0.001 * yearly));
        assertThat(rescued.treasury.lastMonth().balanceCents() - deficit).isCloseTo(-0.003 * yearly, within(2.0));
        // the deficit and the rescue
        assertThat(rescued.treasury.lastMonth().debtCents() - debt).isCloseTo(0.103 * yearly, within(4.0));
    }
}
