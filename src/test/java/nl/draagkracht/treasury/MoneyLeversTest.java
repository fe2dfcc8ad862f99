package nl.draagkracht.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.draagkracht.income.AccountItem;
import nl.draagkracht.income.CostOfWork;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.ledger.Kind;
import nl.draagkracht.ledger.Party;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.instrument.AutomationLevy;
import nl.draagkracht.scenario.instrument.BasicIncome;
import nl.draagkracht.scenario.instrument.BoxRates;
import nl.draagkracht.scenario.instrument.CitizenDividend;
import nl.draagkracht.scenario.instrument.CorporateTaxRate;
import nl.draagkracht.scenario.instrument.CoveringPremiums;
import nl.draagkracht.scenario.instrument.Instrument;
import nl.draagkracht.scenario.instrument.Parameters;
import nl.draagkracht.scenario.instrument.PremiumLevel;
import nl.draagkracht.scenario.instrument.ProfitSharing;
import nl.draagkracht.scenario.instrument.PublicEquity;
import nl.draagkracht.scenario.instrument.SourceTax;
import org.junit.jupiter.api.Test;

/**
 * Each lever on money bites where it says, by what it says, and the books close to the cent with it. A month without and two with the lever,
 * while AI saves a tenth of all work; everybody keeps the same job, so that only the lever differs.
 */
class MoneyLeversTest {
    private static final Parameters SHIPPED = ScenarioReader.read("baseline").parameters();
    private static final MoneyTown WITHOUT = town(List.of());

    private static MoneyTown town(Instrument lever) {
        return town(List.of(lever));
    }

    private static MoneyTown town(List<Instrument> levers) {
        var saved = new double[Section.COUNT];
        Arrays.fill(saved, 0.1);
        var work = CostOfWork.saving(saved);
        var town = new MoneyTown(null, 2);
        town.month(Month.START, work);
        var changed = SHIPPED;
        for (Instrument lever : levers) {
            changed = lever.applyTo(changed);
        }
        town.income.follow(changed.income());
        for (int m = 1; m < 3; m++) {
            var month = Month.START.plus(m);
            town.month(month, work, new Statutes(changed.law()).inForce(month));
        }
        return town;
    }

    private static long total(MoneyTown town, Kind kind) {
        return town.ledger.lastMonth().total(kind);
    }

    @Test
    void corporateTaxFollowsItsRate() {
        var higher = town(new CorporateTaxRate(0.3));
        assertThat((double) total(higher, Kind.CORPORATE_TAX) / total(WITHOUT, Kind.CORPORATE_TAX))
                .isCloseTo(0.3 / 0.258, within(0.001));
        assertThat(higher.treasury.lastMonth().balanceCents())
                .isGreaterThan(WITHOUT.treasury.lastMonth().balanceCents());
    }

    @Test
    void eachBoxHasItsOwnRate() {
        long before = WITHOUT.income.lastMonth().taxes().households();
        long work = town(new BoxRates(0.02, 0, 0)).income.lastMonth().taxes().households() - before;
        long holding = town(new BoxRates(0, 0.05, 0)).income.lastMonth().taxes().households() - before;
        long savings = town(new BoxRates(0, 0, 0.05)).income.lastMonth().taxes().households() - before;
        // two points of some 450 to 600 billion euros of income in box 1 a year, credits apart
        assertThat(work * 12 / 1e11).isBetween(5.0, 13.0);
        assertThat(holding * 12 / 1e11).isBetween(0.2, 3.0);
        assertThat(savings * 12 / 1e11).isBetween(0.1, 3.0);
    }

    @Test
    void premiumsRiseByTheirPoints() {
        var higher = town(new PremiumLevel(0.01, 0.01));
        var before = WITHOUT.income.lastMonth().premiums();
        var after = higher.income.lastMonth().premiums();
        // the point of Aof is on all premium wages, that of AWf on those outside government and education
        double wages = (double) (after.aof() - before.aof()) / 0.01;
        assertThat(wages * 12 / 1e11).isBetween(300.0, 430.0);
        assertThat((after.awf() - before.awf()) / 0.01 / wages).isBetween(0.7, 0.9);
        assertThat(after.whk()).isEqualTo(before.whk());
        // employers pay it out of profit: less corporate tax, more in the funds
        assertThat(total(higher, Kind.CORPORATE_TAX)).isLessThan(total(WITHOUT, Kind.CORPORATE_TAX));
        assertThat(higher.treasury.fund(Party.AOF).balanceCents())
                .isGreaterThan(WITHOUT.treasury.fund(Party.AOF).balanceCents());
    }

    @Test
    void coveringPremiumsTakeTheBalanceOfTheirFundAway() {
        var setting = new CoveringPremiums(1).applyTo(SHIPPED).treasury().premiumSetting();
        var town = new MoneyTown(null, 2);
        long surplus = 0;
        for (int m = 0; m < 13; m++) {
            var month = Month.START.plus(m);
            var law = town.treasury.setPremiums(month, town.statutes.inForce(month), setting);
            town.month(month, CostOfWork.saving(new double[Section.COUNT]), law);
            surplus += m < 12 ? town.treasury.fund(Party.AWF).balanceCents() : 0;
        }
        // nearly half of the premium is surplus under the law of 2026; nothing is left of it in the next year
        var awf = town.treasury.fund(Party.AWF);
        assertThat((double) surplus / 12).isGreaterThan(0.5 * awf.spendingCents());
        assertThat((double) Math.abs(awf.balanceCents())).isLessThan(0.1 * awf.spendingCents());
        assertThat((double) Math.abs(town.treasury.fund(Party.AOF).balanceCents()))
                .isLessThan(0.05 * town.treasury.fund(Party.AOF).spendingCents());
    }

