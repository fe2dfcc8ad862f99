package nl.draagkracht.conformance;

import nl.draagkracht.kernel.SourcedTable;

/**
 * The numbers to meet, each with as many digits as are known.
 * File {@code parameters/conformance/targets.json}.
 */
final class Targets {
    private final SourcedTable table;
    private final double falseAlarm;

    Targets(ConformanceParameters parameters) {
        table = parameters.targets();
        falseAlarm = parameters.check().falseAlarm().value();
    }

    /** A number without chance in it: it must agree to the last known digit. */
    Comparison exact(Part part, Measure measure, double ours) {
        int decimals = decimals(part, measure);
        return new Comparison(
                part, Version.EXPECTED, measure, target(part, measure), decimals, ours, halfDigit(decimals));
    }

    /** A number from agents: Monte-Carlo error is allowed on top. */
    Comparison agents(Version version, Part part, Measure measure, Estimate ours) {
        int decimals = decimals(part, measure);
        return new Comparison(
                part,
                version,
                measure,
                target(part, measure),
                decimals,
                ours.mean(),
                halfDigit(decimals) + ours.margin(falseAlarm));
    }

    /** A number without a target. */
    static Comparison shown(Version version, Part part, Measure measure, double ours, int decimals) {
        return new Comparison(part, version, measure, Double.NaN, decimals, ours, Double.NaN);
    }

    private double target(Part part, Measure measure) {
        return table.value(part.key(), measure.key(), "value");
    }

    private int decimals(Part part, Measure measure) {
        return (int) table.value(part.key(), measure.key(), "decimals");
    }

    private static double halfDigit(int decimals) {
        return 0.5 * StrictMath.pow(10, -decimals);
    }
}
