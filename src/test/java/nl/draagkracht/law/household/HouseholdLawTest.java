package nl.draagkracht.law.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.ChildcareAllowance;
import nl.draagkracht.law.LawParameters;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;
import nl.draagkracht.scenario.ParameterReader;
import org.junit.jupiter.api.Test;

/** Households of 2026 worked out by hand from the published amounts; euros a year. */
class HouseholdLawTest {
    private static final Month DATE = Month.of(2026, 1);
    private static final StatuteBook LAW =
            new Statutes(ParameterReader.room("law", LawParameters.class)).asPublished(DATE);
    private static final Household.Wealth NO_WEALTH = new Household.Wealth(0, 0, 0);
    private static final Household.Dwelling NO_HOME = new Household.Dwelling(0, 0, 0);
    private static final Work.Record LONG = new Work.Record(36, 6, 10, 5, 120);

    @Test
    void aSingleWorkerPaysTaxAndGetsAnAllowance() {
        var statement = statement(household(person("Ann", Household.Role.CLAIMANT, 40, wage(2500))));
        assertThat(statement.sum(Line.Side.MARKET)).isCloseTo(32_400, within(0.01));
        // 35.75 % of 32,400
        assertThat(statement.of("Income tax and national insurance")).isCloseTo(-11_583.00, within(0.01));
        // 3,115 - 6.398 % x (32,400 - 29,736)
        assertThat(statement.of("General credit")).isCloseTo(2944.56, within(0.01));
        // 8.324 % x 11,965 + 31.009 % x 13,880 + 1.95 % x 6,555
        assertThat(statement.of("Labour credit")).isCloseTo(5427.84, within(0.02));
        // 2,119 - 1.912 % x 29,736 - 13.73 % x 2,664
        assertThat(statement.of("Zorgtoeslag")).isCloseTo(1184.68, within(0.01));
        assertThat(statement.disposableYear()).isCloseTo(28_494.04, within(0.05));
    }

    @Test
    void whoHasNothingHasBijstand() {
        var statement = statement(household(person("Ann", Household.Role.CLAIMANT, 40, Work.NONE)));
        assertThat(statement.of("Bijstand")).isCloseTo(12 * 1401.50, within(0.01));
        assertThat(statement.of("Zorgtoeslag")).isCloseTo(1550.45, within(0.01));
        assertThat(statement.of("Income tax and national insurance")).isZero();
    }

    @Test
    void savingsAboveTheLimitExcludeFromBijstandOnly() {
        var ann = person("Ann", Household.Role.CLAIMANT, 40, Work.NONE);
        assertThat(statement(rich(8000, ann)).of("Bijstand")).isPositive();
        assertThat(statement(rich(8000.01, ann)).of("Bijstand")).isZero();
        assertThat(statement(rich(8000.01, ann)).of("Zorgtoeslag")).isCloseTo(1550.45, within(0.01));
        var kim = person("Kim", Household.Role.CHILD, 8, Work.NONE);
        assertThat(statement(rich(16_000, ann, kim)).of("Bijstand")).isPositive();
        assertThat(statement(rich(16_000.01, ann, kim)).of("Bijstand")).isZero();
    }

    @Test
    void aCreditNeverGivesMoreThanTheTaxAndTheLowerEarnerHasTheCombinationCredit() {
        var ann = person("Ann", Household.Role.CLAIMANT, 40, wage(3400));
        var bas = person("Bas", Household.Role.PARTNER, 39, wage(1600));
        var kim = person("Kim", Household.Role.CHILD, 8, Work.NONE);
        var statement = statement(household(ann, bas, kim));
        // tax of 20,736: 7,413.12; credits before it 3,115 and 996 + 31.009 % x 8,771
        assertThat(statement.of("Combination credit")).isCloseTo(7413.12 - 3115 - 3715.80, within(0.02));
        assertThat(statement.lines())
                .noneMatch(line -> line.who().equals("Ann") && line.what().startsWith("Combi"));
        assertThat(statement(household(ann, bas, person("Kim", Household.Role.CHILD, 12, Work.NONE)))
                        .of("Combination credit"))
                .isZero();
    }

    @Test
    void pensionersHaveAowAndNoLabourPremiums() {
        var ann = person("Ann", Household.Role.CLAIMANT, 70, new Work(0, 0, 0, 500, 0, Work.Record.NONE));
        var statement = statement(household(ann));
        assertThat(statement.of("AOW")).isCloseTo(12 * (1637.57 + 106.55), within(0.01));
        assertThat(statement.of("Single elderly credit")).isGreaterThanOrEqualTo(0);
        assertThat(statement.sum(Line.Side.EMPLOYER)).isZero();
        // 4.85 % of pension and AOW
        assertThat(statement.of("Health contribution"))
                .isCloseTo(-0.0485 * (6000 + 12 * (1637.57 + 106.55)), within(0.01));
    }

