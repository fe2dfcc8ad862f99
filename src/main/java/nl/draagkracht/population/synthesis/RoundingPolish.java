package nl.draagkracht.population.synthesis;

/**
 * The last touch to a rounded table of the Dutch population: moves single persons inside their row until no published cell is further off
 * than the fit report allows, at the least cost to all other cells.
 * Local search with one repair step (an ejection chain of length two, Glover 1996, Discrete Applied Mathematics 65). Deterministic.
 */
final class RoundingPolish {
    private static final int PASSES = 30;
    private static final double MISS = 6;
    private static final double EXCESS = 12;
    private static final double CELL_WEIGHT = 0.05;

    private final int[] units;
    private final double[] wish;
    private final int[] rowOf;
    private final int[] order;
    private final int[] start;
    private final int[][] groupOf;
    private final double[][] deviation;
    private final double[][] allowed;
    private int giver;
    private int taker;
    private double best;

    /**
     * A table to polish in place.
     *
     * @param groupOf per margin the group of each cell, -1 where the margin is silent
     * @param target per margin the published totals
     * @param allowed per margin the largest deviations
     */
    RoundingPolish(int[] units, double[] wish, int[] rowOf, int[][] groupOf, double[][] target, double[][] allowed) {
        this.units = units;
        this.wish = wish;
        this.rowOf = rowOf;
        this.groupOf = groupOf;
        this.allowed = allowed;
        this.deviation = new double[target.length][];
        int rows = 0;
        for (int row : rowOf) {
            rows = Math.max(rows, row + 1);
        }
        this.start = new int[rows + 1];
        this.order = new int[units.length];
        sort(rows);
        for (int m = 0; m < target.length; m++) {
            deviation[m] = new double[target[m].length];
            for (int g = 0; g < target[m].length; g++) {
                deviation[m][g] = -target[m][g];
            }
            for (int cell = 0; cell < units.length; cell++) {
                if (groupOf[m][cell] >= 0) {
                    deviation[m][groupOf[m][cell]] += units[cell];
                }
            }
        }
    }

    private void sort(int rows) {
        for (int row : rowOf) {
            start[row + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            start[row + 1] += start[row];
        }
        int[] next = start.clone();
        for (int cell = 0; cell < rowOf.length; cell++) {
            order[next[rowOf[cell]]++] = cell;
        }
    }

    /** Polishes until nothing is missed or nothing helps. */
    void run() {
        for (int pass = 0; pass < PASSES; pass++) {
            int moves = 0;
            for (int m = 0; m < deviation.length; m++) {
                for (int g = 0; g < deviation[m].length; g++) {
                    if (isMissed(m, g) && (fix(m, g) || fixInTwo(m, g))) {
                        moves++;
                    }
                }
            }
            if (moves == 0) {
                return;
            }
        }
    }

    private boolean isMissed(int m, int g) {
        return Math.abs(deviation[m][g]) > allowed[m][g];
    }

    private boolean fix(int m, int g) {
        search(m, g);
        if (giver < 0 || best >= -1e-9) {
            return false;
        }
        move(giver, taker);
        return true;
    }

    /** The least harmful move for this group, then the best move for what it harmed most; both are undone when they do not pay. */
    private boolean fixInTwo(int m, int g) {
        search(m, g);
        if (giver < 0) {
            return false;
        }
        int firstGiver = giver;
        int firstTaker = taker;
        double first = best;
        move(firstGiver, firstTaker);
        int secondGiver = -1;
        int secondTaker = -1;
        double second = 0;
        for (int n = 0; n < deviation.length; n++) {
            for (int end : new int[] {groupOf[n][firstGiver], groupOf[n][firstTaker]}) {
                if (end >= 0 && isMissed(n, end)) {
                    search(n, end);
                    if (giver >= 0 && best < second) {
                        second = best;
                        secondGiver = giver;
                        secondTaker = taker;
                    }
                }
            }
        }
        if (first + second < -1e-9 && secondGiver >= 0) {
            move(secondGiver, secondTaker);
            return true;
        }
        move(firstTaker, firstGiver);
        return false;
    }

    /** Finds the move that takes a person out of the group, or brings one in, at the least cost. */
    private void search(int m, int g) {
        boolean out = deviation[m][g] > 0;
        best = Double.MAX_VALUE;
        giver = -1;
        taker = -1;
        for (int cell = 0; cell < units.length; cell++) {
            if (groupOf[m][cell] != g || out && units[cell] == 0) {
                continue;
            }
            for (int k = start[rowOf[cell]]; k < start[rowOf[cell] + 1]; k++) {
                int other = order[k];
                if (groupOf[m][other] == g || !out && units[other] == 0) {
                    continue;
                }
                consider(out ? cell : other, out ? other : cell);
            }
        }
    }

    private void consider(int from, int to) {
        double cost = CELL_WEIGHT * (cell(from, -1) + cell(to, 1));
        for (int m = 0; m < deviation.length && cost < best + 50; m++) {
            int leaves = groupOf[m][from];
            int enters = groupOf[m][to];
            if (leaves != enters) {
                cost += leaves < 0 ? 0 : cost(m, leaves, -1);
                cost += enters < 0 ? 0 : cost(m, enters, 1);
            }
        }
        if (cost < best) {
            best = cost;
            giver = from;
            taker = to;
        }
    }

    private double cell(int cell, int step) {
        double off = units[cell] - wish[cell];
        return ((off + step) * (off + step) - off * off) / (0.02 + wish[cell]);
    }

    private double cost(int m, int g, int step) {
        double now = deviation[m][g];
        return penalty(now + step, allowed[m][g]) - penalty(now, allowed[m][g]);
    }

    private static double penalty(double deviation, double allowed) {
        double excess = Math.abs(deviation) - allowed;
        return deviation * deviation / Math.max(1, allowed) + (excess > 0 ? MISS + EXCESS * excess : 0);
    }

    private void move(int from, int to) {
        units[from]--;
        units[to]++;
        for (int m = 0; m < deviation.length; m++) {
            if (groupOf[m][from] >= 0) {
                deviation[m][groupOf[m][from]]--;
            }
            if (groupOf[m][to] >= 0) {
                deviation[m][groupOf[m][to]]++;
            }
        }
    }
}
