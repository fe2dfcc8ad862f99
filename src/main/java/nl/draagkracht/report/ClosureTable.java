package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.report.page.ClosureOutcomes;
import nl.draagkracht.simulation.ClosureResult;
import nl.draagkracht.simulation.LimitVerdict;
import nl.draagkracht.simulation.PairedResult;

/** The verdict and the outcomes of a scenario under each closure, side by side (model page 4.3). */
public final class ClosureTable {

    private ClosureTable() {}

    /** One line per closure and outcome or limit; the content of {@code closures.csv}. */
    public static Table lines(PairedResult result) {
        List<List<Object>> rows = new ArrayList<>();
        for (ClosureResult closure : result.closures()) {
            String word = closure.word();
            for (var outcome : ClosureOutcomes.of(result.baseline(), closure.result())) {
                rows.add(List.of(word, outcome.id(), "", outcome.month().toString(), outcome.value(), outcome.unit()));
            }
            for (LimitVerdict row : closure.result().verdict()) {
                String first = row.firstMonth().map(Month::toString).orElse("");
                rows.add(List.of(word, row.limit(), row.level().word(), first, row.worst(), ""));
            }
        }
        return new Table(List.of("closure", "name", "level", "month", "value", "unit"), rows);
    }

    /** One line per outcome or limit, one column per closure; for people. */
    public static Table sideBySide(PairedResult result) {
        List<String> columns = new ArrayList<>(List.of("name"));
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (ClosureResult closure : result.closures()) {
            columns.add(closure.word());
            for (var outcome : ClosureOutcomes.of(result.baseline(), closure.result())) {
                cell(rows, outcome.id(), Numbers.readable(outcome.value()) + " (" + outcome.month() + ")");
            }
            for (LimitVerdict row : closure.result().verdict()) {
                String first = row.firstMonth().map(month -> " (" + month + ")").orElse("");
                cell(rows, row.limit(), row.level().word() + first);
            }
        }
        return new Table(columns, List.copyOf(rows.values()));
    }

    private static void cell(Map<String, List<Object>> rows, String name, String cell) {
        rows.computeIfAbsent(name, first -> new ArrayList<>(List.of(name))).add(cell);
    }
}
