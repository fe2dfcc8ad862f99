package nl.draagkracht.report;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as text, the same on every machine: decimal point, no exponent, no grouping, no language. Twelve significant
 * digits hold every euro of the national accounts and hide the last bits of binary fractions, which some JDKs print
 * differently.
 */
final class Numbers {

    private static final MathContext EXACT = new MathContext(12);
    private static final MathContext FOR_READERS = new MathContext(4);

    private Numbers() {}

    /** The number for files; empty for what is no number. */
    static String exact(double value) {
        return Double.isFinite(value) ? decimal(value, EXACT).toPlainString() : "";
    }

    /** The number for a reader: four significant digits, whole from a thousand on. */
    static String readable(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        if (Math.abs(value) >= 1000) {
            return Long.toString(Math.round(value));
        }
        return decimal(value, FOR_READERS).toPlainString();
    }

    static BigDecimal decimal(double value) {
        return decimal(value, EXACT);
    }

    private static BigDecimal decimal(double value, MathContext digits) {
        BigDecimal decimal = new BigDecimal(value).round(digits).stripTrailingZeros();
        // A negative scale would be written with an exponent.
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
