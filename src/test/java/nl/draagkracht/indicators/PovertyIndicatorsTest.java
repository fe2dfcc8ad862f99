package nl.draagkracht.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.population.SharedHomes;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** The poverty line of the village, worked out by hand from round amounts, and who falls below it. */
class PovertyIndicatorsTest {
    /** Single 800, other adult 400, teens 400, younger 200, energy 100 and 10 per other, 0.6 % of a home, 1.5 % of a mortgage repaid, buffer 12 months; prices as they are. */
    private static final IndicatorsParameters.PovertyNeeds NEEDS = new IndicatorsParameters.PovertyNeeds(
            Sourced.fixed(1),
            Sourced.fixed(800),
            Sourced.fixed(400),
            Sourced.fixed(400),
            Sourced.fixed(200),
            Sourced.fixed(13),
            Sourced.fixed(100),
            Sourced.fixed(10),
            Sourced.fixed(0),
            Sourced.fixed(0.006),
            Sourced.fixed(0.015),
            Sourced.fixed(12));

    private static final PovertyLine LINE = new PovertyLine(NEEDS, 0.03, new Draws(1), SharedHomes.NONE);

    private final TestTown town = TestTown.of(
            "Utrecht owner: Jan male 38 mid, Els female 36 high; Piet male 14, Mia female 2",
            "Groningen socialRent: Fatima female 41 mid; Sami male 16",
            "Zuid-Holland privateRent: Kees male 24 low",
            "Drenthe institution: Truus female 91 low");
    private final Sheet sheet = new Sheet(1);
    private final PovertyIndicators poverty = new PovertyIndicators(sheet, LINE, new Sweep(1));
    private int month;

    /** Everybody far above the line, owners with a home of 400,000 and a mortgage of 200,000 euros. */
    PovertyIndicatorsTest() {
        var households = town.households();
        for (int h = 0; h < households.count(); h++) {
            households.disposableCents[h] = 1_000_000;
        }
        households.homeCents[0] = 40_000_000;
        households.mortgageCents[0] = 20_000_000;
    }

    @Test
    void theLineHoldsNeedsByMembersEnergyAndTheDwelling() {
        // 800 + 400 + 400 + 200 + energy 130 + interest 500 + repayment 250 + upkeep 200
        assertThat(LINE.cents(town.persons(), town.households(), 0, 0, new PovertyHome()))
                .isEqualTo(288_000);
        // 800 + 400 + energy 110 + rent 650
        assertThat(LINE.cents(town.persons(), town.households(), 1, 0, new PovertyHome()))
                .isEqualTo(196_000);
        // 800 + 100 + 650
        assertThat(LINE.cents(town.persons(), town.households(), 2, 0, new PovertyHome()))
                .isEqualTo(155_000);
    }

    /** Half of 800 + 400 + energy 110 + rent 650 for Kees, who lives alone; Fatima and her son do not share. */
    @Test
    void whoSharesAHomeBearsAPartOfWhatItNeeds() {
        var shared = new PovertyLine(NEEDS, 0.03, new Draws(1), new SharedHomes(new Draws(1), 1, 0));
        assertThat(shared.cents(town.persons(), town.households(), 2, 0, new PovertyHome()))
                .isEqualTo(98_000);
        assertThat(shared.cents(town.persons(), town.households(), 1, 0, new PovertyHome()))
                .isEqualTo(196_000);
    }

    @Test
    void pensionersRepayNothing() {
        town.persons().birthMonth[town.person("Jan")] = (short) (-12 * 67);
        // as above, without the repayment
        assertThat(LINE.cents(town.persons(), town.households(), 0, 0, new PovertyHome()))
                .isEqualTo(263_000);
    }

    @Test
    void whoHasLessThanTheLineIsPoorWithEverybodyAtHome() {
        town.households().disposableCents[1] = 195_000;
        live(1, 0);

        // seven persons in private households, Fatima and Sami poor; one child of three
        assertThat(rate("total", "")).isEqualTo(2 / 7.0);
        assertThat(rate("age", "0-17")).isEqualTo(1 / 3.0);
        assertThat(rate("householdType", "singleParent")).isEqualTo(1);
        // ten of 1,960 euros, counted in whole per cent
        assertThat(value(Indicator.POVERTY_GAP)).isBetween(0.0, 0.01);
    }

    @Test
    void whoOwnsTheLineOfAYearIsNot() {
        town.households().disposableCents[1] = 0;
        town.households().liquidCents[1] = 12 * 196_000;
        live(1, 0);
        assertThat(rate("total", "")).isEqualTo(2 / 7.0);
        town.households().liquidCents[1]++;
        live(1, 0);
        assertThat(rate("total", "")).isZero();
    }

    @Test
    void aYearCountsAndNotAMonth() {
        town.households().disposableCents[2] = 155_000 + 10_000;
        live(11, 0);
        town.households().disposableCents[2] = 155_000 - 100_000;
        live(1, 0);
        // eleven months of 100 euros beyond the line, one of 1,000 below it
        assertThat(rate("total", "")).isZero();
        live(1, 0);
        assertThat(rate("total", "")).isEqualTo(1 / 7.0);
    }

