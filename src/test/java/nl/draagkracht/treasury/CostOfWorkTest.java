package nl.draagkracht.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.draagkracht.income.CostOfWork;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import org.junit.jupiter.api.Test;

/** Whose income falls when work becomes cheaper: AI in the place of employees or of the self-employed, and pay that falls behind. */
class CostOfWorkTest {
    private static final double[] NOTHING = new double[Section.COUNT];

    private static MoneyTown town(CostOfWork work) {
        var town = new MoneyTown(null, 2);
        town.month(Month.START, work);
        town.month(Month.START.plus(1), work);
        return town;
    }

    private static double[] everywhere(double number) {
        var numbers = new double[Section.COUNT];
        Arrays.fill(numbers, number);
        return numbers;
    }

    @Test
    void workOfTheSelfEmployedThatAiReplacesIsPaidForAsWell() {
        var work = new CostOfWork(NOTHING, everywhere(0.2), NOTHING);
        var town = town(work);
        // the first purchases go by the earnings of December, those of March by February, a year of the same profits
        town.month(Month.START.plus(2), work);
        var accounts = town.ledger.lastMonth();
        // 0.3 of what a quarter of the remaining earnings would be: kappa x mixed income x 0.2 / 0.8
        double bought = 0.3 * 0.25 * accounts.total(Kind.MIXED_INCOME);
        assertThat((double) accounts.total(Kind.AI_SERVICES)).isCloseTo(bought, within(0.001 * bought));
        assertThat(town.income.market().price(Section.M.ordinal())).isLessThan(1);
        assertThat(town.income.wageShareOfSaving()).containsOnly(0.0);
    }

    @Test
    void buyersGetTheirShareOfPayThatFallsBehind() {
        var town = town(new CostOfWork(NOTHING, NOTHING, everywhere(-0.1)));
        var still = town(new CostOfWork(NOTHING, NOTHING, NOTHING));
        assertThat(town.ledger.lastMonth().total(Kind.AI_SERVICES)).isZero();
        assertThat(still.income.market().price(Section.N.ordinal())).isEqualTo(1);
        // half of a tenth of pay, through the inverse: pay is about 0.37 of the output of N and 0.2 of that of C
        double n = 1 - town.income.market().price(Section.N.ordinal());
        double c = 1 - town.income.market().price(Section.C.ordinal());
        assertThat(n).isBetween(0.02, 0.04);
        assertThat(c).isBetween(0.003, 0.02).isLessThan(n);
        // valued at cost: buyers get all of it, about 0.78 of output in P
        assertThat(1 - town.income.market().price(Section.P.ordinal())).isBetween(0.06, 0.095);
    }

    @Test
    void payThatRisesWithATightMarketRaisesPrices() {
        var town = town(new CostOfWork(NOTHING, NOTHING, everywhere(0.05)));
        assertThat(town.income.market().price(Section.I.ordinal())).isGreaterThan(1);
    }

    @Test
    void whatNewDemandLetsFirmsInvestWears() {
        var baseline = new MoneyTown(null, 2);
        baseline.run(12, 0);
        // one after the other: towns share their people
        long[] with = new long[12];
        var town = year(baseline, 0.05, with);
        long[] without = new long[12];
        var still = year(baseline, 0, without);
        long invested = 0;
        for (int m = 0; m < 11; m++) {
            invested += with[m] - without[m];
        }
        double wear = (double) town.ledger.lastMonth().total(Kind.DEPRECIATION)
                - still.ledger.lastMonth().total(Kind.DEPRECIATION);
        assertThat(invested).isPositive();
        // 0.08 a year of all that was added in eleven months; about 4 % of it has worn out by then
        assertThat(wear).isBetween(0.93 * 0.08 / 12 * invested, 1.01 * 0.08 / 12 * invested);
    }

    @Test
    void newDemandIsPaidByWhoeverGotMoreAndNotOutOfSavings() {
        var baseline = new MoneyTown(null, 2);
        baseline.run(12, 0);
        var town = year(baseline, 0.05, new long[12]);
        var still = year(baseline, 0, new long[12]);
        var paid = town.spending.lastMonth().newDemand();
        assertThat(paid.exports()).isPositive();
        assertThat(paid.beyondReceipts()).isBetween(0L, paid.exports());
        assertThat(paid.financed()).isEqualTo(1);
        // jobs and pay are the same in both; what firms sell more reaches households as dividends only
        double spent = town.spending.lastMonth().consumption();
        assertThat(spent / still.spending.lastMonth().consumption()).isBetween(0.999, 1.01);
        // firms end no poorer than in the baseline: they invest out of what they keep more
        assertThat(cash(town)).isGreaterThan(cash(baseline));
    }

    /** A year in which AI saves a tenth of all work, beside a baseline; notes what firms invest, month by month. */
    private static MoneyTown year(MoneyTown baseline, double newDemand, long[] invested) {
        var town = new MoneyTown(baseline.spending.recorded(), 2);
        town.newDemand = newDemand;
        for (int m = 0; m < invested.length; m++) {
            town.month(Month.START.plus(m), CostOfWork.saving(everywhere(0.1)));
            invested[m] = byFirms(town);
        }
        return town;
    }

    /** What a month leaves with all firms, profit kept for owners abroad included. */
    private static long cash(MoneyTown town) {
        var accounts = town.ledger.lastMonth();
        long cash = accounts.total(Kind.REINVESTED_EARNINGS);
        for (Party party : Party.values()) {
            cash += party.isFirms() ? accounts.netLending(party) : 0;
        }
        return cash;
    }

    private static long byFirms(MoneyTown town) {
        long sum = 0;
        for (Party party : Party.values()) {
            if (party.isFirms()) {
                sum += town.ledger.lastMonth().spent(party, Kind.INVESTMENT);
                sum += town.ledger.lastMonth().paid(party, Party.STATE, Kind.VAT);
                sum += town.ledger.lastMonth().paid(party, Party.STATE, Kind.EXCISES);
            }
        }
        return sum;
    }
}
