package nl.draagkracht.population.synthesis;

import java.util.List;
import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Education;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.kernel.Province;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Sex;

/**
 * The classes in which Dutch labour tables are published, in the order of columns.
 * Statistics Netherlands (CBS) and UWV tables; upper bounds of ages are exclusive.
 */
final class WorkClasses {
    static final List<String> AGES = List.of("15-25", "25-35", "35-45", "45-55", "55-65", "65-75");
    static final List<String> SEXES = CellTable.codes(Sex.values());
    static final List<String> EDUCATIONS = CellTable.codes(Education.values());
    static final List<String> CONTRACTS = CellTable.codes(Contract.values());
    static final List<String> SECTIONS = CellTable.codes(Section.values());
    static final List<String> OCCUPATIONS = CellTable.codes(Occupation.values());
    static final List<String> PROVINCES = CellTable.codes(Province.values());
    static final List<String> POSITIONS = List.of("permanent", "flexible", "self");
    static final List<String> HOURS = List.of("<12", "12-20", "20-28", "28-35", "35+");
    static final List<String> TENURES =
            List.of("under 1 year", "1-2 years", "2-5 years", "5-10 years", "10-20 years", "20 years or more");
    static final List<String> DURATIONS =
            List.of("under 1 month", "1-3 months", "3-6 months", "6-12 months", "12-24 months", "24 months or more");

    /** First month of each unemployment duration class. */
    static final int[] DURATION_MONTHS = {0, 1, 3, 6, 12, 24};
    /** First month of each tenure class. */
    static final int[] TENURE_MONTHS = {0, 12, 24, 60, 120, 240};

    private WorkClasses() {}

    /** The place of a value in ascending class bounds. */
    static int classOf(int value, int[] from) {
        int k = from.length - 1;
        while (k > 0 && value < from[k]) {
            k--;
        }
        return k;
    }
}
