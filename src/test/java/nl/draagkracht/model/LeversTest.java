package nl.draagkracht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.scenario.ResolvedScenario;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.simulation.LeverStart;
import nl.draagkracht.simulation.Progress;
import nl.draagkracht.simulation.RunRequest;
import nl.draagkracht.simulation.RunResult;
import nl.draagkracht.simulation.Simulation;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every lever bites where a minister would expect it, and nowhere before its month. Two years of the shock to office work with the
 * same luck, one person in a thousand; all statements are about differences, so sampling error plays no part.
 */
class LeversTest {
    private static final int MONTHS = 24;

    @TempDir
    static Path folder;

    private static RunResult without;

    @BeforeAll
    static void runWithoutLevers() throws IOException {
        without = run("none", "");
    }

    @Test
    void shorterWwEndsRightsEarlierAndCostsLess() throws IOException {
        var shorter = run("ww-12", lever("unemploymentInsuranceDuration", "\"maximumMonths\": 6"));
        assertThat(sum(shorter, Indicator.WW_ENDED_BY_MAXIMUM_DURATION))
                .isGreaterThan(sum(without, Indicator.WW_ENDED_BY_MAXIMUM_DURATION));
        assertThat(sum(shorter, Indicator.WW_SPENDING)).isLessThan(sum(without, Indicator.WW_SPENDING));
        assertThat(sum(shorter, Indicator.WW_INFLOW)).isGreaterThan(0.95 * sum(without, Indicator.WW_INFLOW));
    }

    @Test
    void aHigherWwPaysEachRightMore() throws IOException {
        var higher = run("ww-90", lever("unemploymentInsuranceLevel", "\"initialRate\": 0.9, \"laterRate\": 0.84"));
        double perRight = sum(higher, Indicator.WW_SPENDING) / sum(higher, Indicator.WW_STOCK);
        double before = sum(without, Indicator.WW_SPENDING) / sum(without, Indicator.WW_STOCK);
        assertThat(perRight / before).isBetween(1.17, 1.25);
    }

    @Test
    void higherNormsReachMoreHouseholdsAndPayThemMore() throws IOException {
        var higher = run("bijstand", lever("socialAssistanceNorm", "\"factor\": 1.2"));
        assertThat(last(higher, Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS))
                .isGreaterThan(last(without, Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS));
        assertThat(last(higher, Indicator.SOCIAL_ASSISTANCE_SPENDING))
                .isGreaterThan(1.15 * last(without, Indicator.SOCIAL_ASSISTANCE_SPENDING));
    }

    @Test
    void higherNormsKeepPeopleOutOfTheLabourForceWhenParticipationAnswers() throws IOException {
        String norm = lever("socialAssistanceNorm", "\"factor\": 1.4");
        var answers = run("answers", norm);
        var deaf =
                run("deaf", norm + "\"labour\": {\"rewardOfWork\": {\"answers\": {\"value\": 0, \"why\": \"test\"}}},");
        assertThat(last(answers, Indicator.PARTICIPATION_RATE)).isLessThan(last(deaf, Indicator.PARTICIPATION_RATE));
        assertThat(last(answers, Indicator.EMPLOYED)).isLessThan(last(deaf, Indicator.EMPLOYED));
        assertThat(before(answers, 2)).isEqualTo(before(deaf, 2)).isEqualTo(before(without, 2));
    }

    @Test
    void aHigherMinimumWageRaisesLowPayAndCostsJobs() throws IOException {
        var higher = run("wage", lever("minimumWage", "\"factor\": 1.2, \"benefitsFollow\": 0"));
        double perWorker = last(higher, Indicator.COMPENSATION_OF_EMPLOYEES) / last(higher, Indicator.EMPLOYED);
        double before = last(without, Indicator.COMPENSATION_OF_EMPLOYEES) / last(without, Indicator.EMPLOYED);
        assertThat(perWorker).isGreaterThan(1.005 * before);
        assertThat(last(higher, Indicator.EMPLOYED)).isLessThan(last(without, Indicator.EMPLOYED));
        assertThat(last(higher, Indicator.GINI)).isLessThan(last(without, Indicator.GINI));
    }

