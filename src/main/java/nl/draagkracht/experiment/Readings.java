package nl.draagkracht.experiment;

import java.util.Set;
import nl.draagkracht.experiment.RunRows.Span;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.kernel.SourcedTable;
import nl.draagkracht.scenario.Target;

/**
 * How each published number is read off a run: as its source defines it, with its period and its unit.
 * Rates of exit are exits a month over the mean stock (UWV 2025); the mean completed spell is stock over awards a month, the
 * identity of a steady state that the source used; flows a quarter are three mean months; amounts a year are twelve of the first year.
 */
final class Readings {
    private static final double MONTHS_A_QUARTER = 3;
    private static final double MONTHS_A_YEAR = 12;

    /** Funds of employee insurance and health insurance, and the kinds of premium they get. */
    private static final Set<String> INSURERS = Set.of("AWF", "AOF", "WHK", "UFO", "ZVF");

    private static final Set<String> HOUSEHOLDS = Set.of("HOUSEHOLDS");

    private static final Set<String> PREMIUMS =
            Set.of("EMPLOYER_CONTRIBUTIONS", "HEALTH_CONTRIBUTIONS", "HEALTH_PREMIUM");

    /** Stocks on a course of their own, whose count of a day is held against the first month: schemes that close or grow, and debt. */
    private static final Set<String> COUNTED_AT_START =
            Set.of("disabilityStock", "ioawStock", "wiaBacklog", "governmentDebtShareOfGdp");

    /** Money that is no amount a year: held against the first year, as amounts are. */
    private static final Set<String> MONEY = Set.of("governmentBalanceShareOfGdp", "labourShare", "gini");

    private final RunRows rows;
    private final Span span;
    private final SourcedTable bridge;

    /**
     * Readings over months of a run.
     *
     * @param bridge persons by section on the bases of the survey and of the national accounts
     */
    Readings(RunRows rows, Span span, SourcedTable bridge) {
        this.rows = rows;
        this.span = span;
        this.bridge = bridge;
    }

    /** The number of the run for a target; NaN when the run does not measure it. */
    double of(Target target) {
        return switch (target.indicator()) {
            case "newVacanciesPerQuarter" -> MONTHS_A_QUARTER * mean(Indicator.NEW_VACANCIES);
            case "jobToJobMovesPerQuarter" -> MONTHS_A_QUARTER * mean(Indicator.JOB_TO_JOB_MOVES);
            case "flexibleToPermanentPerQuarter" ->
                MONTHS_A_QUARTER
                        * mean(Indicator.FLEXIBLE_TO_PERMANENT)
                        / mean(Indicator.EMPLOYED, "contract", "flexible");
            case "employedNationalAccounts" -> onAccountsBasis();
            case "employeeInsurancePremiumsInclHealth" ->
                MONTHS_A_YEAR * rows.received(INSURERS, PREMIUMS, firstYear());
            case "wiaSpending" -> MONTHS_A_YEAR * (paidDisabled("WGA") + paidDisabled("IVA"));
            case "aowSpending" -> paidToHouseholds("OLD_AGE_BENEFITS");
            case "childBenefitSpending" -> paidToHouseholds("CHILD_BENEFIT");
            case "allowanceRecoveriesPerYear" -> MONTHS_A_YEAR * mean(Indicator.ALLOWANCE_RECOVERY_DECISIONS);
            case "wwMeanCompletedSpell" -> spell(target);
            case "wiaBacklogAfterTwoYears" -> last(Indicator.WIA_BACKLOG, "total", "");
            case "disabilityStockChange" -> changeInAYear(target);
            case "wwCohortAtWorkAfter6Months" -> mean(Indicator.WW_COHORT_AT_WORK, "months", "6");
            case "wwCohortAtWorkAfter12Months" -> mean(Indicator.WW_COHORT_AT_WORK, "months", "12");
            case "wwCohortFoundWorkWithin3Months" -> mean(Indicator.WW_COHORT_FOUND_WORK, "months", "3");
            case "wwCohortFoundWorkWithin12Months" -> mean(Indicator.WW_COHORT_FOUND_WORK, "months", "12");
            default -> target.indicator().contains("ShareOf") ? share(target) : plain(target);
        };
    }

