package nl.draagkracht.population.synthesis;

import java.util.List;

/**
 * Turns a fitted table into whole persons: every row total is exact and every margin is hit to within one person where
 * that can be done. Start: systematic rounding inside each row (Madow 1949, Annals of Mathematical Statistics 20); then
 * single persons move inside their row as long as the squared deviations of all margins fall (controlled rounding, Cox
 * 1987, JASA 82, by descent). Deterministic.
 */
public final class ControlledRounding {

    private static final int MAX_PASSES = 400;

    /** Weight of staying near the fitted cell; small, so that margins come first. */
    private static final double CELL_WEIGHT = 0.05;

    /** A partition of all cells with a total for each part; need not be whole numbers. */
    public record Margin(int[] groupOf, double[] target) {}

    final double[] wish;
    final int[] units;
    final List<Margin> margins;
    final double[][] excess;

    /** What a cell adds to its {@link #pull} by itself; worked out when it changes, since it takes a division. */
    private final double[] own;

    /** Part of each margin in which a cell lies, by margin. */
    private final int[][] partOf;

    private ControlledRounding(double[] wish, int[] units, List<Margin> margins) {
        this.wish = wish;
        this.units = units;
        own = new double[wish.length];
        for (int c = 0; c < own.length; c++) {
            own[c] = ownPull(c);
        }
        this.margins = margins;
        this.excess = new double[margins.size()][];
        this.partOf = new int[margins.size()][];
        for (int m = 0; m < excess.length; m++) {
            Margin margin = margins.get(m);
            partOf[m] = margin.groupOf();
            excess[m] = new double[margin.target().length];
            for (int g = 0; g < excess[m].length; g++) {
                excess[m][g] = -margin.target()[g];
            }
            for (int c = 0; c < units.length; c++) {
                excess[m][margin.groupOf()[c]] += units[c];
            }
        }
    }

    /**
     * Rounds the cells.
     *
     * @param cells fitted table, not negative; a zero cell receives nobody
     * @param rowOf row of each cell, below {@code rows}; cells of a row need not be adjacent
     * @param rowTotal exact whole total of each row
     */
    public static int[] round(double[] cells, int[] rowOf, int rows, int[] rowTotal, List<Margin> margins) {
        return round(cells, rowOf, rows, rowTotal, margins, 0L);
    }

