package nl.draagkracht.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that keep no zeros hold what a plain table of numbers holds, whatever is written in whatever order. */
class SparseRowsTest {
    private static final int ROWS = 3 * SparseRows.PAGE + 17;

    @Test
    void rowsBeginWithZeros() {
        var rows = new SparseRows(5);
        rows.grow(ROWS);
        assertThat(rows.get(0, 0)).isZero();
        assertThat(rows.get(ROWS - 1, 4)).isZero();
        rows.clear(7);
        rows.set(7, 3, 0);
        assertThat(rows.get(7, 3)).isZero();
    }

    @Test
    void whatIsKnownStaysWhenThereAreMoreRows() {
        var rows = new SparseRows(5);
        rows.grow(10);
        rows.set(9, 2, -4);
        rows.grow(ROWS);
        assertThat(rows.get(9, 2)).isEqualTo(-4);
        assertThat(rows.get(ROWS - 1, 2)).isZero();
    }

    @Test
    void sumsStopAtTheLargestAndTheSmallestNumber() {
        var rows = new SparseRows(2);
        rows.grow(1);
        rows.add(0, 1, Integer.MAX_VALUE);
        rows.add(0, 1, 5);
        assertThat(rows.get(0, 1)).isEqualTo(Integer.MAX_VALUE);
        rows.add(0, 1, -3L * Integer.MAX_VALUE);
        assertThat(rows.get(0, 1)).isEqualTo(Integer.MIN_VALUE);
        assertThat(rows.get(0, 0)).isZero();
    }

    @Test
    void moreFactsThanAMaskHasBitsAreRefused() {
        assertThatThrownBy(() -> new SparseRows(65)).hasMessageContaining("allowed are 64");
    }

    /** Enough writes for every row to move several times and every page to be written anew. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 37, 64})
    void theyHoldWhatAPlainTableHolds(int width) {
        var rows = new SparseRows(width);
        rows.grow(ROWS);
        var plain = new int[ROWS][width];
        var draws = new Draws(width);
        for (int step = 0; step < 400_000; step++) {
            int row = (int) (draws.uniform(Decision.QUOTA, step, 1) * ROWS);
            int fact = (int) (draws.uniform(Decision.QUOTA, step, 2) * width);
            int value = (int) (draws.uniform(Decision.QUOTA, step, 3) * 5) - 2;
            switch ((int) (draws.uniform(Decision.QUOTA, step, 4) * 12)) {
                case 0 -> {
                    rows.clear(row);
                    plain[row] = new int[width];
                }
                case 1 -> {
                    int[] facts = new int[width + 1];
                    for (int i = fact; i < width; i += 3) {
                        facts[i + 1] = value * (i + 1);
                    }
                    rows.put(row, facts, 1);
                    plain[row] = Arrays.copyOfRange(facts, 1, width + 1);
                }
                case 2, 3, 4 -> {
                    rows.add(row, fact, value);
                    plain[row][fact] += value;
                }
                default -> {
                    rows.set(row, fact, value);
                    plain[row][fact] = value;
                }
            }
            assertThat(rows.get(row, fact)).isEqualTo(plain[row][fact]);
            mustRead(rows, row, plain[row]);
        }
        assertThat(table(rows, width)).isDeepEqualTo(plain);
        rows.forget();
        assertThat(table(rows, width)).isDeepEqualTo(new int[ROWS][width]);
    }

    /** Reading a row writes it where it was asked to, and nothing else. */
    private static void mustRead(SparseRows rows, int row, int[] plain) {
        int[] read = new int[plain.length + 2];
        Arrays.fill(read, 9);
        rows.read(row, read, 1);
        int[] expected = read.clone();
        System.arraycopy(plain, 0, expected, 1, plain.length);
        expected[0] = 9;
        expected[plain.length + 1] = 9;
        if (!Arrays.equals(read, expected)) {
            assertThat(read).isEqualTo(expected);
        }
    }

    private static int[][] table(SparseRows rows, int width) {
        var table = new int[ROWS][width];
        for (int row = 0; row < ROWS; row++) {
            for (int fact = 0; fact < width; fact++) {
                table[row][fact] = rows.get(row, fact);
            }
        }
        return table;
    }
}
