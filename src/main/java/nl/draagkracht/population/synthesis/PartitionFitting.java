package nl.draagkracht.population.synthesis;

import java.util.List;

/**
 * Iterative proportional fitting of a list of cells to totals over arbitrary partitions of those cells.
 * Deming and Stephan (1940), Annals of Mathematical Statistics 11; the general form of {@link IterativeFitting} for the Dutch labour
 * tables, whose margins mix coarse and fine classes. Margins that cannot all hold end near the last one.
 */
final class PartitionFitting {
    /** Cell updates spent at most, and bounds of the rounds that follow from it. */
    private static final double WORK = 4e8;

    private static final int MOST_ROUNDS = 4000;
    private static final int FEWEST_ROUNDS = 200;

    /** Largest deviation, in persons and as a share of the margin cell, at which fitting stops. */
    private static final double ENOUGH_PERSONS = 0.02;

    private static final double ENOUGH_SHARE = 2e-5;

    private PartitionFitting() {}

    /** Scales the cells in place until the margins hold; the last margin is the most trusted. */
    static void fit(double[] cells, List<ControlledRounding.Margin> margins) {
        double before = Double.MAX_VALUE;
        double affordable = WORK / Math.max(1, cells.length * (double) margins.size());
        int rounds = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, affordable));
        for (int round = 0; round < rounds; round++) {
            double worst = 0;
            for (var margin : margins) {
                worst = Math.max(worst, scale(cells, margin));
            }
            boolean stuck = round > 60 && round % 20 == 0 && worst > 0.999 * before;
            if (worst <= 1 || stuck) {
                return;
            }
            before = round % 20 == 0 ? worst : before;
        }
    }

    /** Scales to one margin; returns the largest deviation found, in units of what is good enough. */
    private static double scale(double[] cells, ControlledRounding.Margin margin) {
        int[] groupOf = margin.groupOf();
        double[] target = margin.target();
        double[] sums = new double[target.length];
        for (int c = 0; c < cells.length; c++) {
            sums[groupOf[c]] += cells[c];
        }
        double worst = 0;
        for (int g = 0; g < sums.length; g++) {
            double deviation = sums[g] > 0 ? Math.abs(sums[g] - target[g]) : 0;
            worst = Math.max(worst, deviation / (ENOUGH_PERSONS + ENOUGH_SHARE * target[g]));
            sums[g] = sums[g] > 0 ? target[g] / sums[g] : 0;
        }
        for (int c = 0; c < cells.length; c++) {
            cells[c] *= sums[groupOf[c]];
        }
        return worst;
    }
}
