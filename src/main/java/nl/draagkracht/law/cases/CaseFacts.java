package nl.draagkracht.law.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;

/**
 * The facts of one law case: a Dutch household or employer, the month of the law and the amount asked for. Numbers and flags
 * may be written as text, as published tables do; the law itself is asked in one form.
 */
public final class CaseFacts {
    private static final Set<String> YES = Set.of("true", "yes", "y", "ja", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "nee", "0");

    private final Map<String, Object> inputs;
    private final Map<String, Object> defaults;
    private final String output;
    private final Month month;
    private final Statutes statutes;

    CaseFacts(Map<String, Object> inputs, Map<String, Object> defaults, String output, Month month, Statutes statutes) {
        this.inputs = inputs;
        this.defaults = defaults;
        this.output = output;
        this.month = month;
        this.statutes = statutes;
    }

    String output() {
        return output;
    }

    int year() {
        return month.year();
    }

    /** The statutes as published in the month of the case, or at its date. */
    StatuteBook law() {
        return statutes.asPublished(has("date") ? CaseDate.month(text("date")) : month);
    }

    /** The statutes as published in another month. */
    StatuteBook lawOf(Month other) {
        return statutes.asPublished(other);
    }

    boolean has(String name) {
        return inputs.get(name) != null;
    }

    double number(String name) {
        Object value = value(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof String written && written.strip().matches("-?[0-9]+([.][0-9]+)?")) {
            return Double.parseDouble(written.strip());
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed is a number.");
    }

    boolean flag(String name) {
        Object value = value(name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        String written = value instanceof Number number && number.doubleValue() == number.intValue()
                ? String.valueOf(number.intValue())
                : value.toString().strip().toLowerCase(Locale.ROOT);
        if (YES.contains(written) || NO.contains(written)) {
            return YES.contains(written);
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed are true and false.");
    }

    String text(String name) {
        return String.valueOf(value(name));
    }

    /** A text in lower case with single spaces instead of signs, so that "AOW-couple" and "aow_couple" are the same. */
    String words(String name) {
        return text(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9+]+", " ")
                .strip();
    }

    List<?> list(String name) {
        Object value = value(name);
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed is a list.");
    }

    private Object value(String name) {
        Object value = has(name) ? inputs.get(name) : defaults.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Input '" + name + "' is missing.");
        }
        return value;
    }
}