    @Test
    void profitSharingGivesWorkersMoreOfTheSaving() {
        var shared = town(new ProfitSharing(0.5)).income.wageShareOfSaving();
        var before = WITHOUT.income.wageShareOfSaving();
        for (int s = 0; s < Section.COUNT; s++) {
            assertThat(shared[s]).isCloseTo(5 * before[s], within(1e-12)).isPositive();
        }
    }

    @Test
    void aSourceTaxTakesItsShareOfWhatLeaves() {
        var taxed = town(new SourceTax(0.1, 0.2, 0.3));
        var month = taxed.income.lastMonth();
        long interest = taxed.ledger.lastMonth().paid(Party.K, Party.WORLD, Kind.INTEREST);
        double due = 0.1 * month.capital().dividendsAbroad()
                + 0.2 * interest
                + 0.3 * month.capital().aiRentsAbroad();
        assertThat((double) taxed.ledger.lastMonth().paid(Party.WORLD, Party.STATE, Kind.SOURCE_TAX))
                .isCloseTo(due, within(1.0));
        assertThat(month.capital().aiRentsAbroad()).isPositive();
        assertThat(total(WITHOUT, Kind.SOURCE_TAX)).isZero();
        assertThat((double) taxed.treasury.lastMonth().balanceCents()
                        - WITHOUT.treasury.lastMonth().balanceCents())
                .isCloseTo(due, within(0.02 * due));
    }

    @Test
    void anAutomationLevyIsPaidOnAiAndLeavesLessToShare() {
        var levied = town(new AutomationLevy(0.5));
        long levy = total(levied, Kind.PRODUCTION_TAXES) - total(WITHOUT, Kind.PRODUCTION_TAXES);
        assertThat((double) levy).isCloseTo(0.5 * total(levied, Kind.AI_SERVICES), within(1e4));
        // buyers get half of 1 - 0.3 x 1.5 instead of half of 1 - 0.3
        int trade = Section.G.ordinal();
        assertThat(Math.log(levied.income.market().price(trade))
                        / Math.log(WITHOUT.income.market().price(trade)))
                .isCloseTo(0.55 / 0.7, within(0.01));
    }

    @Test
    void aPublicStakeMovesDividendsToTheState() {
        var owned = town(new PublicEquity(0.2)).income.lastMonth().capital();
        var before = WITHOUT.income.lastMonth().capital();
        assertThat(owned.dividends()).isEqualTo(before.dividends());
        // the state gets a fifth of all that was not its own
        double moved = 0.2 * (before.dividends() - before.stateDividends());
        assertThat((double) owned.stateDividends() - before.stateDividends()).isCloseTo(moved, within(0.05 * moved));
        assertThat(owned.dividendsAbroad()).isLessThan(before.dividendsAbroad());
    }

    @Test
    void aBasicIncomeReachesEveryResidentAndCostsTheStateAllOfIt() {
        var paid = town(new BasicIncome(100, 50));
        var households = paid.population.households();
        long cents = paid.ledger.lastMonth().paid(Party.STATE, Party.HOUSEHOLDS, Kind.BASIC_INCOME);
        assertThat(cents)
                .isEqualTo(paid.income.lastMonth().benefits().residents().basicIncome());
        // 14.9 million adults and 3.3 million children
        assertThat(cents / 1e8).isBetween(100 * 14.6 + 50 * 3.0, 100 * 15.2 + 50 * 3.6);
        assertThat(total(WITHOUT, Kind.BASIC_INCOME)).isZero();
        assertThat((double) paid.income.disposableCents() - WITHOUT.income.disposableCents())
                .isBetween(0.99 * cents, 1.01 * cents);
        // nothing comes back but what is spent: VAT, excises and corporate tax of the month after
        double lost = WITHOUT.treasury.lastMonth().balanceCents()
                - paid.treasury.lastMonth().balanceCents();
        assertThat(lost).isBetween(0.75 * cents, 1.0 * cents);
        int single = 0;
        while (households.type[single] != HouseholdType.SINGLE.ordinal() || !households.exists(single)) {
            single++;
        }
        var rows = paid.income.account(single);
        assertThat(rows).anyMatch(row -> row.item() == AccountItem.BASIC_INCOME && row.cents() == 10_000);
        paid.income.mustBeSettled();
    }

    @Test
    void aBasicIncomeNarrowsTheDistance() {
        double before = WITHOUT.income.distribution().gini();
        assertThat(town(new BasicIncome(500, 0)).income.distribution().gini()).isLessThan(before - 0.03);
    }

    @Test
    void aCitizenDividendSharesWhatTheStakeEarnsAndNothingElse() {
        var alone = town(new CitizenDividend(1));
        assertThat(total(alone, Kind.CITIZEN_DIVIDEND)).isZero();
        var shared = town(List.of(new PublicEquity(0.2), new CitizenDividend(1)));
        var owned = town(new PublicEquity(0.2));
        long stake = owned.income.lastMonth().capital().stateDividends()
                - WITHOUT.income.lastMonth().capital().stateDividends();
        assertThat((double) shared.ledger.lastMonth().paid(Party.STATE, Party.HOUSEHOLDS, Kind.CITIZEN_DIVIDEND))
                .isCloseTo(stake, within(0.02 * stake));
        assertThat((double) owned.treasury.lastMonth().balanceCents()
                        - shared.treasury.lastMonth().balanceCents())
                .isBetween(0.75 * stake, 1.0 * stake);
    }
}
