package nl.draagkracht.law.cases;

import java.util.List;
import java.util.Map;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.law.StatuteBook;
import nl.draagkracht.law.Statutes;

/** The facts of one law case: a Dutch household or employer, the month of the law and the amount asked for. */
public final class CaseFacts {
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
        return statutes.asPublished(has("date") ? Month.parse(date()) : month);
    }

    /** The statutes as published in another month. */
    StatuteBook lawOf(Month other) {
        return statutes.asPublished(other);
    }

    private String date() {
        String date = text("date");
        if (!date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            throw new IllegalArgumentException("Input 'date': read '" + date
                    + "'; allowed is a day such as 2026-07-01 or a month such as 2026-07.");
        }
        return date.substring(0, 7);
    }

    boolean has(String name) {
        return inputs.containsKey(name);
    }

    double number(String name) {
        Object value = value(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed is a number.");
    }

    boolean flag(String name) {
        Object value = value(name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed are true and false.");
    }

    String text(String name) {
        return String.valueOf(value(name));
    }

    List<?> list(String name) {
        Object value = value(name);
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("Input '" + name + "': read " + value + "; allowed is a list.");
    }

    private Object value(String name) {
        Object value = inputs.containsKey(name) ? inputs.get(name) : defaults.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Input '" + name + "' is missing.");
        }
        return value;
    }
}
