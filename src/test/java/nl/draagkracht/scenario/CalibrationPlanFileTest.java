package nl.draagkracht.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of calibration: what ships, what a number is bounded by when nothing is said, and every mistake named. */
class CalibrationPlanFileTest {
    private static final String PLAN = """
            {"title": "Three numbers", "sample": 0.001, "seeds": [1, 2], "months": 24, "evaluations": 12,
             "parameters": [
               {"name": "labour.search.half"},
               {"name": "labour.search.year", "low": 0.2, "high": 0.7, "why": "long-term share"},
               {"name": "labour.exitHazards.toUnemployment.age.15-25", "low": 0.01, "high": 0.02}],
             "moments": [{"target": "wwStock", "weight": 2}, {"target": "unemploymentRate age 15-24"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void boundsAreThePlausibleRangeUnlessStated() throws IOException {
        CalibrationPlan plan = read(PLAN);
        assertThat(plan.parameters().get(0).low()).isEqualTo(0.6);
        assertThat(plan.parameters().get(0).high()).isEqualTo(1);
        assertThat(plan.parameters().get(1).low()).isEqualTo(0.2);
        assertThat(plan.parameters().get(2).unit()).isEqualTo("per month");
        assertThat(plan.moments().get(0).weight()).isEqualTo(2);
        assertThat(plan.moments().get(1).weight()).isEqualTo(1);
        assertThat(plan.effort()).isEqualTo(new CalibrationPlan.Effort(0.001, List.of(1L, 2L), 24, 12));
    }

    /** Model page 4.5 lists what fixes what; survey cells between unemployed and inactive hold survey errors and are never fitted. */
    @Test
    void thePlanThatShipsFitsMoreMomentsThanNumbers() {
        CalibrationPlan plan = CalibrationPlanFile.read(CalibrationPlanFile.PACKAGED);
        assertThat(plan.moments()).hasSizeGreaterThan(plan.parameters().size());
        assertThat(plan.moments())
                .extracting(aim -> aim.target().name())
                .contains("unemploymentRate", "vacancies", "newVacanciesPerQuarter", "wwCohortAtWorkAfter6Months")
                .doesNotContain(
                        "threeMonthFlow statuses unemployed>inactive", "threeMonthFlow statuses inactive>unemployed");
        assertThat(plan.effort().evaluations()).isGreaterThanOrEqualTo(plan.fewestEvaluations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "labour.search.half|labour.search.halff|/parameters/0/name|Maybe labour.search.half",
                "labour.search.half|insuredEffort|/parameters/0/name|Maybe labour.search.insuredEffort",
                "age.15-25|age.15-24|/parameters/2/name|Maybe labour.exitHazards.toUnemployment.age.15-25",
                "labour.search.half|law.minimumWage|/parameters/0/name|amounts of the law are not calibrated",
                "labour.search.half|labour.search.year|/parameters/1/name|each name once",
                "labour.search.half|labour.separation.toOtherEmployer|/parameters/0/name|what was measured is not fitted",
                "\"low\": 0.2|\"low\": 0.8|/parameters/1|Maybe \"low\": 0.7, \"high\": 0.8",
                "\"low\": 0.2|\"low\": 0.65|/parameters/1|low <= packaged number <= high",
                "\"low\": 0.2|\"low\": \"0,2\"|/parameters/1/low|Maybe 0.2 without quotes",
                "\"low\": 0.2|\"lowest\": 0.2|/parameters/1/lowest|one of name, low, high, why",
                "\"low\": 0.01, |nothing|/parameters/2|no plausible range",
                "\"wwStock\"|\"wwStok\"|/moments/0/target|Maybe wwStock",
                "\"wwStock\"|\"wwExitOtherwiseShareOfStock\"|/moments/0/target|reported without a tolerance",
                "\"weight\": 2|\"weight\": 0|/moments/0/weight|a number above 0",
                "\"sample\": 0.001|\"sample\": 0|/sample|a number from 0.001 to 1",
                "[1, 2]|[1, 1]|/seeds|different whole numbers",
                "\"months\": 24|\"months\": 0|/months|a whole number from 1 to 1200",
                "\"evaluations\": 12|\"evaluations\": 5|/evaluations|a whole number from 6",
                "\"title\": \"Three numbers\",|nothing|no \"title\"|\"title\": a name"
            })
    void everyMistakeIsNamed(String right, String wrong, String place, String said) throws IOException {
        assertThat(PLAN).contains(right);
        String text = PLAN.replace(right, wrong.equals("nothing") ? "" : wrong);
        ScenarioException refusal = catchThrowableOfType(ScenarioException.class, () -> read(text));
        assertThat(refusal).hasMessageContaining(place).hasMessageContaining(said);
    }

    @Test
    void aPlanThatIsNotThereIsRefused() {
        assertThat(catchThrowableOfType(ScenarioException.class, () -> CalibrationPlanFile.read("labour-markt")))
                .hasMessageContaining("no such file and no plan of that name")
                .hasMessageContaining("Maybe labour-market");
    }

    private CalibrationPlan read(String text) throws IOException {
        return CalibrationPlanFile.read(
                Files.writeString(folder.resolve("plan.json"), text).toString());
    }
}
