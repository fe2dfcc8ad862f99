package nl.draagkracht.scenario;

import java.util.OptionalDouble;
import nl.draagkracht.kernel.Grade;

/**
 * A published number about the Netherlands that the model is held against, one row of a file in {@code targets/}.
 * Each row keeps the basis, the period and the source that the publisher gives.
 *
 * @param indicator what was measured; an indicator of the model or a reading of several
 * @param breakdown {@code total}, or by what it is broken down
 * @param group the group inside the breakdown; empty for a total
 * @param value the number as published, moved to prices of January 2026 where it is an amount of money
 * @param unit its unit
 * @param tolerance share of the number within which the model must be; empty when the row is only reported
 * @param period when it was measured
 * @param grade how well it is founded
 * @param source who published it
 * @param note what a reader must know of it
 */
public record Target(
        String indicator,
        String breakdown,
        String group,
        double value,
        String unit,
        OptionalDouble tolerance,
        String period,
        Grade grade,
        String source,
        String note) {

    /** The indicator with its group, as one name. */
    public String name() {
        return group.isEmpty() ? indicator : indicator + " " + breakdown + " " + group;
    }

    /** Whether a measured number is within the tolerance; never when the row is only reported. */
    public boolean isHeldBy(double measured) {
        return tolerance.isPresent() && Math.abs(measured - value) <= tolerance.getAsDouble() * Math.abs(value);
    }
}
