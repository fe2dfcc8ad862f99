package nl.draagkracht.population.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Grade;
import nl.draagkracht.kernel.Normal;
import org.junit.jupiter.api.Test;

/** The tools that turn published tables into persons: fitting, rounding, quotas and the report. */
class FittingToolsTest {

    /**
     * Seed odds ratio 4 x 1 / (1 x 1) = 4, all margins 1/2 of 6: a^2 / (3 - a)^2 = 4, so a = 2 and the others 1. Worked by
     * hand.
     */
    @Test
    void fittingKeepsTheOddsRatioAndMeetsTheMargins() {
        var result = IterativeFitting.fit(
                new double[] {4, 1, 1, 1},
                new int[] {2, 2},
                List.of(margin("rows", 0, 3, 3), margin("columns", 1, 3, 3)));
        assertThat(result.cells()).containsExactly(new double[] {2, 1, 1, 2}, within(1e-7));
        assertThat(result.maxDeviation()).isLessThan(1e-7);
        assertThat(result.contradictions()).isEmpty();
    }

    @Test
    void theLastMarginWinsAndTheContradictionIsTold() {
        var result = IterativeFitting.fit(
                new double[] {1, 1, 1, 1},
                new int[] {2, 2},
                List.of(margin("survey", 0, 40, 60), margin("register", 1, 100, 100)));
        assertThat(result.cells()).containsExactly(new double[] {40, 40, 60, 60}, within(1e-6));
        assertThat(result.contradictions()).hasSize(1);
        var contradiction = result.contradictions().get(0);
        assertThat(contradiction.one()).isEqualTo(100);
        assertThat(contradiction.other()).isEqualTo(200);
        assertThat(contradiction.chosen()).isEqualTo("register");
    }