    @Test
    void aMinimumWageOfTheFirstMonthLiftsPayAtOnce() throws IOException {
        var higher = run(
                "wage-0",
                lever("minimumWage", "\"factor\": 1.2, \"benefitsFollow\": 0").replace("-03", "-01"));
        assertThat(series(higher, Indicator.COMPENSATION_OF_EMPLOYEES)[0])
                .isGreaterThan(1.005 * series(without, Indicator.COMPENSATION_OF_EMPLOYEES)[0]);
    }

    @Test
    void staffDecidesWhetherClaimsAreDecidedInTime() throws IOException {
        var half = run("half", lever("extraStaff", "\"factor\": 0.4"));
        var twice = run("twice", lever("extraStaff", "\"factor\": 2"));
        assertThat(sum(half, Indicator.WW_DECIDED_ON_TIME_SHARE))
                .isLessThan(0.9 * sum(without, Indicator.WW_DECIDED_ON_TIME_SHARE));
        for (int month = 0; month < MONTHS; month++) {
            assertThat(series(twice, Indicator.WW_DECIDED_ON_TIME_SHARE)[month])
                    .isGreaterThanOrEqualTo(series(without, Indicator.WW_DECIDED_ON_TIME_SHARE)[month]);
        }
    }

    @Test
    void aShorterWeekSharesWorkAndUnpaidItCostsPay() throws IOException {
        var unpaid =
                run("week", lever("shorterWorkingWeek", "\"weeklyHours\": 32, \"payKept\": 0, \"hoursReplaced\": 0.6"));
        var paid =
                run("paid", lever("shorterWorkingWeek", "\"weeklyHours\": 32, \"payKept\": 1, \"hoursReplaced\": 0"));
        assertThat(last(unpaid, Indicator.EMPLOYED)).isGreaterThan(last(without, Indicator.EMPLOYED));
        assertThat(last(unpaid, Indicator.COMPENSATION_OF_EMPLOYEES))
                .isLessThan(last(without, Indicator.COMPENSATION_OF_EMPLOYEES));
        // dearer hours cost jobs, in lumps and so at once; who stays keeps the pay
        assertThat(payPerWorker(paid, 3)).isCloseTo(payPerWorker(without, 3), Percentage.withPercentage(1));
        assertThat(last(paid, Indicator.EMPLOYED)).isLessThan(last(without, Indicator.EMPLOYED));
    }

    @Test
    void aWageSubsidySavesJobsAndCostsTheStateMoney() throws IOException {
        var helped = run("subsidy", lever("wageSubsidy", "\"share\": 0.2"));
        assertThat(last(helped, Indicator.EMPLOYED)).isGreaterThan(last(without, Indicator.EMPLOYED));
        assertThat(last(helped, Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP))
                .isLessThan(last(without, Indicator.GOVERNMENT_BALANCE_SHARE_OF_GDP) - 0.01);
    }

    @Test
    void proposalsBiteInTheStatuteThatTheRunReads() throws IOException {
        var lower = run("daily-wage", lever("proposal", "\"name\": \"lower_daily_wage\""));
        assertThat(sum(lower, Indicator.WW_SPENDING)).isLessThan(0.99 * sum(without, Indicator.WW_SPENDING));
        var shorter = run("ww-proposal", lever("proposal", "\"name\": \"unemployment_12_months\""));
        assertThat(sum(shorter, Indicator.WW_ENDED_BY_MAXIMUM_DURATION))
                .isGreaterThan(sum(without, Indicator.WW_ENDED_BY_MAXIMUM_DURATION));
        var plan = run("tax-plan", lever("proposal", "\"name\": \"tax_plan_2027\""));
        assertThat(last(plan, Indicator.INCOME_TAX)).isGreaterThan(1.005 * last(without, Indicator.INCOME_TAX));
        var children = run("kgb", lever("proposal", "\"name\": \"child_budget_second_taper\""));
        assertThat(sum(children, Indicator.ALLOWANCE_SPENDING)).isLessThan(sum(without, Indicator.ALLOWANCE_SPENDING));
        assertThat(before(children, 2)).isEqualTo(before(without, 2));
    }

