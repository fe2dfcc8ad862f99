package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draagkracht.experiment.Agreement;
import nl.draagkracht.experiment.Peak;
import nl.draagkracht.experiment.SpeedMoment;
import nl.draagkracht.experiment.Speeds;
import nl.draagkracht.simulation.ClosureResult;

/** What checks of the mechanism found: whole for files, short for a terminal, and in a sentence. */
public final class CheckTables {

    private CheckTables() {}

    /** One row per speed: {@code speeds.csv}. */
    public static Table speeds(List<SpeedMoment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (SpeedMoment moment : moments) {
            List<Object> row = new ArrayList<>();
            row.add((long) moment.years());
            row.add(moment.jobsLost());
            row.add(moment.dismissed());
            row.add(moment.notRenewed());
            row.add(moment.assignmentsEnded());
            row.add(moment.hiringShare());
            row.add(number(moment.error()));
            row.add(moment.employmentLost());
            row.add(moment.peak());
            rows.add(row);
        }
        return new Table(
                List.of(
                        "years",
                        "jobsLost",
                        "dismissed",
                        "notRenewed",
                        "assignmentsEnded",
                        "hiringShare",
                        "error",
                        "employmentLost",
                        "unemploymentAboveBaseline"),
                rows);
    }

    /** The same in per cent of the jobs lost. */
    public static Table speedsBrief(List<SpeedMoment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (SpeedMoment moment : moments) {
            double lost = moment.jobsLost();
            rows.add(List.of(
                    (long) moment.years(),
                    String.format(Locale.ROOT, "%,.0f", lost),
                    percent(moment.hiringShare()),
                    percent(moment.error()),
                    percent(moment.assignmentsEnded() / lost),
                    percent(moment.notRenewed() / lost),
                    percent(moment.dismissed() / lost),
                    points(moment.peak())));
        }
        return new Table(
                List.of(
                        "years",
                        "jobs lost",
                        "through hiring",
                        "error",
                        "assignments ended",
                        "not renewed",
                        "dismissed",
                        "unemployment, points"),
                rows);
    }

    /** Whether the hiring share falls with the speed, in a sentence. */
    public static String sentence(List<SpeedMoment> moments) {
        return Speeds.fallsWithSpeed(moments)
                ? "The share of the jobs lost that runs through hiring falls with the speed of the shock."
                : "The share of the jobs lost that runs through hiring does not fall with the speed of the shock from each"
                        + " speed to the next.";
    }

    /** One row per number and sample: {@code samples.csv}. */
    public static Table samples(List<Agreement> agreements) {
        List<List<Object>> rows = new ArrayList<>();
        for (Agreement row : agreements) {
            rows.add(List.of(
                    row.name(),
                    row.unit(),
                    row.sample(),
                    row.ours(),
                    row.error(),
                    row.largest(),
                    row.errorOfLargest(),
                    row.difference(),
                    row.z(),
                    row.chance(),
                    word(row)));
        }
        return new Table(
                List.of(
                        "indicator",
                        "unit",
                        "sample",
                        "ours",
                        "error",
                        "largest",
                        "errorOfLargest",
                        "difference",
                        "z",
                        "chance",
                        "outcome"),
                rows);
    }

    /** The same, short enough for a terminal. */
    public static Table samplesBrief(List<Agreement> agreements) {
        List<List<Object>> rows = new ArrayList<>();
        for (Agreement row : agreements) {
            rows.add(List.of(
                    row.name(),
                    row.sample(),
                    Numbers.readable(row.ours()),
                    percent(row.error() / Math.abs(row.ours())),
                    Numbers.readable(row.largest()),
                    percent(row.errorOfLargest() / Math.abs(row.largest())),
                    signed(row.difference()),
                    String.format(Locale.ROOT, "%+.1f", row.z()),
                    word(row)));
        }
        return new Table(
                List.of("indicator", "sample", "ours", "error", "largest", "its error", "off", "z", "outcome"), rows);
    }

    private static String word(Agreement row) {
        return row.isAgreed() ? "agrees" : "differs";
    }

    /** How many agree, and how many lie beyond what one in twenty would by luck. */
    public static String agreement(List<Agreement> rows) {
        long agreed = rows.stream().filter(Agreement::isAgreed).count();
        long beyond = rows.stream()
                .filter(row -> row.chance() < Agreement.FALSE_ALARM)
                .count();
        return "Of " + rows.size() + " comparisons with the largest sample " + agreed
                + " agree within sampling error and "
                + (rows.size() - agreed) + " differ; " + beyond
                + " lie beyond their own five per cent bound, where luck puts "
                + Math.round(rows.size() * Agreement.FALSE_ALARM) + ".";
    }

    /** One row per scenario and closure: {@code peaks.csv}. */
    public static Table peaks(List<Peak> peaks) {
        List<List<Object>> rows = new ArrayList<>();
        for (Peak peak : peaks) {
            List<Object> row = new ArrayList<>();
            row.add(peak.scenario());
            row.add(peak.closure());
            row.add(peak.isOwn());
            row.add(peak.aim().map(aim -> (Object) aim.rise()).orElse(null));
            row.add(peak.rise());
            row.add(number(peak.error()));
            row.add(peak.last().toString());
            row.add(peak.rate());
            row.add(peak.participation());
            row.add(peak.lost());
            row.add(peak.aim().map(aim -> aim.grade().name()).orElse(""));
            row.add(peak.aim().map(aim -> aim.anchor()).orElse(""));
            rows.add(row);
        }
        return new Table(
                List.of(
                        "scenario",
                        "closure",
                        "own",
                        "aimedAt",
                        "aboveBaseline",
                        "error",
                        "month",
                        "unemploymentRate",
                        "participationAboveBaseline",
                        "employedBelowBaseline",
                        "grade",
                        "anchor"),
                rows);
    }

    /** One row per scenario, one column per closure, in percentage points. */
    public static Table peaksSideBySide(List<Peak> peaks) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (Peak peak : peaks) {
            rows.computeIfAbsent(
                            peak.scenario(),
                            first -> new ArrayList<>(List.of(
                                    peak.scenario(),
                                    peak.aim().map(aim -> points(aim.rise())).orElse("-"))))
                    .add(points(peak.rise()) + (Double.isNaN(peak.error()) ? "" : " \u00b1 " + error(peak.error()))
                            + " (" + peak.last() + ")" + (peak.isOwn() ? " *" : ""));
        }
        List<String> columns = new ArrayList<>(List.of("scenario", "aimed at"));
        columns.addAll(ClosureResult.words());
        return new Table(columns, List.copyOf(rows.values()));
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? null : (Object) value;
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.1f", 100 * share);
    }

    private static String error(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String signed(double share) {
        return String.format(Locale.ROOT, "%+.2f %%", 100 * share);
    }
}
