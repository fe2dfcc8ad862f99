package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.labour.LabourParameters;
import nl.draagkracht.report.CalibrationText;
import nl.draagkracht.scenario.Calibration.Fitted;
import nl.draagkracht.scenario.Calibration.Made;
import nl.draagkracht.scenario.Calibration.Objective;
import nl.draagkracht.scenario.Calibration.Reached;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A frozen calibration is written, read as strictly as it was made, laid over the parameter files, and seen. */
class CalibrationFileTest {
    private static final String EFFORT = "labour.search.effortAttached";
    private static final String CELL = "labour.exitHazards.toUnemployment.age.15-25";
    private static final Calibration FOUND = new Calibration(
            new Made("0.2", "2026-11-24", "A plan", "bobyqa", 60, "converged"),
            new CalibrationPlan.Effort(0.01, List.of(1L, 2L), 24, 60),
            new Objective(40.5, 12.25),
            List.of(
                    new Fitted(EFFORT, "applications a month", 0.44, 0.4567, 0.2, 0.6),
                    new Fitted(CELL, "per month", 0.01292, 0.0111, 0.01, 0.02)),
            List.of(
                    new Reached("unemploymentRate", 2, 0.039, 0.05, 0.045, 0.0391),
                    new Reached("unemploymentRate age 15-24", 1, 0.09, 0.1, 0.12, 0.11)));

    @Test
    void whatIsWrittenIsRead() {
        Calibration read = read(CalibrationText.file(FOUND));
        assertThat(read).isEqualTo(FOUND);
        assertThat(CalibrationText.file(FOUND)).contains("\"held\" : true", "\"held\" : false");
    }

    private static String packagedEffort() {
        return ParameterTree.packaged()
                .at("/labour/search/parameters/effortAttached/value")
                .asString("");
    }

    @Test
    void itIsLaidOverTheFilesAndSeen() {
        ObjectNode tree = ParameterTree.packaged();
        CalibrationFile.lay(FOUND, tree);
        var labour = ParameterBinder.bind(tree.get("labour"), LabourParameters.class);
        assertThat(labour.search().effortAttached().value()).isEqualTo(0.4567);
        assertThat(labour.exitHazards().value("toUnemployment", "age", "15-25")).isEqualTo(0.0111);
        assertThat(labour.exitHazards().grade("toUnemployment", "age", "15-25")).isEqualTo(Grade.C);

        String said = "calibrated (calibration.json, 2026-11-24) to unemploymentRate";
        var number = tree.at("/labour/search/parameters/effortAttached");
        ParameterCard card = ParameterCard.ofNumber(EFFORT, number, "");
        assertThat(card.founding().source()).isEqualTo(said);
        assertThat(card.founding().grade()).isEqualTo(Grade.C);
        assertThat(card.founding().note()).startsWith("before " + packagedEffort() + ": ");
        ParameterCard table = ParameterCard.ofTable("labour.exitHazards", tree.at("/labour/exitHazards"));
        ParameterCard cell = table.cell(tree.at("/labour/exitHazards"), "toUnemployment.age.15-25")
                .orElseThrow();
        assertThat(cell.value()).isEqualTo("0.0111");
        assertThat(cell.founding().source()).isEqualTo(said);
    }

    @Test
    void aNumberOutsideItsBoundsOrWithoutAPlaceIsRefused() {
        String text = CalibrationText.file(FOUND);
        assertThatThrownBy(() -> read(text.replace("0.4567", "0.61")))
                .hasMessageContaining("/parameters/0/after")
                .hasMessageContaining("a number from 0.2 to 0.6");
        assertThatThrownBy(() -> read(text.replace(EFFORT, "labour.search.effortAtached")))
                .hasMessageContaining("/parameters/0/name")
                .hasMessageContaining("Maybe " + EFFORT);
        assertThatThrownBy(() -> read(text.replace("\"achieved\" : 0.0391", "\"reached\" : 0.0391")))
                .hasMessageContaining("/moments/0")
                .hasMessageContaining("no \"achieved\"");
    }

    /** Holds whenever a calibration ships: its numbers are those of the baseline, and it says what they achieved. */
    @Test
    void thePackagedCalibrationIsInForce() {
        ObjectNode inForce = ParameterTree.packaged();
        Calibration.packaged().ifPresent(calibration -> {
            for (Fitted fitted : calibration.parameters()) {
                assertThat(NumberPlace.find(inForce, fitted.name())
                                .orElseThrow()
                                .value())
                        .as(fitted.name())
                        .isEqualTo(fitted.after());
            }
            assertThat(calibration.moments()).isNotEmpty().allMatch(moment -> Double.isFinite(moment.achieved()));
            assertThat(calibration.objective().achieved())
                    .isLessThanOrEqualTo(calibration.objective().before());
        });
    }

    /** A search tries numbers of files and of cells; the scenario itself keeps its own. */
    @Test
    void numbersAreTriedByTheirDottedNames() {
        ResolvedScenario baseline = ScenarioReader.read("baseline");
        double before = baseline.parameters().labour().search().effortAttached().value();
        ResolvedScenario tried = baseline.trying(Map.of(EFFORT, 0.51, CELL, 0.0123));
        var labour = tried.parameters().labour();
        assertThat(labour.search().effortAttached().value()).isEqualTo(0.51);
        assertThat(labour.exitHazards().value("toUnemployment", "age", "15-25")).isEqualTo(0.0123);
        assertThat(baseline.parameters().labour().search().effortAttached().value())
                .isEqualTo(before);
        assertThat(tried.resolved()).isEqualTo(baseline.resolved());
        assertThatThrownBy(() -> baseline.trying(Map.of("labour.search", 1.0)))
                .hasMessageContaining("There is no number labour.search.");
    }

    private static Calibration read(String text) {
        return CalibrationFile.read(
                "calibration.json", text.getBytes(StandardCharsets.UTF_8), ParameterTree.packaged());
    }
}