    /** The same; the seed shifts the starting point of the systematic rounding. */
    public static int[] round(double[] cells, int[] rowOf, int rows, int[] rowTotal, List<Margin> margins, long seed) {
        int[] order = cellsByRow(rowOf, rows);
        int[] start = starts(rowOf, rows);
        double[] wish = new double[cells.length];
        int[] units = new int[cells.length];
        for (int row = 0; row < rows; row++) {
            double offset = Math.floorMod((row + seed + 1) * 0x9E3779B97F4A7C15L >>> 11, 1L << 53) * 0x1p-53;
            systematic(cells, order, start[row], start[row + 1], rowTotal[row], offset, wish, units);
        }
        var rounding = new ControlledRounding(wish, units, margins);
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            long moves = 0;
            for (int row = 0; row < rows; row++) {
                moves += rounding.descend(order, start[row], start[row + 1]);
            }
            if (moves == 0) {
                break;
            }
        }
        new RoundingMoves(rounding, order, start).mend();
        return units;
    }

    /**
     * Rounds a two-way table (row-major) so that both the row and the column totals are exact; the totals must add up
     * to the same number.
     */
    public static int[] roundTable(double[] cells, int[] rowTotal, int[] columnTotal) {
        int rows = rowTotal.length;
        int columns = columnTotal.length;
        int[] rowOf = new int[cells.length];
        int[] columnOf = new int[cells.length];
        for (int c = 0; c < cells.length; c++) {
            rowOf[c] = c / columns;
            columnOf[c] = c % columns;
        }
        double[] target = new double[columns];
        for (int c = 0; c < columns; c++) {
            target[c] = columnTotal[c];
        }
        int[] units = round(cells, rowOf, rows, rowTotal, List.of(new Margin(columnOf, target)));
        int[] excess = new int[columns];
        for (int c = 0; c < units.length; c++) {
            excess[c % columns] += units[c];
        }
        for (int c = 0; c < columns; c++) {
            excess[c] -= columnTotal[c];
        }
        settle(units, cells, rows, excess);
        return units;
    }

    /** Moves the last units between columns, in the row where the receiving cell is the most at home. */
    private static void settle(int[] units, double[] cells, int rows, int[] excess) {
        int columns = excess.length;
        int giver = 0;
        int taker = 0;
        while (true) {
            while (giver < columns && excess[giver] <= 0) {
                giver++;
            }
            while (taker < columns && excess[taker] >= 0) {
                taker++;
            }
            if (giver == columns || taker == columns) {
                break;
            }
            int best = -1;
            double bestWish = -1;
            for (int row = 0; row < rows; row++) {
                if (units[row * columns + giver] > 0 && cells[row * columns + taker] > bestWish) {
                    best = row;
                    bestWish = cells[row * columns + taker];
                }
            }
            units[best * columns + giver]--;
            units[best * columns + taker]++;
            excess[giver]--;
            excess[taker]++;
        }
        if (giver < columns || taker < columns) {
            throw new IllegalArgumentException("Row totals and column totals of a table do not add up to the same");
        }
    }

    /** Makes the best moves inside one row until none improves; returns the number of moves. */
    private int descend(int[] order, int from, int to) {
        int moves = 0;
        while (true) {
            int giver = -1;
            int taker = -1;
            double bestOut = Double.MAX_VALUE;
            double bestIn = Double.MAX_VALUE;
            for (int k = from; k < to; k++) {
                int cell = order[k];
                if (wish[cell] <= 0) {
                    continue;
                }
                double pull = pull(cell);
                if (pull < bestIn) {
                    bestIn = pull;
                    taker = cell;
                }
                if (units[cell] > 0 && -pull < bestOut) {
                    bestOut = -pull;
                    giver = cell;
                }
            }
            if (giver < 0 || giver == taker || bestOut + bestIn + toll(giver, taker) >= -1e-9) {
                return moves;
            }
            move(giver, taker);
            moves++;
        }
    }

    /** Half the derivative of the squared deviations for one person more in this cell, times two. */
    double pull(int cell) {
        double pull = own[cell];
        for (int m = 0; m < excess.length; m++) {
            pull += 2 * excess[m][partOf[m][cell]];
        }
        return pull;
    }

    private double ownPull(int cell) {
        return 2 * CELL_WEIGHT * (units[cell] - wish[cell]) / (1 + wish[cell]);
    }

    /** The second-order part of a move: two for every margin in which the two cells differ. */
    double toll(int giver, int taker) {
        double toll = CELL_WEIGHT / (1 + wish[giver]) + CELL_WEIGHT / (1 + wish[taker]);
        for (int m = 0; m < excess.length; m++) {
            int[] groupOf = partOf[m];
            toll += groupOf[giver] == groupOf[taker] ? 0 : 2;
        }
        return toll;
    }

    void move(int giver, int taker) {
        units[giver]--;
        units[taker]++;
        own[giver] = ownPull(giver);
        own[taker] = ownPull(taker);
        for (int m = 0; m < excess.length; m++) {
            int[] groupOf = partOf[m];
            excess[m][groupOf[giver]]--;
            excess[m][groupOf[taker]]++;
        }
    }

    @SuppressWarnings("checkstyle:parameternumber")
    private static void systematic(
            double[] cells, int[] order, int from, int to, int total, double offset, double[] wish, int[] units) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += cells[order[k]];
        }
        if (total > 0 && !(sum > 0)) {
            throw new IllegalArgumentException(
                    "A row of " + total + " persons has no cell to put them in (all cells are zero)");
        }
        double scale = total > 0 ? total / sum : 0;
        double cumulated = 0;
        long given = 0;
        int last = -1;
        for (int k = from; k < to; k++) {
            int cell = order[k];
            wish[cell] = cells[cell] * scale;
            cumulated += wish[cell];
            long reached = Math.min(total, (long) Math.floor(cumulated + offset));
            if (wish[cell] > 0) {
                units[cell] = (int) (reached - given);
                given = reached;
                last = cell;
            }
        }
        if (last >= 0) {
            units[last] += (int) (total - given);
        }
    }

    private static int[] starts(int[] rowOf, int rows) {
        int[] start = new int[rows + 1];
        for (int row : rowOf) {
            start[row + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            start[row + 1] += start[row];
        }
        return start;
    }

    private static int[] cellsByRow(int[] rowOf, int rows) {
        int[] next = starts(rowOf, rows);
        int[] order = new int[rowOf.length];
        for (int cell = 0; cell < rowOf.length; cell++) {
            order[next[rowOf[cell]]++] = cell;
        }
        return order;
    }
}
