package nl.draagkracht.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which people write a month that is not {@code yyyy-MM}, and what they meant. */
final class MonthText {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})?([-/. ]\\d{1,2})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:\\d{1,2}[-/. ])?(\\d{1,2})[-/. ](\\d{4})");

    private MonthText() {}

    /** The month that was probably meant, empty when there is no telling. */
    static String mend(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2) == null ? "1" : yearFirst.group(2));
        }
        Matcher yearLast = YEAR_LAST.matcher(text.strip());
        return yearLast.matches() ? month(yearLast.group(2), yearLast.group(1)) : "";
    }

    private static String month(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return "a month from " + year + "-01 to " + year + "-12";
        }
        return year + (number < 10 ? "-0" : "-") + number;
    }
}