    /** Workers by section, each section on its basis of the national accounts. */
    private double onAccountsBasis() {
        double sum = 0;
        for (String section : bridge.keys("section")) {
            double perPerson = bridge.value(section, "accounts") / bridge.value(section, "survey");
            sum += perPerson * mean(Indicator.EMPLOYED, "sector", section);
        }
        return sum;
    }

    private double paidDisabled(String scheme) {
        return rows.mean(Indicator.DISABILITY_SPENDING, "scheme", scheme, firstYear());
    }

    /** Euros a year that households received as these kinds of payment. */
    private double paidToHouseholds(String... kinds) {
        return MONTHS_A_YEAR * rows.received(HOUSEHOLDS, Set.of(kinds), firstYear());
    }

    private double spell(Target target) {
        return mean(Indicator.WW_STOCK, target.breakdown(), target.group())
                / mean(Indicator.WW_INFLOW, target.breakdown(), target.group());
    }

    private double share(Target target) {
        double stock = mean(Indicator.WW_STOCK);
        double employed = mean(Indicator.EMPLOYED);
        double unemployed = mean(Indicator.UNEMPLOYED);
        return switch (target.indicator()) {
            case "wwExitToWorkShareOfStock" -> mean(Indicator.WW_ENDED_BY_WORK) / stock;
            case "wwExitMaximumDurationShareOfStock" -> mean(Indicator.WW_ENDED_BY_MAXIMUM_DURATION) / stock;
            case "wwExitSicknessShareOfStock" -> mean(Indicator.WW_ENDED_BY_SICKNESS) / stock;
            case "wwExitOtherwiseShareOfStock" -> mean(Indicator.WW_ENDED_OTHERWISE) / stock;
            case "wwPaidNothingShareOfStock" -> mean(Indicator.WW_PAID_NOTHING) / stock;
            case "employedToUnemployedShareOfEmployed" -> mean(Indicator.FLOW_EMPLOYED_TO_UNEMPLOYED) / employed;
            case "employedToInactiveShareOfEmployed" -> mean(Indicator.FLOW_EMPLOYED_TO_INACTIVE) / employed;
            case "unemployedToEmployedShareOfUnemployed" -> mean(Indicator.FLOW_UNEMPLOYED_TO_EMPLOYED) / unemployed;
            case "inactiveToEmployedShareOfInactive" -> mean(Indicator.FLOW_INACTIVE_TO_EMPLOYED) / inactive();
            default -> plain(target);
        };
    }

    private double inactive() {
        double force = mean(Indicator.EMPLOYED) + mean(Indicator.UNEMPLOYED);
        return force / mean(Indicator.PARTICIPATION_RATE) - force;
    }

    private double plain(Target target) {
        boolean atStart = COUNTED_AT_START.contains(target.indicator());
        boolean isMoney = target.unit().startsWith("euro") || MONEY.contains(target.indicator());
        var months = atStart ? new Span(span.from(), span.from() + 1) : isMoney ? firstYear() : span;
        return Indicator.find(target.indicator())
                .map(indicator -> perUnit(target, rows.mean(indicator, target.breakdown(), target.group(), months)))
                .orElse(Double.NaN);
    }

    /** The year that published amounts belong to: they are moved by prices, not by the growth of later years. */
    private Span firstYear() {
        return new Span(span.from(), Math.min(span.to(), span.from() + (int) MONTHS_A_YEAR));
    }

    private double last(Indicator indicator, String breakdown, String group) {
        return rows.mean(indicator, breakdown, group, new Span(span.to() - 1, span.to()));
    }

    /** Change from the first month to the last, a year. */
    private double changeInAYear(Target target) {
        var first = new Span(span.from(), span.from() + 1);
        double before = rows.mean(Indicator.DISABILITY_STOCK, target.breakdown(), target.group(), first);
        double after = last(Indicator.DISABILITY_STOCK, target.breakdown(), target.group());
        return (after - before) * MONTHS_A_YEAR / (span.to() - 1 - span.from());
    }

    private static double perUnit(Target target, double monthly) {
        return target.unit().endsWith("a year") ? MONTHS_A_YEAR * monthly : monthly;
    }

    private double mean(Indicator indicator) {
        return mean(indicator, IndicatorRow.TOTAL, "");
    }

    private double mean(Indicator indicator, String breakdown, String group) {
        return rows.mean(indicator, breakdown, group, span);
    }
}
