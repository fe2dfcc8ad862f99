package nl.draagkracht.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import nl.draagkracht.indicators.Indicator;
import nl.draagkracht.indicators.IndicatorRow;
import nl.draagkracht.indicators.Limit;
import nl.draagkracht.indicators.Trait;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.PairedResult;
import nl.draagkracht.simulation.RunResult;

/** A run of five years whose numbers are made up by hand, so that what the page says of them can be worked out on paper. */
final class MadeRun {

    /** Months of every made run. */
    static final int MONTHS = 60;

    private final List<IndicatorRow> rows = new ArrayList<>();

    /** A total that follows a formula of the month's place. */
    MadeRun with(Indicator indicator, IntToDoubleFunction value) {
        return with(indicator, IndicatorRow.TOTAL, "", value);
    }

    /** A group that follows a formula of the month's place. */
    MadeRun with(Indicator indicator, String breakdown, String group, IntToDoubleFunction value) {
        for (int t = 0; t < MONTHS; t++) {
            rows.add(new IndicatorRow(Month.START.plus(t), indicator, breakdown, group, value.applyAsDouble(t)));
        }
        return this;
    }

    /** Every indicator and breakdown that the page may use, all growing by {@code growth} of themselves in five years. */
    static MadeRun ofEverything(double growth) {
        MadeRun run = new MadeRun();
        for (Indicator indicator : Indicator.values()) {
            double size =
                    indicator.unit().startsWith("euro") ? 1e9 : indicator.unit().contains("share") ? 0.1 : 1e5;
            run.with(indicator, grown(size, growth));
        }
        for (Trait trait : Trait.values()) {
            for (int value = 0; value < trait.size(); value++) {
                String group = trait.group(value);
                double size = 1 + 0.01 * value;
                run.with(Indicator.EMPLOYED, trait.breakdown(), group, grown(1e5 * size, -growth * size));
                run.with(Indicator.UNEMPLOYED, trait.breakdown(), group, grown(1e4 * size, growth));
                run.with(Indicator.UNEMPLOYMENT_RATE, trait.breakdown(), group, grown(0.1 * size, growth));
            }
        }
        run.withJobs(growth);
        for (int tenth = 1; tenth <= 10; tenth++) {
            run.with(Indicator.DISPOSABLE_INCOME_DECILE_MEAN, "decile", "D" + tenth, grown(1e4 * tenth, growth));
        }
        for (String recipient : List.of("WORLD", "HOUSEHOLDS")) {
            run.with(Indicator.CAPITAL_INCOME, "recipient", recipient, grown(1e9, growth));
        }
        for (String recipient : List.of("buyers", "ownersAbroad")) {
            run.with(Indicator.LABOUR_COST_SAVED, "recipient", recipient, grown(5e8, growth));
            run.with(Indicator.TAX_ON_SAVING, "recipient", recipient, grown(1e8, growth));
        }
        run.with(Indicator.NET_LENDING_SHARE_OF_GDP, "party", "households", grown(0.01, growth));
        run.with(Indicator.NEW_DEMAND, "payer", "firms", grown(1e9, growth));
        run.with(Indicator.BREAK_EVEN_RATE, "instrument", "profitTax", grown(0.1, growth));
        run.with(Indicator.STABILISATION_COEFFICIENT, "instrument", "insurance", grown(0.1, growth));
        run.with(Indicator.STABILISATION_COEFFICIENT, "monthsAfter", "12", grown(0.1, growth));
        run.with(Indicator.POVERTY_RATE, "age", "0-17", grown(0.1, growth));
        run.with(Indicator.SOCIAL_ASSISTANCE_HOUSEHOLDS, "householdType", "single", grown(1e5, growth));
        run.with(Indicator.DISPLACED_WORKERS, "contract", "flexible", grown(1e3, growth));
        return run.with(Indicator.CAPITAL_INCOME_ABROAD, "channel", "aiServices", grown(1e9, growth));
    }

    private void withJobs(double growth) {
        for (String sector : List.of("K", "M", "Z9")) {
            with(Indicator.JOBS_DISPLACED_SO_FAR, "sector", sector, t -> growth * 1000 * t);
        }
        with(Indicator.JOBS_BROUGHT_BACK, "channel", "newDemand", t -> growth * 100 * t);
        with(Indicator.JOBS_BROUGHT_BACK, "channel", "wages", t -> -growth * 40 * t);
    }

    private static IntToDoubleFunction grown(double size, double growth) {
        return t -> size * (1 + growth * t / (MONTHS - 1));
    }

    /** The indicators as rows. */
    List<IndicatorRow> rows() {
        return rows;
    }

    /** The run as a result with one limit of every outcome. */
    RunResult result() {
        List<LimitVerdict> verdict = List.of(
                new LimitVerdict(
                        "awfCoverage", "funding", LimitVerdict.Level.STRAINED, false, month(2028, 5), 0.8784, 1.717),
                new LimitVerdict(
                        "governmentDebt", "funding", LimitVerdict.Level.BROKEN, true, month(2028, 12), 0.825, 0.605),
                new LimitVerdict("wwOnTime", "service", LimitVerdict.Level.HOLDS, false, Optional.empty(), 0.97, 0.97),
                new LimitVerdict(
                        "labourShare", "capital", LimitVerdict.Level.BROKEN, false, month(2032, 7), 0.6172, 0.6843),
                LimitVerdict.notComputed(Limit.POVERTY.id(), "people"));
        return new RunResult(rows, List.of(), List.of(), verdict, new FitReport(0.01), List.of());
    }

    private static Optional<Month> month(int year, int month) {
        return Optional.of(Month.of(year, month));
    }

    /** This run beside a baseline. */
    PairedResult beside(MadeRun baseline) {
        return new PairedResult(baseline.result(), result());
    }

    /** This run beside a baseline, with a third one without demand feedback. */
    PairedResult beside(MadeRun baseline, MadeRun withoutFeedback) {
        return new PairedResult(baseline.result(), result(), Optional.of(withoutFeedback.result()));
    }
}
