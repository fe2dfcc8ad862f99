package nl.draagkracht.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparer sees whatever a run can do differently, and nothing else. */
class GridComparisonTest {
    private static final String TOTALS = """
            month,employed,unemploymentRate
            2026-01,9865400,0.0387654
            2026-02,9865600,0.0388
            """;
    private static final String YEARLY = """
            year,indicator,breakdown,group,mean
            2026,unemployed,age,15-24,120000.5
            2026,unemployed,age,25-34,90000
            2026,unemploymentRate,age,15-24,0.0812345
            """;
    private static final String VERDICT = """
            [ {"limit": "poverty", "level": "holds", "worst": 0.0625},
              {"limit": "awfCoverage", "level": "broken", "worst": null} ]
            """;
    private static final Tolerances TOLERANCES = Tolerances.read("""
            column,absolute,relative,why
            employed,1,0,a count
            unemployed,1,0,a count
            unemploymentRate,0.0000002,0,a fraction
            verdict/worst,0,0.00000001,a number
            """);

    @Test
    void theSameFileDoesNotDiffer() {
        assertThat(totals(TOTALS)).isEmpty();
        assertThat(yearly(YEARLY)).isEmpty();
        assertThat(verdict(VERDICT)).isEmpty();
    }

    @Test
    void oneChangedCellIsSeenAndNamed() {
        assertThat(totals(TOTALS.replace("9865600", "9865602"))).singleElement().satisfies(difference -> {
            assertThat(difference.row()).isEqualTo("2026-02");
            assertThat(difference.column()).isEqualTo("employed");
            assertThat(difference.toString())
                    .isEqualTo("totals.csv  row 2026-02  column employed: expected 9865600, got 9865602"
                            + " (allowed: absolute 1.0, relative 0.0)");
        });
        assertThat(yearly(YEARLY.replace("0.0812345", "0.0812348")))
                .singleElement()
                .satisfies(difference -> assertThat(difference.row()).isEqualTo("2026,unemploymentRate,age,15-24"));
    }

    @Test
    void roundingIsNotADifference() {
        assertThat(totals(TOTALS.replace("9865600", "9865600.5"))).isEmpty();
        assertThat(yearly(YEARLY.replace("0.0812345", "0.0812346"))).isEmpty();
        assertThat(verdict(VERDICT.replace("0.0625", "0.06250000001"))).isEmpty();
    }

    @Test
    void aMissingRowIsSeen() {
        assertThat(totals(TOTALS.replace("2026-02,9865600,0.0388\n", "")))
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference).hasToString("totals.csv  row 2026-02: is kept, but not in the run"));
    }

    @Test
    void anExtraRowIsSeen() {
        assertThat(totals(TOTALS + "2026-03,9865600,0.0388\n"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.row()).isEqualTo("2026-03"));
    }

    @Test
    void anExtraAndAMissingColumnAreSeen() {
        String renamed = TOTALS.replace("unemploymentRate", "jobless");
        assertThat(totals(renamed))
                .extracting(GridComparison.Difference::column)
                .containsExactly("unemploymentRate", "jobless");
    }

    @Test
    void aRenamedGroupIsARowLessAndARowMore() {
        assertThat(yearly(YEARLY.replace("25-34", "25-35")))
                .extracting(GridComparison.Difference::row)
                .containsExactly("2026,unemployed,age,25-34", "2026,unemployed,age,25-35");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        String[] lines = YEARLY.split("\n");
        assertThat(yearly(String.join("\n", lines[0], lines[3], lines[2], lines[1])))
                .isEmpty();
    }

    @Test
    void wordsAndAbsentNumbersAreExact() {
        assertThat(verdict(VERDICT.replace("holds", "strained")))
                .singleElement()
                .satisfies(difference -> assertThat(difference.row()).isEqualTo("/poverty/level"));
        assertThat(verdict(VERDICT.replace("null", "0"))).hasSize(1);
        assertThat(totals(TOTALS.replace("0.0388", ""))).hasSize(1);
    }

    @Test
    void aFileThatIsNotKeptDiffersInEverything() {
        assertThat(new GridComparison(TOLERANCES).of("totals.csv", Grid.empty(), Grid.ofCsv(TOTALS, 1)))
                .hasSize(4);
    }

    @Test
    void aRowThatStandsThereTwiceIsNoTable() {
        assertThatThrownBy(() -> Grid.ofCsv(TOTALS + "2026-01,1,1\n", 1)).hasMessageContaining("there twice");
    }

    @Test
    void aFailureShowsTwentyPlacesAndTheWayToAccept() {
        var many = new ArrayList<GridComparison.Difference>();
        for (int i = 0; i < 23; i++) {
            many.add(new GridComparison.Difference("fast/totals.csv", "row " + i, "gdp", "1", "2", "exact"));
        }
        assertThat(ReferenceRunsTest.explained("fast", many))
                .contains("fast differs from results/reference in 23 places", "row 19", "and 3 more")
                .contains("-Dtest=ReferenceRunsTest -Dreference.accept=true")
                .doesNotContain("row 20");
    }

    private static List<GridComparison.Difference> totals(String got) {
        return new GridComparison(TOLERANCES).of("totals.csv", Grid.ofCsv(TOTALS, 1), Grid.ofCsv(got, 1));
    }

    private static List<GridComparison.Difference> yearly(String got) {
        return new GridComparison(TOLERANCES).of("yearly.csv", Grid.ofCsv(YEARLY, 4), Grid.ofCsv(got, 4));
    }

    private static List<GridComparison.Difference> verdict(String got) {
        return new GridComparison(TOLERANCES).of("verdict.json", Grid.ofJson(VERDICT), Grid.ofJson(got));
    }
}
