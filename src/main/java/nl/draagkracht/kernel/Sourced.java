package nl.draagkracht.kernel;

/**
 * A number with its unit, source and plausible range; it may follow a path in time.
 *
 * @param path value by month
 * @param unit unit of the value
 * @param source where it comes from
 * @param plausible range beyond which a reader is warned
 */
public record Sourced(Path path, String unit, Source source, Range plausible) {
    /** A constant without a source, for tests. */
    public static Sourced fixed(double value) {
        return new Sourced(Path.constant(value), "", Source.NONE, Range.UNBOUNDED);
    }

    /** The value in a month. */
    public double at(Month month) {
        return path.at(month);
    }

    /** The value at the start of the path; the value of a constant. */
    public double value() {
        return path.start();
    }
}