    /** Settlement of 2026 is in 2027: the last six months of the run. */
    @Test
    void automaticAllowancesReachMoreAndAreClaimedBackLess() throws IOException {
        var granted = run("automatic", lever("automaticAllowances", "\"takeUp\": 1, \"reported\": 1"));
        assertThat(last(granted, Indicator.ALLOWANCE_HOUSEHOLDS))
                .isGreaterThan(1.02 * last(without, Indicator.ALLOWANCE_HOUSEHOLDS));
        double claimed =
                sum(granted, Indicator.ALLOWANCE_RECOVERIES) - sum(granted, Indicator.ALLOWANCE_RECOVERIES, 12);
        double before = sum(without, Indicator.ALLOWANCE_RECOVERIES) - sum(without, Indicator.ALLOWANCE_RECOVERIES, 12);
        assertThat(claimed).isLessThan(0.8 * before);
        assertThat(before(granted, 2)).isEqualTo(before(without, 2));
    }

    @Test
    void stricterEntryKeepsSomeOutOfWw() throws IOException {
        // those it keeps out have short rights, which few claim: in a town of one in a thousand all of them must
        var everybody = "\"claims\": {\"unemployment\": {\"takeUpOfShortRights\": {\"value\": 1, \"why\": \"test\"}}},";
        var stricter = run("entry", lever("proposal", "\"name\": \"unemployment_stricter_entry\"") + everybody);
        assertThat(sum(stricter, Indicator.WW_INFLOW)).isLessThan(sum(run("all", everybody), Indicator.WW_INFLOW));
        var slower = run("accrual", lever("proposal", "\"name\": \"unemployment_slower_accrual\""));
        assertThat(sum(slower, Indicator.WW_ENDED_BY_MAXIMUM_DURATION))
                .isGreaterThan(sum(without, Indicator.WW_ENDED_BY_MAXIMUM_DURATION));
    }

    @Test
    void proposalsOnDisabilityWealthAndBusinessBite() throws IOException {
        var disabled = run("iva", lever("proposal", "\"name\": \"no_permanent_disability\""));
        assertThat(sum(disabled, Indicator.AOF_SPENDING)).isLessThan(0.995 * sum(without, Indicator.AOF_SPENDING));
        var savers = run("box-3", lever("proposal", "\"name\": \"actual_return_box_3\""));
        // at deemed returns of 1.28 %, 1,800 euros are the return on 140,000 of deposits: more than 59,357 is left out
        assertThat(sum(savers, Indicator.INCOME_TAX)).isLessThan(sum(without, Indicator.INCOME_TAX));
        var business = run("zzp", lever("proposal", "\"name\": \"self_employed_deduction_900\""));
        // later months differ by who works: less of the pay of the self-employed is left
        assertThat(firstDifference(business, Indicator.INCOME_TAX)).isPositive();
        assertThat(before(business, 2)).isEqualTo(before(without, 2));
    }

    @Test
    void employersArePaidForTheTurnoverThatTheyLose() throws IOException {
        var kept = run("now", lever("turnoverSubsidy", "\"rate\": 0.9"));
        assertThat(before(kept, 2)).isEqualTo(before(without, 2));
        assertThat(series(kept, Indicator.WAGE_SUPPORT)[MONTHS - 1]).isPositive();
        assertThat(sum(without, Indicator.WAGE_SUPPORT)).isZero();
        // AI takes work, hardly turnover: what the subsidy keeps in a slump is in HindcastTest
        // who must lose half before anything is paid gets less
        var stricter = run("now-half", lever("turnoverSubsidy", "\"rate\": 0.9, \"minimumLoss\": 0.5"));
        assertThat(sum(stricter, Indicator.WAGE_SUPPORT)).isLessThan(sum(kept, Indicator.WAGE_SUPPORT));
    }

