package nl.draagkracht.report;

import java.util.ArrayList;
import java.util.List;
import nl.draagkracht.population.synthesis.FitReport;
import nl.draagkracht.population.synthesis.FitReport.Contradiction;
import nl.draagkracht.population.synthesis.FitReport.MarginCell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the built population agrees with every published margin, full scale. */
public final class FitTable {

    private FitTable() {}

    /** One row per cell of a margin: target, achieved, difference, tolerance, grade and whether it is met. */
    public static Table of(FitReport fit) {
        double scale = 1 / fit.sampleShare();
        List<List<Object>> rows = new ArrayList<>();
        for (MarginCell cell : fit.cells()) {
            rows.add(List.of(
                    cell.margin(),
                    cell.cell(),
                    cell.target() * scale,
                    cell.achieved() * scale,
                    cell.deviation() * scale,
                    fit.tolerance(cell) * scale,
                    cell.grade().name(),
                    fit.isWithin(cell) ? "ok" : "off"));
        }
        return new Table(
                List.of("margin", "cell", "target", "achieved", "difference", "tolerance", "grade", "fit"), rows);
    }

    /** One row per pair of published numbers that cannot both be true. */
    public static Table contradictions(FitReport fit) {
        List<List<Object>> rows = new ArrayList<>();
        for (Contradiction found : fit.contradictions()) {
            rows.add(List.of(found.margin(), found.one(), found.other(), found.chosen()));
        }
        return new Table(List.of("margin", "one", "other", "chosen"), rows);
    }

    /** The whole report in a format; CSV holds the cells only. */
    public static String render(FitReport fit, Format format) {
        return switch (format) {
            case CSV -> of(fit).render(Format.CSV);
            case JSON -> JsonFile.text(json(fit));
            case TEXT ->
                of(fit).render(Format.TEXT)
                        + (fit.contradictions().isEmpty()
                                ? ""
                                : "\nPublished tables that contradict each other:\n"
                                        + contradictions(fit).render(Format.TEXT))
                        + "\n" + sentence(fit) + "\n";
        };
    }

    private static JsonNode json(FitReport fit) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("sample", Numbers.decimal(fit.sampleShare()));
        report.put("outside", fit.outside().size());
        report.set("cells", of(fit).json());
        report.set("contradictions", contradictions(fit).json());
        return report;
    }

    /** The fit in one sentence. */
    public static String sentence(FitReport fit) {
        int off = fit.outside().size();
        return fit.cells().size() + " cells, " + off + " outside their tolerance, "
                + fit.contradictions().size() + " contradictions between published tables.";
    }
}