    @Test
    void aLostJobIsFollowedByWwAndThenByBijstand() {
        var counter = new HouseholdCounter(LAW, household(person("Ann", Household.Role.CLAIMANT, 40, wage(2500))));
        var loss = counter.losses().get(0);
        // ten years at one month, six at half
        assertThat(loss.durationMonths()).isEqualTo(13);
        // a third of 2,700 for each of ten years
        assertThat(loss.transitionPayment()).isCloseTo(9000, within(0.01));
        var months = loss.months();
        assertThat(months).hasSize(1 + 13 + 3);
        // 75 % of 21.75 x 32,400 / 261, then 70 %
        assertThat(months.get(2).unemployment()).isCloseTo(2025, within(0.01));
        assertThat(months.get(3).unemployment()).isCloseTo(1890, within(0.01));
        assertThat(months.get(13).assistance()).isZero();
        assertThat(months.get(14).unemployment()).isZero();
        assertThat(months.get(14).assistance()).isCloseTo(1401.50, within(0.01));
    }

    /** 100 hours at 11 euros, 96 % of them: the joint income stays below 56,413 euros. Wko art. 1.6: three months more. */
    @Test
    void childcareAllowanceRunsOnForThreeMonthsAfterALostJob() {
        var ann = person("Ann", Household.Role.CLAIMANT, 40, wage(1800));
        var bas = person("Bas", Household.Role.PARTNER, 39, wage(1800));
        var kim = new Household.Member(
                "Kim",
                Household.Role.CHILD,
                DATE.plus(-24),
                Work.NONE,
                new ChildcareAllowance.Care("daycare", 100, 11));
        var with = new HouseholdCounter(LAW, household(ann, bas, kim))
                .losses()
                .get(1)
                .months();
        var without = new HouseholdCounter(LAW, household(ann, bas, person("Kim", Household.Role.CHILD, 2, Work.NONE)))
                .losses()
                .get(1)
                .months();
        for (int month = 0; month <= 4; month++) {
            double paid = with.get(month).allowances() - without.get(month).allowances();
            assertThat(paid).as("month %s", month).isCloseTo(month <= 3 ? 1056 : 0, within(0.01));
        }
    }

    @Test
    void aGrownChildAtHomeClaimsZorgtoeslagOfItsOwn() {
        var ann = person("Ann", Household.Role.CLAIMANT, 50, wage(6000));
        var kim = person("Kim", Household.Role.CHILD, 19, Work.NONE);
        assertThat(statement(household(ann, person("Kim", Household.Role.CHILD, 17, Work.NONE)))
                        .of("Zorgtoeslag"))
                .isZero();
        // 2,119 - 1.912 % x 29,736
        assertThat(statement(household(ann, kim)).of("Zorgtoeslag")).isCloseTo(1550.45, within(0.01));
    }

    @Test
    void withoutWeeksThereIsNoWwAndWithoutYearsAShortOne() {
        var few = new Work(2500, 36, 0, 0, 0, new Work.Record(25, 6, 10, 5, 0));
        var young = new Work(2500, 36, 0, 0, 0, new Work.Record(26, 0, 3, 3, 0));
        assertThat(loss(few).isEntitled()).isFalse();
        assertThat(loss(few).durationMonths()).isZero();
        assertThat(loss(young).durationMonths()).isEqualTo(3);
    }

    @Test
    void theMarginalRateIsBetweenTheBracketAndOne() {
        for (double wage = 1500; wage <= 9000; wage += 250) {
            var counter = new HouseholdCounter(LAW, household(person("Ann", Household.Role.CLAIMANT, 40, wage(wage))));
            assertThat(counter.marginal().get(0).rate()).as("wage %s", wage).isBetween(0.0, 0.75);
        }
    }

    private static JobLoss loss(Work work) {
        return new HouseholdCounter(LAW, household(person("Ann", Household.Role.CLAIMANT, 40, work)))
                .losses()
                .get(0);
    }

    private static Statement statement(Household household) {
        return new HouseholdCounter(LAW, household).statement();
    }

    private static Household household(Household.Member... members) {
        return new Household(DATE, List.of(members), NO_HOME, NO_WEALTH);
    }

    private static Household rich(double deposits, Household.Member... members) {
        return new Household(DATE, List.of(members), NO_HOME, new Household.Wealth(deposits, 0, 0));
    }

    private static Household.Member person(String name, Household.Role role, int age, Work work) {
        return new Household.Member(name, role, DATE.plus(-12 * age), work, ChildcareAllowance.Care.NONE);
    }

    private static Work wage(double month) {
        return new Work(month, 36, 0, 0, 0, LONG);
    }
}
