package nl.draagkracht.law.cases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagkracht.kernel.Month;

/** The month of a law case in the forms in which tables write it: 2026-07-01, 2026-07, 1-7-2026, July 2026, 1 juli 2026. */
final class CaseDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})([-/.]?\\d{1,2})?(t.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2}\\s+)?([a-z]+)\\.?\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> STEMS =
            List.of("jan", "feb", "m", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private CaseDate() {}

    static Month month(String written) {
        String date = written.strip().toLowerCase(Locale.ROOT);
        Matcher named = MONTH_YEAR.matcher(date);
        if (named.matches() && number(named.group(2)) > 0) {
            return Month.of(Integer.parseInt(named.group(3)), number(named.group(2)));
        }
        if (YEAR.matcher(date).matches()) {
            return Month.of(Integer.parseInt(date), 1);
        }
        Matcher first = YEAR_FIRST.matcher(date);
        Matcher last = YEAR_LAST.matcher(date);
        int year = first.matches() ? Integer.parseInt(first.group(1)) : 0;
        int month = year > 0 ? Integer.parseInt(first.group(2)) : 0;
        if (last.matches()) {
            year = Integer.parseInt(last.group(2));
            month = Integer.parseInt(last.group(1));
        }
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("Input 'date': read '" + written
                    + "'; allowed is a day such as 2026-07-01 or a month such as 2026-07.");
        }
        return Month.of(year, month);
    }

    /** Number of a month by its English or Dutch name, whole or its first three letters; 0 for another word. */
    private static int number(String name) {
        String stem = name.length() < 3 ? "" : name.substring(0, 3);
        if (stem.equals("mar") || stem.equals("mrt") || stem.equals("maa")) {
            return 3;
        }
        String english = stem.equals("mei") ? "may" : stem.equals("okt") ? "oct" : stem;
        return STEMS.indexOf(english) + 1;
    }
}
