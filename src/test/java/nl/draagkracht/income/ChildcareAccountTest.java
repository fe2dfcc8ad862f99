package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.draagkracht.income.IncomeParameters.Childcare;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Source;
import nl.draagkracht.kernel.Sourced;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.model.TestTown;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/**
 * Childcare allowance of families of the run, worked out by hand from the table of 2026. Every child under 13 is in childcare, 100
 * hours a month before school and 40 after it, at a price above the maximum: 11.23 and 9.98 euros count, 96 % of both below 56,413 euros.
 */
class ChildcareAccountTest {
    private static final IncomeParameters PARAMETERS = ParameterReader.room("income", IncomeParameters.class);
    private static final Statutes STATUTES = new Statutes(ParameterReader.room("law", LawParameters.class));
    /** 0.96 x (100 x 11.23 + 40 x 9.98), cents. */
    private static final long BOTH_CHILDREN = 146_131;

    @Test
    void bothParentsWork() {
        var town = family().employ("Jan", 20, 2000).employ("Els", 20, 2000);
        assertThat(allowance(town)).isZero();
        works(town, "Jan");
        assertThat(allowance(town)).isZero();
        works(town, "Els");
        assertThat(allowance(town)).isEqualTo(BOTH_CHILDREN);
    }

    @Test
    void aSingleParentIsEnough() {
        var town = TestTown.of("Utrecht owner: Els female 36 high; Piet male 5, Mia female 2")
                .employ("Els", 20, 2000);
        works(town, "Els");
        assertThat(allowance(town)).isEqualTo(BOTH_CHILDREN);
    }

    @Test
    void theRightRunsOnForThreeMonthsAfterTheJob() {
        var town = family().employ("Jan", 20, 2000).employ("Els", 20, 2000);
        works(town, "Jan");
        int els = town.person("Els");
        town.persons().contract[els] = -1;
        // bit k: worked k + 1 months ago; the fourth month without work is the first without the allowance
        for (int month = 1; month <= 5; month++) {
            town.persons().workRecord[els] = 1L << month - 1;
            assertThat(allowance(town)).as("month %s", month).isEqualTo(month <= 3 ? BOTH_CHILDREN : 0);
        }
    }

    @Test
    void childrenAtSecondarySchoolAreInNoChildcare() {
        var town = TestTown.of("Utrecht owner: Els female 36 high; Piet male 13, Mia female 12")
                .employ("Els", 20, 2000);
        works(town, "Els");
        // 0.96 x 40 x 9.98
        assertThat(allowance(town)).isEqualTo(38_323);
    }

    @Test
    void theAllowanceIsNotAmongTheIncomesThatAreCompared() {
        var town = family().employ("Jan", 20, 2000).employ("Els", 20, 2000);
        works(town, "Jan");
        works(town, "Els");
        var with = settle(town, 1);
        var without = settle(town, 0);
        assertThat(with.disposable - without.disposable).isEqualTo(BOTH_CHILDREN);
        assertThat(with.distribution.quantileCents(0.5)).isEqualTo(without.distribution.quantileCents(0.5));
    }

    @Test
    void claimantsAreCountedAndAGrownChildIsOneOfThem() {
        var town = TestTown.of("Utrecht owner: Jan male 58 mid, Els female 56 high; Piet male 19")
                .employ("Jan", 40, 9000);
        works(town, "Jan");
        // one who claims nothing and one whose readiness is the highest: all but an eighth claim
        var totals = settle(town, 1);
        long care = totals.of(HouseholdFlow.CARE_ALLOWANCE);
        // (2,119 - 1.912 % x 29,736) / 12
        assertThat(care).isIn(0L, 12_920L);
        assertThat(totals.receivers[0]).isEqualTo(care > 0 ? 1 : 0);
        assertThat(totals.receivers[HouseholdFlow.ALLOWANCES]).isEqualTo(totals.receivers[0]);
    }

    /** Eighty people in one home: the pay of everybody counts. */
    @Test
    void anAccountHoldsAHomeOfAnySize() {
        var people = IntStream.range(0, 80).mapToObj(i -> "P" + i + " male 40").toList();
        var town = TestTown.of("Utrecht owner: " + String.join(", ", people));
        for (int i = 0; i < 80; i++) {
            town.employ("P" + i, 20, 2000);
            works(town, "P" + i);
        }
        var totals = settle(town, 1);
        // 20 hours x 20 euros x 52 / 12 x 1.08
        assertThat(totals.wages[0]).isEqualTo(80 * 187_200L);
        assertThat(totals.of(HouseholdFlow.HEALTH_PREMIUM) % 80).isZero();
        assertThat(town.households().grossCents[0]).isEqualTo(80 * 187_200);
    }

    private static TestTown family() {
        return TestTown.of("Utrecht owner: Jan male 38 mid, Els female 36 high; Piet male 5, Mia female 2");
    }

    private static void works(TestTown town, String name) {
        town.persons().job[town.person(name)] = 0;
        town.persons().section[town.person(name)] = 0;
    }

    private static long allowance(TestTown town) {
        return settle(town, 1).of(HouseholdFlow.CHILDCARE_ALLOWANCE);
    }

    private static HouseholdTotals settle(TestTown town, double share) {
        try (var sweep = new Sweep(1)) {
            var law = STATUTES.inForce(Month.START, 1);
            var settling = new Settling(town.population(), sweep);
            var rows = rows(settling, town);
            return settling.settle(new Settlement(
                    law, Month.START, new Draws(1), parameters(share), rows, ResidentPayments.NONE, 0, 0));
        }
    }

    /** The parameters of the run, with every child in childcare (or none) and the same hours and price for all. */
    private static IncomeParameters parameters(double share) {
        var rows = IntStream.range(0, ChildcareUse.AGES)
                .mapToObj(age -> new SourcedTable.Row(List.of(Integer.toString(age)), share, Grade.M))
                .toList();
        var p = PARAMETERS;
        return new IncomeParameters(
                p.sectionAccounts(),
                p.inputOutput(),
                p.finalDemand(),
                p.ownership(),
                p.foreignSubsidiaries(),
                p.supplementaryPension(),
                p.pensionsBeforeAge(),
                new SourcedTable("use", "share", Source.NONE, List.of("age"), rows),
                childcare(),
                p.allowanceAccounts(),
                p.allowanceNonTakeUp(),
                p.firmIncomes(),
                p.levies(),
                p.ownershipShift(),
                p.residentPayments(),
                p.turnoverLosses(),
                p.householdIncomes(),
                p.startTargets());
    }

    private static Childcare childcare() {
        var nothing = Sourced.fixed(0);
        return new Childcare(
                Sourced.fixed(100),
                Sourced.fixed(40),
                nothing,
                nothing,
                nothing,
                nothing,
                Sourced.fixed(1.2),
                nothing,
                nothing,
                Sourced.fixed(1),
                nothing,
                nothing,
                Sourced.fixed(90_000),
                nothing);
    }

    private static AllowanceRows rows(Settling settling, TestTown town) {
        var rows = new AllowanceRows(settling);
        rows.grow(town.households().capacity());
        return rows;
    }
}
