package nl.draagkracht.labour;

import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.SourcedTable;

/**
 * The share of Dutch men and women of each age that belonged to the labour force in 2025, frozen.
 * {@code participation-profile.json} (CBS 85264NED); linear between the middles of single years, nobody before 15 or from 75.
 */
final class ParticipationProfile {
    private static final int FIRST_MONTH = AgeBand.FIRST_AGE * 12;
    private static final int LAST_MONTH = AgeBand.LAST_AGE * 12;
    private static final int YEARS = AgeBand.LAST_AGE - AgeBand.FIRST_AGE;
    private static final double CAP = 0.995;

    private final double[][] byYear = new double[Sex.COUNT][YEARS];
    /** Read off {@link #byYear} once, since every person asks every month. */
    private final double[][] byMonth = new double[Sex.COUNT][LAST_MONTH];

    ParticipationProfile(SourcedTable table) {
        for (int sex = 0; sex < Sex.COUNT; sex++) {
            for (int year = 0; year < YEARS; year++) {
                byYear[sex][year] = table.value(
                        Integer.toString(AgeBand.FIRST_AGE + year), Sex.at(sex).code());
            }
            interpolate(sex);
        }
    }

    /** Multiplies the profile of a sex inside an age band, so that it adds up to the start population. */
    void scale(int sex, int band, double factor) {
        for (int year = band * 10; year < band * 10 + 10; year++) {
            byYear[sex][year] = Math.min(CAP, byYear[sex][year] * factor);
        }
        interpolate(sex);
    }

    private void interpolate(int sex) {
        for (int ageMonths = FIRST_MONTH; ageMonths < LAST_MONTH; ageMonths++) {
            double middle = (ageMonths + 0.5 - FIRST_MONTH) / 12 - 0.5;
            int year = Math.max(0, Math.min(YEARS - 2, (int) Math.floor(middle)));
            double rate = byYear[sex][year] + (middle - year) * (byYear[sex][year + 1] - byYear[sex][year]);
            byMonth[sex][ageMonths] = Math.max(0, Math.min(CAP, rate));
        }
    }

    /** Participation of persons of this many completed months of age. */
    double at(int sex, int ageMonths) {
        return ageMonths < FIRST_MONTH || ageMonths >= LAST_MONTH ? 0 : byMonth[sex][ageMonths];
    }

    /** Mean participation of a single year of age. */
    double ofYear(int sex, int age) {
        return AgeBand.surveys(age) ? byYear[sex][age - AgeBand.FIRST_AGE] : 0;
    }
}
