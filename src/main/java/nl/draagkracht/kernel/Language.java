package nl.draagkracht.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A language in which Draagkracht speaks to its readers. English for the field, Dutch for those who decide. */
public enum Language {
    /** English: 1,234.5. */
    ENGLISH("en", '.', ','),
    /** Dutch: 1.234,5. */
    DUTCH("nl", ',', '.');

    private final String code;
    private final char decimal;
    private final char grouping;

    Language(String code, char decimal, char grouping) {
        this.code = code;
        this.decimal = decimal;
        this.grouping = grouping;
    }

    /** The code of BCP 47. */
    public String code() {
        return code;
    }

    /**
     * A number with this many decimals, rounded half up, with the signs of this language. Written by hand, because the
     * locale tables of two JDKs need not agree and the page must have the same bytes everywhere.
     */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        String plain = new BigDecimal(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int point = decimals == 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder();
        boolean isZero = plain.chars().allMatch(c -> c == '0' || c == '.');
        if (value < 0 && !isZero) {
            text.append('\u2212');
        }
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                text.append(grouping);
            }
            text.append(plain.charAt(i));
        }
        if (decimals > 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** A number with at most this many decimals; zeros at the end are left out. */
    public String shortest(double value, int decimals) {
        int fewest = decimals;
        while (fewest > 0 && Math.abs(value * pow10(fewest - 1) - Math.rint(value * pow10(fewest - 1))) < 1e-6) {
            fewest--;
        }
        return number(value, fewest);
    }

    private static double pow10(int power) {
        double ten = 1;
        for (int i = 0; i < power; i++) {
            ten *= 10;
        }
        return ten;
    }

    /** A number as the author wrote it, with the decimal sign of this language; other text stays as it is. */
    public String asWritten(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? text.replace('-', '\u2212').replace('.', decimal) : text;
    }

    /** One of two phrases. */
    public String say(String english, String dutch) {
        return this == ENGLISH ? english : dutch;
    }

    /** A fraction as a percentage with at most one decimal. */
    public String percent(double share) {
        return shortest(100 * share, 1) + say(" %", "%");
    }
}
