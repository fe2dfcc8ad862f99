package nl.draagkracht.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draagkracht.scenario.Calibration;
import nl.draagkracht.scenario.CalibrationPlan;
import nl.draagkracht.scenario.CalibrationPlanFile;
import nl.draagkracht.scenario.RunSettings;
import nl.draagkracht.scenario.ScenarioReader;
import nl.draagkracht.scenario.Target;
import org.junit.jupiter.api.Test;

/**
 * The packaged calibration belongs to this program: to the plan, to the published numbers and to what the model does now. A whole
 * calibration takes half an hour; a small country of one seed is read here instead, beside what it gave when the file was frozen.
 */
class CalibrationIsFreshTest {
    private static final Path READINGS = Path.of("src/test/resources/calibration-readings.csv");
    private static final double SAMPLE = 0.005;
    /**
     * Share of its tolerance by which a number of the whole country may have moved. A change of the model that only draws other luck
     * moves the WW stock of this sample by a third of its tolerance (standard deviation), the others by less: 2 % a row.
     */
    private static final double BAND = 0.75;

    private static final String AGAIN =
            "the model has moved away from parameters/calibration.json: run 'draagkracht calibrate' and"
                    + " 'draagkracht validate', package the new file, then mvn -q test -Dtest=CalibrationIsFreshTest -Dcalibration.accept=true";

    private final Calibration packaged = Calibration.packaged().orElseThrow();
    private final CalibrationPlan plan = CalibrationPlanFile.read(CalibrationPlanFile.PACKAGED);

    @Test
    void itsNumbersAndBoundsAreThoseOfThePlan() {
        assertThat(packaged.made().plan()).isEqualTo(plan.title());
        assertThat(packaged.parameters())
                .extracting(fitted -> fitted.name() + " " + fitted.low() + " " + fitted.high())
                .as(AGAIN)
                .isEqualTo(plan.parameters().stream()
                        .map(number -> number.name() + " " + number.low() + " " + number.high())
                        .toList());
        for (var number : plan.parameters()) {
            double frozen = packaged.parameters().stream()
                    .filter(fitted -> fitted.name().equals(number.name()))
                    .mapToDouble(Calibration.Fitted::after)
                    .findFirst()
                    .orElseThrow();
            assertThat(number.start()).as(number.name() + " in force").isEqualTo(frozen);
        }
    }

    @Test
    void itWasHeldAgainstThePublishedNumbersOfToday() {
        assertThat(packaged.moments())
                .extracting(reached -> reached.target() + " " + reached.weight())
                .as(AGAIN)
                .isEqualTo(plan.moments().stream()
                        .map(aim -> aim.target().name() + " " + aim.weight())
                        .toList());
        for (int i = 0; i < plan.moments().size(); i++) {
            Target target = plan.moments().get(i).target();
            var reached = packaged.moments().get(i);
            assertThat(reached.published())
                    .as(target.name())
                    .isCloseTo(target.value(), within(1e-6 * Math.abs(target.value())));
            assertThat(reached.tolerance())
                    .as(target.name())
                    .isCloseTo(target.tolerance().orElseThrow(), within(1e-9));
        }
    }

    @Test
    void theModelStillGivesWhatItGave() throws IOException {
        Map<String, Double> now = readings();
        if (Boolean.getBoolean("calibration.accept")) {
            var lines = new ArrayList<String>(List.of("target,reading"));
            now.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%s,%.6g", name, value)));
            Files.write(READINGS, lines);
        }
        Map<String, Double> then = new LinkedHashMap<>();
        for (String line : Files.readAllLines(READINGS)) {
            int comma = line.lastIndexOf(',');
            if (!line.startsWith("target,")) {
                then.put(line.substring(0, comma), Double.parseDouble(line.substring(comma + 1)));
            }
        }
        assertThat(now.keySet()).as(AGAIN).isEqualTo(then.keySet());
        var moved = new ArrayList<String>();
        for (var aim : plan.moments()) {
            String name = aim.target().name();
            double allowed = BAND
                    * aim.target().tolerance().orElseThrow()
                    * Math.abs(aim.target().value());
            if (then.containsKey(name) && Math.abs(now.get(name) - then.get(name)) > allowed) {
                moved.add(name + " from " + then.get(name) + " to " + now.get(name));
            }
        }
        assertThat(moved).as(AGAIN).isEmpty();
    }

    /** The moments of the whole country in one small run; groups are left out, since their luck is as large as their tolerance. */
    private Map<String, Double> readings() {
        var baseline = ScenarioReader.read("baseline");
        var settings =
                new RunSettings(baseline.settings().start(), plan.effort().months(), SAMPLE, 1);
        Map<String, Double> all = new LinkedHashMap<>();
        Moments.measure(baseline.with(settings), List.of(1L), 1)
                .forEach(moment -> all.put(moment.target().name(), moment.ours()));
        Map<String, Double> whole = new LinkedHashMap<>();
        plan.moments().stream()
                .map(aim -> aim.target().name())
                .filter(name -> !name.contains(" ") || name.startsWith("threeMonthFlow"))
                .forEach(name -> whole.put(name, all.get(name)));
        return whole;
    }
}
