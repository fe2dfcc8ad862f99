package nl.draagkracht.kernel;

import java.util.Arrays;

/**
 * A number that may change over time: constant, or through dated points, by steps or straight lines.
 * Before its first point a path has its first value, after the last its last.
 */
public final class Path {
    private final int[] months;
    private final double[] values;
    private final boolean linear;

    private Path(int[] months, double[] values, boolean linear) {
        this.months = months;
        this.values = values;
        this.linear = linear;
    }

    /** The same value in every month. */
    public static Path constant(double value) {
        return new Path(new int[] {0}, new double[] {value}, false);
    }

    /** A path that jumps at each point. Months ascend strictly. */
    public static Path steps(Month[] months, double[] values) {
        return through(months, values, false);
    }

    /** A path that moves in straight lines between points. Months ascend strictly. */
    public static Path lines(Month[] months, double[] values) {
        return through(months, values, true);
    }

    private static Path through(Month[] months, double[] values, boolean linear) {
        if (months.length == 0 || months.length != values.length) {
            throw new IllegalArgumentException("Read " + months.length + " months and " + values.length
                    + " values; a path needs one value per month.");
        }
        var indexes = Arrays.stream(months).mapToInt(Month::index).toArray();
        for (int i = 1; i < indexes.length; i++) {
            if (indexes[i] <= indexes[i - 1]) {
                throw new IllegalArgumentException(
                        "Read " + months[i] + " after " + months[i - 1] + "; months must ascend.");
            }
        }
        return new Path(indexes, values.clone(), linear);
    }

    /** The value in a month. */
    public double at(Month month) {
        int last = months.length - 1;
        if (month.index() <= months[0]) {
            return values[0];
        }
        if (month.index() >= months[last]) {
            return values[last];
        }
        int i = last;
        while (months[i] > month.index()) {
            i--;
        }
        if (!linear) {
            return values[i];
        }
        double done = (double) (month.index() - months[i]) / (months[i + 1] - months[i]);
        return values[i] + done * (values[i + 1] - values[i]);
    }

    /** The first value. */
    public double start() {
        return values[0];
    }

    /** Whether the value never changes. */
    public boolean isConstant() {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** Whether the other is a path through the same points in the same way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Path path
                && linear == path.linear
                && Arrays.equals(months, path.months)
                && Arrays.equals(values, path.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(months) + Arrays.hashCode(values);
    }

    /** Everything that two equal paths have in common, as text. */
    @Override
    public String toString() {
        return (linear ? "lines " : "steps ") + Arrays.toString(months) + " " + Arrays.toString(values);
    }

    /** Smallest and largest value on the path. */
    public Range span() {
        return new Range(
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }
}