    @Test
    void whatIsKeptOfAHouseholdHoldsUntilABirthdayThatCounts() {
        town.persons().activity[town.person("Kees")] = (byte) Activity.SCHOOL.ordinal();
        town.households().disposableCents[0] = 262_000;
        town.households().disposableCents[1] = 170_000;
        town.households().disposableCents[2] = 0;
        var keptSheet = new Sheet(1);
        var keeping = new PovertyIndicators(keptSheet, LINE, new Sweep(1));
        // Sami turns 18, Piet 18, Mia 13, Jan, Els and Fatima 67, and Kees 30: from then on he is counted
        for (int t = 0; t < 31 * 12; t++) {
            keptSheet.turnTo(new Month(t));
            keeping.measure(town.population(), new Month(t), new Incomes(0, false));
        }
        live(31 * 12, 0);
        assertThat(keptSheet.rows()).isEqualTo(sheet.rows());
        assertThat(sheet.rows())
                .filteredOn(row -> row.indicator() == Indicator.POVERTY_RATE
                        && row.breakdown().equals("age")
                        && row.group().equals("0-17"))
                .extracting(IndicatorRow::value)
                .contains(1.0, 0.0);
    }

    @Test
    void studentsAreNotCountedAndChildcareAllowanceIsNoIncome() {
        town.persons().activity[town.person("Kees")] = (byte) Activity.SCHOOL.ordinal();
        town.households().disposableCents[2] = 0;
        live(1, 0);
        assertThat(rate("total", "")).isZero();
        live(1, 3_000_000);
        assertThat(rate("total", "")).isEqualTo(1);
    }

    @Test
    void whoStudiesOrHasALargerBenefitIsNoWorker() {
        var persons = town.persons();
        for (String name : List.of("Jan", "Els", "Fatima")) {
            int i = town.person(name);
            persons.job[i] = 0;
            persons.contract[i] = 0;
            persons.grossCents[i] = 100_000;
        }
        town.households().disposableCents[1] = 0;
        live(1, 0);
        assertThat(rate("status", "employed")).isEqualTo(1 / 3.0);
        persons.insuranceCents[town.person("Jan")] = 150_000;
        persons.activity[town.person("Els")] = (byte) Activity.SCHOOL.ordinal();
        live(1, 0);
        assertThat(rate("status", "employed")).isEqualTo(1);
    }

    @Test
    void energyDiffersBetweenHouseholdsAndIsOrdinaryOnAverage() {
        var shipped =
                ParameterReader.room("indicators", IndicatorsParameters.class).povertyLine();
        var line = new PovertyLine(shipped, 0.03, new Draws(1), SharedHomes.NONE);
        double ordinary = shipped.priceFactor().value()
                        * (shipped.single().value() + shipped.energy().value())
                + 650;
        int homes = 20_000;
        double sum = 0;
        double most = 0;
        for (int k = 0; k < homes; k++) {
            town.households().identity[2] = 1_000 + k;
            double euros = line.cents(town.persons(), town.households(), 2, 0, new PovertyHome()) / 100.0;
            sum += euros;
            most = Math.max(most, euros);
        }
        assertThat(sum / homes).isCloseTo(ordinary, within(2.0));
        assertThat(most).isGreaterThan(ordinary + 100);
    }

    @Test
    void aHouseholdThatTakesOverARowStartsAnew() {
        town.households().disposableCents[2] = 0;
        live(12, 0);
        town.households().identity[2] = 99;
        town.households().disposableCents[2] = 160_000;
        live(1, 0);
        assertThat(rate("total", "")).isZero();
    }

    @Test
    void shippedAmountsGiveThePublishedLinesOf2023() {
        var needs =
                ParameterReader.room("indicators", IndicatorsParameters.class).povertyLine();
        double energy = needs.energy().value();
        double rent = 590;
        assertThat(needs.single().value() + rent + energy).isEqualTo(1_510);
        // families live dearer: 145 euros for dwelling and energy together
        double family = needs.single().value() + rent + energy + 145;
        double teens = 2 * needs.olderChild().value();
        double young = 2 * needs.youngerChild().value();
        assertThat(family + teens).isCloseTo(2_500, within(5.0));
        assertThat(family + needs.otherAdult().value() + teens).isCloseTo(2_910, within(5.0));
        assertThat(family + needs.otherAdult().value() + young).isCloseTo(2_535, within(5.0));
    }

    private void live(int months, int childcare) {
        for (int k = 0; k < months; k++) {
            sheet.turnTo(new Month(month));
            poverty.measure(town.population(), new Month(month), new Incomes(childcare, true));
            month++;
        }
    }

    /** The same childcare allowance for everybody, and what may differ from last month. */
    private record Incomes(int childcare, boolean mayDiffer) implements PovertyIndicators.Incomes {
        @Override
        public int beside(int household) {
            return childcare;
        }

        @Override
        public boolean mayDiffer(int household) {
            return mayDiffer;
        }
    }

    private double rate(String breakdown, String group) {
        List<IndicatorRow> rows = sheet.rows().stream()
                .filter(row -> row.indicator() == Indicator.POVERTY_RATE
                        && row.breakdown().equals(breakdown)
                        && row.group().equals(group))
                .toList();
        return rows.get(rows.size() - 1).value();
    }

    private double value(Indicator indicator) {
        return sheet.total(indicator);
    }
}
