package nl.draagkracht.scenario;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * The hard bounds of a parameter: beyond them the number has no meaning, so a scenario is refused. They follow from the
 * unit (a share lies between 0 and 1, a duration is not negative); a parameter file may state its own with
 * {@code minimum} and {@code maximum}.
 *
 * @param minimum lowest value with a meaning
 * @param maximum highest value with a meaning
 */
record Bounds(double minimum, double maximum) {

    private static final String COUNTED = "(years?|months?|weeks?|hours?|days?|persons|jobs|households|euro|cents|ratio"
            + "|multiplier|relative|per (month|year|week)|logit per year|factor|index|probability)\\b.*";

    /** The bounds of one entry of a parameter file. */
    static Bounds of(JsonNode entry) {
        double low = entry.path("low").asDouble(0);
        boolean signed = low < 0 || entry.path("value").asDouble(0) < 0;
        String unit = entry.path("unit").asString("");
        boolean share = unit.startsWith("share") || unit.startsWith("probability");
        double minimum = share || unit.matches(COUNTED) ? 0 : Double.NEGATIVE_INFINITY;
        if (signed) {
            minimum = share ? -1 : Double.NEGATIVE_INFINITY;
        }
        return new Bounds(
                entry.path("minimum").asDouble(minimum),
                entry.path("maximum").asDouble(share ? 1 : Double.POSITIVE_INFINITY));
    }

    boolean includes(double value) {
        return value >= minimum && value <= maximum;
    }

    /** The bounds in words. */
    String text() {
        if (Double.isInfinite(minimum)) {
            return Double.isInfinite(maximum) ? "any finite number" : "a number of at most " + plain(maximum);
        }
        return Double.isInfinite(maximum)
                ? "a number of at least " + plain(minimum)
                : "a number from " + plain(minimum) + " to " + plain(maximum);
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