    @Test
    void reformOfTheTransitionPaymentSparesEmployersAndNothingIsPaidBack() throws IOException {
        var reform = run("transition", lever("proposal", "\"name\": \"transition_payment_reform\""));
        assertThat(before(reform, 2)).isEqualTo(before(without, 2));
        // half of the employers are supposed to have done the utmost; then nothing is due
        double paid = sum(reform, Indicator.TRANSITION_PAYMENTS) / sum(without, Indicator.TRANSITION_PAYMENTS);
        assertThat(paid).isBetween(0.4, 0.7);
        assertThat(series(reform, Indicator.TRANSITION_PAYMENTS_COMPENSATED)[MONTHS - 1])
                .isZero();
        assertThat(sum(without, Indicator.TRANSITION_PAYMENTS_COMPENSATED)).isPositive();
    }

    @Test
    void aProposalThatNoRoomReadsChangesNothing() throws IOException {
        var risk = run("own-risk", lever("proposal", "\"name\": \"own_risk_400\""));
        assertThat(risk.indicators()).isEqualTo(without.indicators());
    }

    @Test
    void aFreezeOfLinkedBenefitsBitesFromJanuary2027() throws IOException {
        var frozen = run("freeze", lever("wageLink", "\"share\": 0, \"extraYearly\": -0.05"));
        assertThat(before(frozen, 12)).isEqualTo(before(without, 12));
        assertThat(last(frozen, Indicator.SOCIAL_ASSISTANCE_SPENDING))
                .isLessThan(0.97 * last(without, Indicator.SOCIAL_ASSISTANCE_SPENDING));
    }

    @Test
    void aTriggerGoesOffWhenUnemploymentIsHighAndChangesNothingBefore() throws IOException {
        var helped = run(
                "trigger",
                "\"instruments\": [{\"id\": \"lever\", \"type\": \"wageSubsidy\", \"share\": 0.2, \"implementationLagMonths\": 2,"
                        + " \"when\": {\"indicator\": \"unemploymentRate\", \"above\": 0.055, \"months\": 3}}],");
        int beyond = 0;
        int fired = 0;
        double[] rate = series(helped, Indicator.UNEMPLOYMENT_RATE);
        while (beyond < 3) {
            beyond = rate[fired] > 0.055 ? beyond + 1 : 0;
            fired++;
        }
        int first = fired + 2;
        assertThat(helped.levers()).containsExactly(new LeverStart("lever", Optional.of(new Month(first))));
        assertThat(before(helped, first)).isEqualTo(before(without, first));
        assertThat(helped.indicators()).isNotEqualTo(without.indicators());
    }

    @Test
    void retrainingMovesPeopleToOtherOccupationsAndNothingBeforeItsMonth() throws IOException {
        var trained = run("courses", lever("retraining", "\"seats\": 20000, \"months\": 6, \"completion\": 1"));
        assertThat(before(trained, 2)).isEqualTo(before(without, 2));
        assertThat(trained.indicators()).isNotEqualTo(without.indicators());
        // lock-in: while the first courses run fewer of the unemployed find work
        assertThat(sum(trained, Indicator.FLOW_UNEMPLOYED_TO_EMPLOYED, 8))
                .isLessThan(sum(without, Indicator.FLOW_UNEMPLOYED_TO_EMPLOYED, 8));
    }

    @Test
    void aTriggerThatNeverGoesOffChangesNothing() throws IOException {
        var calm = run(
                "calm",
                "\"instruments\": [{\"id\": \"lever\", \"type\": \"wageSubsidy\", \"share\": 0.2,"
                        + " \"when\": {\"indicator\": \"unemploymentRate\", \"above\": 0.6, \"months\": 3}}],");
        assertThat(calm.levers()).containsExactly(new LeverStart("lever", Optional.empty()));
        assertThat(calm.indicators()).isEqualTo(without.indicators());
    }

    @Test
    void aLeverThatEndsLeavesTheStaffAsItWas() throws IOException {
        var ended = run(
                "ended",
                "\"instruments\": [{\"id\": \"lever\", \"type\": \"extraStaff\", \"factor\": 3, \"from\": \"2026-06\","
                        + " \"until\": \"2026-09\"}],");
        double[] staff = staff(ended);
        double[] before = staff(without);
        for (int month = 0; month < MONTHS; month++) {
            double factor = month >= 5 && month < 8 ? 3 : 1;
            assertThat(staff[month]).isCloseTo(factor * before[month], Percentage.withPercentage(20));
        }
    }

