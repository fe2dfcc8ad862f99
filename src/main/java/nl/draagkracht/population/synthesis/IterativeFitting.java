package nl.draagkracht.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Iterative proportional fitting of a table of the Netherlands to published margins (Deming and Stephan 1940, Annals of
 * Mathematical Statistics 11). The seed table gives the association, the margins give the totals. Margins that
 * contradict each other are made consistent first: the last margin in the list is trusted most, every earlier one is
 * scaled to what it shares with the later ones, and the difference is reported.
 */
public final class IterativeFitting {

    private static final int MAX_ROUNDS = 2000;
    private static final double PRECISION = 1e-9;

    /** Relative difference above which two margins are called contradictory. */
    private static final double CONTRADICTION = 5e-4;

    /** Totals over the kept dimensions (in increasing order), in row-major order. */
    public record Margin(String name, int[] dimensions, double[] target) {}

    /**
     * The fitted table; {@code maxDeviation} is the largest difference with a (reconciled) margin relative to the mean
     * cell of that margin.
     */
    public record Result(
            double[] cells, double maxDeviation, int rounds, List<FitReport.Contradiction> contradictions) {}

    private IterativeFitting() {}

    /**
     * Fits the seed to the margins.
     *
     * @param seed dense table in row-major order, cells not negative; a zero cell stays zero
     * @param shape length of each dimension
     * @param margins least trusted first, most trusted last
     */
    public static Result fit(double[] seed, int[] shape, List<Margin> margins) {
        mustMatch(seed, shape, margins);
        List<FitReport.Contradiction> contradictions = new ArrayList<>();
        List<Margin> consistent = reconcile(shape, margins, contradictions);
        double[] cells = seed.clone();
        int[][] groups = new int[consistent.size()][];
        for (int m = 0; m < groups.length; m++) {
            groups[m] = groupOf(shape, consistent.get(m).dimensions());
        }
        double deviation = Double.MAX_VALUE;
        int rounds = 0;
        while (rounds < MAX_ROUNDS && deviation > PRECISION) {
            double before = deviation;
            deviation = 0;
            for (int m = 0; m < groups.length; m++) {
                deviation = Math.max(
                        deviation, scale(cells, groups[m], consistent.get(m).target()));
            }
            rounds++;
            // A structural zero can keep a margin out of reach; more rounds then change nothing.
            if (rounds > 50 && Math.abs(before - deviation) <= 1e-4 * deviation) {
                break;
            }
        }
        return new Result(cells, measure(cells, groups, consistent), rounds, contradictions);
    }

    /** For each cell of a row-major table the index of its cell in the margin over the kept dimensions. */
    public static int[] groupOf(int[] shape, int[] kept) {
        int size = sizeOf(shape);
        int[] group = new int[size];
        int[] index = new int[shape.length];
        for (int cell = 0; cell < size; cell++) {
            int g = 0;
            for (int dimension : kept) {
                g = g * shape[dimension] + index[dimension];
            }
            group[cell] = g;
            for (int d = shape.length - 1; d >= 0; d--) {
                if (++index[d] < shape[d]) {
                    break;
                }
                index[d] = 0;
            }
        }
        return group;
    }

    /** Sums a row-major table over all dimensions that are not kept. */
    public static double[] marginOf(double[] cells, int[] shape, int... kept) {
        int[] group = groupOf(shape, kept);
        int size = 1;
        for (int dimension : kept) {
            size *= shape[dimension];
        }
        return sums(cells, group, size);
    }

    private static List<Margin> reconcile(
            int[] shape, List<Margin> margins, List<FitReport.Contradiction> contradictions) {
        Margin[] done = margins.toArray(new Margin[0]);
        for (int earlier = done.length - 2; earlier >= 0; earlier--) {
            List<Margin> parts = new ArrayList<>();
            int[] own = done[earlier].dimensions();
            int[] ownShape = select(shape, own);
            for (int later = done.length - 1; later > earlier; later--) {
                parts.add(0, shared(shape, done[earlier], done[later], ownShape, contradictions));
            }
            double[] cells = done[earlier].target().clone();
            double deviation = Double.MAX_VALUE;
            for (int round = 0; round < MAX_ROUNDS && deviation > PRECISION; round++) {
                deviation = 0;
                for (Margin part : parts) {
                    int[] group = groupOf(ownShape, part.dimensions());
                    deviation = Math.max(deviation, scale(cells, group, part.target()));
                }
            }
            done[earlier] = new Margin(done[earlier].name(), own, cells);
        }
        return Arrays.asList(done);
    }