    @Test
    void aMarginOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() ->
                        IterativeFitting.fit(new double[4], new int[] {2, 2}, List.of(margin("rows", 0, 1, 2, 3))))
                .hasMessageContaining("rows")
                .hasMessageContaining("3")
                .hasMessageContaining("2");
    }

    /** 40 rows x 30 columns of odd fractions: rows exact, each column within one, nobody in an empty cell. */
    @Test
    void roundingKeepsRowsExactAndMarginsWithinOne() {
        int rows = 40;
        int columns = 30;
        double[] cells = new double[rows * columns];
        int[] rowOf = new int[cells.length];
        int[] columnOf = new int[cells.length];
        int[] oddOf = new int[cells.length];
        double[] exact = new double[rows];
        for (int c = 0; c < cells.length; c++) {
            rowOf[c] = c / columns;
            columnOf[c] = c % columns;
            oddOf[c] = (rowOf[c] * 7 + columnOf[c] * 3) % 11;
            cells[c] = c % 13 == 0 ? 0 : (c * 37 % 101) / 97.0;
            exact[rowOf[c]] += cells[c];
        }
        int[] total = new int[rows];
        for (int r = 0; r < rows; r++) {
            total[r] = (int) Math.round(exact[r]);
            for (int c = 0; c < columns; c++) {
                cells[r * columns + c] *= total[r] / exact[r];
            }
        }
        double[] columnTarget = sums(cells, columnOf, columns);
        double[] oddTarget = sums(cells, oddOf, 11);
        int[] units = ControlledRounding.round(
                cells,
                rowOf,
                rows,
                total,
                List.of(
                        new ControlledRounding.Margin(columnOf, columnTarget),
                        new ControlledRounding.Margin(oddOf, oddTarget)));
        assertThat(sums(TableCells.asDoubles(units), rowOf, rows)).containsExactly(TableCells.asDoubles(total));
        assertThat(sums(TableCells.asDoubles(units), columnOf, columns)).containsExactly(columnTarget, within(1.0));
        assertThat(sums(TableCells.asDoubles(units), oddOf, 11)).containsExactly(oddTarget, within(1.0));
        for (int c = 0; c < cells.length; c++) {
            assertThat(units[c]).isBetween(0, cells[c] == 0 ? 0 : total[rowOf[c]]);
        }
    }

    @Test
    void aTwoWayTableIsRoundedWithBothMarginsExact() {
        int[] rows = {7, 3, 11};
        int[] columns = {5, 5, 5, 6};
        double[] cells = new double[12];
        for (int c = 0; c < 12; c++) {
            cells[c] = rows[c / 4] * columns[c % 4] / 21.0;
        }
        int[] units = ControlledRounding.roundTable(cells, rows, columns);
        for (int r = 0; r < 3; r++) {
            assertThat(units[r * 4] + units[r * 4 + 1] + units[r * 4 + 2] + units[r * 4 + 3])
                    .isEqualTo(rows[r]);
        }
        for (int c = 0; c < 4; c++) {
            assertThat(units[c] + units[4 + c] + units[8 + c]).isEqualTo(columns[c]);
        }
    }

    @Test
    void aQuotaIsExactAndLeavesOthersAlone() {
        int people = 3000;
        int[] group = new int[people];
        int[] identity = new int[people];
        for (int i = 0; i < people; i++) {
            group[i] = i % 3 - 1;
            identity[i] = i;
        }
        int[] counts = {400, 600, 0, 10, 20, 970};
        byte[] value = new byte[people];
        Quota.assign(group, 2, 3, counts, value, new Draws(5), Decision.QUOTA, identity);
        int[] given = new int[6];
        for (int i = 0; i < people; i++) {
            if (group[i] >= 0) {
                given[group[i] * 3 + value[i]]++;
            } else {
                assertThat(value[i]).isZero();
            }
        }
        assertThat(given).containsExactly(counts);
    }

    /** A tree urn of 40 values gives all tickets and nothing else; an empty urn refuses. */
    @Test
    void anUrnGivesEachTicketOnce() {
        int[] counts = new int[40];
        for (int v = 0; v < 40; v++) {
            counts[v] = v % 4;
        }
        var urn = new Urn(counts, 0, 40);
        int[] given = new int[40];
        var draws = new Draws(1);
        for (int i = 0; urn.left() > 0; i++) {
            given[urn.take(draws.uniform(Decision.QUOTA, i, 0))]++;
        }
        assertThat(given).containsExactly(counts);
        assertThatThrownBy(() -> urn.take(0.5)).hasMessageContaining("empty urn");
    }

    @Test
    void theReportKnowsItsTolerances() {
        var sample = new FitReport(0.01);
        sample.single("province", "Drenthe", 1000, 1011, Grade.A);
        sample.crossed("province x age", "Drenthe 80+", 400, 419, Grade.M);
        sample.crossed("province x age", "Zeeland 80+", 400, 421, Grade.M);
        assertThat(sample.outside()).extracting(FitReport.MarginCell::cell).containsExactly("Drenthe", "Zeeland 80+");
        var full = new FitReport(1.0);
        full.single("province", "Drenthe", 500_000, 501_001, Grade.A);
        full.crossed("province x age", "Drenthe 80+", 10, 11, Grade.M);
        assertThat(full.outside()).extracting(FitReport.MarginCell::cell).containsExactly("Drenthe");
    }

    /** Quantiles of the standard normal from printed tables. */
    @Test
    void normalQuantiles() {
        assertThat(Normal.quantile(0.5)).isZero();
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959964, within(1e-6));
        assertThat(Normal.quantile(0.01)).isCloseTo(-2.326348, within(1e-6));
    }

    private static IterativeFitting.Margin margin(String name, int dimension, double... target) {
        return new IterativeFitting.Margin(name, new int[] {dimension}, target);
    }

    private static double[] sums(double[] cells, int[] groupOf, int groups) {
        double[] sums = new double[groups];
        for (int c = 0; c < cells.length; c++) {
            sums[groupOf[c]] += cells[c];
        }
        return sums;
    }
}
