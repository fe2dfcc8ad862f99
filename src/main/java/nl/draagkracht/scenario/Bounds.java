package nl.draagkracht.scenario;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * The hard bounds of a parameter: beyond them the number has no meaning, so a scenario is refused. A share or a
 * probability lies between 0 and 1, and a number whose plausible values all have one sign keeps that sign; a parameter
 * file may state its own bounds with {@code minimum} and {@code maximum}.
 *
 * @param minimum lowest value with a meaning
 * @param maximum highest value with a meaning
 */
record Bounds(double minimum, double maximum) {

    /** The bounds of one entry of a parameter file. */
    static Bounds of(JsonNode entry) {
        double value = entry.path("value").asDouble(0);
        double low = Math.min(value, entry.path("low").asDouble(value));
        double high = Math.max(value, entry.path("high").asDouble(value));
        Bounds bounds = of(entry.path("unit").asString(""), low, high);
        return new Bounds(
                entry.path("minimum").asDouble(bounds.minimum),
                entry.path("maximum").asDouble(bounds.maximum));
    }

    /** The bounds of every cell of a table. */
    static Bounds ofTable(JsonNode table) {
        int place = table.get("dimensions").size();
        double low = 0;
        double high = 0;
        for (JsonNode row : table.get("rows")) {
            low = Math.min(low, row.get(place).asDouble());
            high = Math.max(high, row.get(place).asDouble());
        }
        Bounds bounds = of(table.path("unit").asString(""), low, high);
        return new Bounds(
                table.path("minimum").asDouble(bounds.minimum),
                table.path("maximum").asDouble(bounds.maximum));
    }

    private static Bounds of(String unit, double low, double high) {
        boolean share = (unit.startsWith("share") || unit.startsWith("probability")) && high <= 1;
        double largest = share ? 1 : Double.POSITIVE_INFINITY;
        return new Bounds(low < 0 ? -largest : 0, low < 0 && high <= 0 ? 0 : largest);
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

    /** A number a hundred times smaller, for those who wrote a percentage. */
    static String hundredth(JsonNode percentage) {
        return percentage.decimalValue().movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    static String plain(double value) {
        return decimal(value).toPlainString();
    }

    /** The number with the digits that a reader expects: 1, not 1.0. */
    static BigDecimal decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