    /** What a later margin says about the dimensions it shares with an earlier one, as a margin of the earlier one. */
    private static Margin shared(
            int[] shape, Margin earlier, Margin later, int[] ownShape, List<FitReport.Contradiction> contradictions) {
        int count = 0;
        int[] inEarlier = new int[earlier.dimensions().length];
        int[] inLater = new int[inEarlier.length];
        for (int e = 0; e < earlier.dimensions().length; e++) {
            for (int l = 0; l < later.dimensions().length; l++) {
                if (earlier.dimensions()[e] == later.dimensions()[l]) {
                    inEarlier[count] = e;
                    inLater[count++] = l;
                }
            }
        }
        inEarlier = Arrays.copyOf(inEarlier, count);
        inLater = Arrays.copyOf(inLater, count);
        double[] one = marginOf(earlier.target(), ownShape, inEarlier);
        double[] other = marginOf(later.target(), select(shape, later.dimensions()), inLater);
        int worst = 0;
        double difference = 0;
        for (int i = 0; i < one.length; i++) {
            double relative = Math.abs(one[i] - other[i]) / Math.max(1e-300, Math.max(one[i], other[i]));
            if (relative > difference) {
                difference = relative;
                worst = i;
            }
        }
        if (difference > CONTRADICTION) {
            contradictions.add(new FitReport.Contradiction(
                    earlier.name() + " against " + later.name() + (one.length == 1 ? "" : ", shared cell " + worst),
                    one[worst],
                    other[worst],
                    later.name()));
        }
        return new Margin(later.name(), inEarlier, other);
    }

    private static double scale(double[] cells, int[] group, double[] target) {
        double[] sums = sums(cells, group, target.length);
        double total = 0;
        double worst = 0;
        for (int g = 0; g < target.length; g++) {
            total += target[g];
            worst = Math.max(worst, Math.abs(sums[g] - target[g]));
            sums[g] = sums[g] > 0 ? target[g] / sums[g] : 0;
        }
        for (int c = 0; c < cells.length; c++) {
            cells[c] *= sums[group[c]];
        }
        return worst / Math.max(1e-300, total / target.length);
    }

    private static double measure(double[] cells, int[][] groups, List<Margin> margins) {
        double worst = 0;
        for (int m = 0; m < groups.length; m++) {
            double[] target = margins.get(m).target();
            double[] sums = sums(cells, groups[m], target.length);
            double mean = Math.max(1e-300, Arrays.stream(target).sum() / target.length);
            for (int g = 0; g < target.length; g++) {
                worst = Math.max(worst, Math.abs(sums[g] - target[g]) / mean);
            }
        }
        return worst;
    }

    private static double[] sums(double[] cells, int[] group, int groups) {
        double[] sums = new double[groups];
        for (int c = 0; c < cells.length; c++) {
            sums[group[c]] += cells[c];
        }
        return sums;
    }

    private static int[] select(int[] shape, int[] dimensions) {
        int[] selected = new int[dimensions.length];
        for (int i = 0; i < selected.length; i++) {
            selected[i] = shape[dimensions[i]];
        }
        return selected;
    }

    private static int sizeOf(int[] shape) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        return size;
    }

    private static void mustMatch(double[] seed, int[] shape, List<Margin> margins) {
        if (seed.length != sizeOf(shape)) {
            throw new IllegalArgumentException("The seed table has " + seed.length + " cells, its shape "
                    + Arrays.toString(shape) + " asks for " + sizeOf(shape));
        }
        for (Margin margin : margins) {
            int size = sizeOf(select(shape, margin.dimensions()));
            if (margin.target().length != size) {
                throw new IllegalArgumentException("Margin '" + margin.name() + "' has " + margin.target().length
                        + " cells, its dimensions " + Arrays.toString(margin.dimensions()) + " ask for " + size);
            }
        }
    }
}
