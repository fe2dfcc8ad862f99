package nl.draagkracht.kernel;

import java.util.List;

/**
 * Amounts in force from a month until a later version replaces them.
 *
 * @param from first month in force
 * @param status how sure the amounts are: official, secondary, memory or estimate
 * @param value the amounts
 */
public record Dated<T>(Month from, String status, T value) {
    /** The last version that started in or before the month; the first one for earlier months. */
    public static <T> Dated<T> inForce(List<Dated<T>> versions, Month month) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Read no versions; at least one is needed.");
        }
        var found = versions.get(0);
        for (var version : versions) {
            if (version.from().compareTo(month) <= 0) {
                found = version;
            }
        }
        return found;
    }
}
