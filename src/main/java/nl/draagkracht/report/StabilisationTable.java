package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagkracht.experiment.Stabilisation;
import nl.draagkracht.experiment.StabilisationMoment;

/** How much of lost income taxes and benefits make good, by size of the shock and time since. */
public final class StabilisationTable {

    private StabilisationTable() {}

    /** One row per size and time: {@code stabilisation.csv}. */
    public static Table of(List<StabilisationMoment> moments) {
        List<List<Object>> rows = new ArrayList<>();
        for (StabilisationMoment moment : moments) {
            List<Object> row = new ArrayList<>();
            row.add(moment.share());
            row.add((long) moment.monthsAfter());
            row.add(known(moment.paid()));
            row.add(known(moment.accrued()));
            row.add(known(moment.error()));
            rows.add(row);
        }
        return new Table(List.of("laidOffShare", "monthsAfter", "paid", "accrued", "error"), rows);
    }

    /** The same side by side: a row per time, a column per size, rights and in brackets euros paid. */
    public static Table sideBySide(List<StabilisationMoment> moments) {
        List<String> columns = new ArrayList<>(List.of("months after"));
        Stabilisation.SHARES.forEach(share -> columns.add(String.format(Locale.ROOT, "%.0f %% laid off", 100 * share)));
        List<List<Object>> rows = new ArrayList<>();
        for (int after : Stabilisation.MONTHS_AFTER) {
            List<Object> row = new ArrayList<>(List.of((long) after));
            moments.stream()
                    .filter(moment -> moment.monthsAfter() == after)
                    .forEach(moment ->
                            row.add(String.format(Locale.ROOT, "%.3f (%.3f)", moment.accrued(), moment.paid())));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    /** What the shape says. */
    public static String sentence(List<StabilisationMoment> moments) {
        return "Stabilisation one month after the shock is "
                + (Stabilisation.isFlat(moments) ? "nearly the same" : "not the same")
                + " for every size of the shock, and "
                + (Stabilisation.fallsWithTime(moments) ? "falls" : "does not fall") + " in the two years after.";
    }

    private static Object known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
