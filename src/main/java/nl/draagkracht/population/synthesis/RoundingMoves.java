package nl.draagkracht.population.synthesis;

/**
 * Second part of the controlled rounding of published Dutch tables: where no single move helps, two persons in different
 * rows move at once. Only for parts of a margin that are still more than one person off, and within a fixed amount of
 * work, so that it never dominates the building time.
 */
final class RoundingMoves {

    /** Cells looked at in all; a bound on time that does not depend on the machine. */
    private static final long BUDGET = 4_000_000L;

    private final ControlledRounding table;
    private final int[] order;
    private final int[] start;
    private long looked;
    private int giver;
    private int taker;

    RoundingMoves(ControlledRounding table, int[] order, int[] start) {
        this.table = table;
        this.order = order;
        this.start = start;
    }

    void mend() {
        for (int m = 0; m < table.excess.length; m++) {
            for (int group = 0; group < table.excess[m].length; group++) {
                int tries = 8;
                while (Math.abs(table.excess[m][group]) > 1 && tries-- > 0 && looked < BUDGET) {
                    if (!mend(m, group)) {
                        break;
                    }
                }
            }
        }
    }

    /** One pair of moves for this part of a margin; whether one was found. */
    private boolean mend(int m, int group) {
        boolean over = table.excess[m][group] > 0;
        int[] groupOf = table.margins.get(m).groupOf();
        for (int row = 0; row + 1 < start.length; row++) {
            for (int k = start[row]; k < start[row + 1]; k++) {
                if (groupOf[order[k]] == group && mend(row, order[k], over)) {
                    return true;
                }
                if (looked > BUDGET) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean mend(int row, int cell, boolean over) {
        if (over ? table.units[cell] == 0 : table.wish[cell] <= 0) {
            return false;
        }
        for (int k = start[row]; k < start[row + 1]; k++) {
            int other = order[k];
            if (other == cell || (over ? table.wish[other] <= 0 : table.units[other] == 0)) {
                continue;
            }
            int from = over ? cell : other;
            int to = over ? other : cell;
            double change = change(from, to);
            table.move(from, to);
            if (change + bestElsewhere(row) < -1e-6) {
                table.move(giver, taker);
                return true;
            }
            table.move(to, from);
        }
        return false;
    }

    private double change(int from, int to) {
        return table.pull(to) - table.pull(from) + table.toll(from, to);
    }

    /** The best single move in any other row; sets giver and taker. */
    private double bestElsewhere(int row) {
        double best = Double.MAX_VALUE;
        for (int r = 0; r + 1 < start.length; r++) {
            if (r == row) {
                continue;
            }
            int out = -1;
            int in = -1;
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (int k = start[r]; k < start[r + 1]; k++) {
                int cell = order[k];
                double pull = table.wish[cell] > 0 ? table.pull(cell) : 0;
                if (table.wish[cell] > 0 && pull < least) {
                    least = pull;
                    in = cell;
                }
                if (table.units[cell] > 0 && pull > most) {
                    most = pull;
                    out = cell;
                }
            }
            if (in >= 0 && out >= 0 && in != out && least - most + table.toll(out, in) < best) {
                best = least - most + table.toll(out, in);
                giver = out;
                taker = in;
            }
        }
        looked += order.length;
        return best;
    }
}