    @Test
    void fewerDoctorsCasesTraineesAndAdvancesBiteAtTheDeskThatTheyAreFor() throws IOException {
        var simpler = run("simpler", lever("simplerAssessment", "\"share\": 0.3"));
        assertThat(last(simpler, Indicator.WIA_BACKLOG)).isLessThan(0.8 * last(without, Indicator.WIA_BACKLOG));
        var trainees = run("trainees", lever("recruitStaff", "\"doctors\": 0.05"));
        // in their first year trainees only take time from doctors
        assertThat(series(trainees, Indicator.WIA_BACKLOG)[12])
                .isGreaterThan(series(without, Indicator.WIA_BACKLOG)[12]);
        var advances = run("advances", lever("claimAdvances", "\"share\": 1"));
        assertThat(sum(advances, Indicator.HOUSEHOLDS_WAITING_WITHOUT_INCOME))
                .isLessThan(0.8 * sum(without, Indicator.HOUSEHOLDS_WAITING_WITHOUT_INCOME));
        assertThat(before(advances, 2)).isEqualTo(before(without, 2));
    }

    private static double[] staff(RunResult run) {
        return run.indicators().stream()
                .filter(row ->
                        row.indicator() == Indicator.DESK_STAFF && row.group().equals("WW"))
                .mapToDouble(IndicatorRow::value)
                .toArray();
    }

    private static String lever(String type, String strengths) {
        return "\"instruments\": [{\"id\": \"lever\", \"type\": \"" + type + "\", \"from\": \"2026-03\", " + strengths
                + "}],";
    }

    private static RunResult run(String name, String change) throws IOException {
        var file = Files.writeString(
                folder.resolve(name + ".json"),
                "{\"title\": \"T\", \"question\": \"Q?\", " + change + " \"differsFrom\": \"white-collar-shock\"}");
        ResolvedScenario read = ScenarioReader.read(file.toString());
        var scenario = read.with(new RunSettings(read.settings().start(), MONTHS, 0.001, 4));
        var request = new RunRequest(ScenarioReader.baselineOf(scenario), scenario, 2, false);
        return new Simulation().run(request, Progress.silent()).scenario();
    }

    private static List<IndicatorRow> before(RunResult run, int month) {
        return run.indicators().stream()
                .filter(row -> row.month().index() < month)
                .toList();
    }

    private static double payPerWorker(RunResult run, int month) {
        double pay = series(run, Indicator.COMPENSATION_OF_EMPLOYEES)[month]
                // to those who leave, not to those who stay
                - series(run, Indicator.TRANSITION_PAYMENTS)[month];
        return pay / series(run, Indicator.EMPLOYED)[month];
    }

    private static double[] series(RunResult run, Indicator indicator) {
        return totals(run, indicator).mapToDouble(IndicatorRow::value).toArray();
    }

    /** What the first month in which this run differs from the one without levers has more. */
    private static double firstDifference(RunResult run, Indicator indicator) {
        double[] with = series(run, indicator);
        double[] none = series(without, indicator);
        int month = 0;
        while (month < with.length - 1 && with[month] == none[month]) {
            month++;
        }
        return with[month] - none[month];
    }

    private static double sum(RunResult run, Indicator indicator) {
        return totals(run, indicator).mapToDouble(IndicatorRow::value).sum();
    }

    private static double sum(RunResult run, Indicator indicator, int months) {
        return totals(run, indicator)
                .limit(months)
                .mapToDouble(IndicatorRow::value)
                .sum();
    }

    private static double last(RunResult run, Indicator indicator) {
        double[] all = series(run, indicator);
        return all[all.length - 1];
    }

    private static Stream<IndicatorRow> totals(RunResult run, Indicator indicator) {
        return run.indicators().stream()
                .filter(row -> row.indicator() == indicator)
                .filter(row -> row.breakdown().equals(IndicatorRow.TOTAL));
    }
}
