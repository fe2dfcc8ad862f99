package nl.draagkracht.kernel;

/**
 * A calendar month, the step of the model.
 * Everything that happens in a month happens on its first day; index 0 is January 2026.
 *
 * @param index months since January 2026, negative before
 */
public record Month(int index) implements Comparable<Month> {
    private static final int FIRST_YEAR = 2026;

    /** The month of the start population, January 2026. */
    public static final Month START = new Month(0);

    /** Weeks in a month: 52 / 12. */
    public static final double WEEKS = 52.0 / 12.0;

    /** The month with this year and month of the year (1-12). */
    public static Month of(int year, int monthOfYear) {
        if (monthOfYear < 1 || monthOfYear > 12) {
            throw new IllegalArgumentException("Read month " + monthOfYear + " of a year; allowed are 1 to 12.");
        }
        return new Month((year - FIRST_YEAR) * 12 + monthOfYear - 1);
    }

    /** Reads {@code yyyy-MM}. */
    public static Month parse(String text) {
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("Read the month '" + text + "'; allowed is yyyy-MM, such as 2026-01.");
        }
        return of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    /** This month moved by a number of months. */
    public Month plus(int months) {
        return new Month(index + months);
    }

    /** Calendar year. */
    public int year() {
        return FIRST_YEAR + Math.floorDiv(index, 12);
    }

    /** Month of the year, 1 to 12. */
    public int monthOfYear() {
        return Math.floorMod(index, 12) + 1;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    /** The month as {@code yyyy-MM}. */
    @Override
    public String toString() {
        var month = monthOfYear();
        return year() + (month < 10 ? "-0" : "-") + month;
    }
}
