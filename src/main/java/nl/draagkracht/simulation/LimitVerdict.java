package nl.draagkracht.simulation;

import java.util.Optional;
import nl.draagkracht.kernel.Month;

/**
 * What a run says about one limit of social security: it holds, strains or breaks, and when first. Section 7 of the
 * model page; the Social and Economic Council (SER, "AI en werk", 2025) asks whether the system withstands the shock.
 *
 * @param limit the id of the limit, for example {@code awfCoverage}
 * @param limitClass funding, service, allowances, people or capital
 * @param level how it ends
 * @param failingAtStart whether the baseline itself passes the limit, so that only the distance to it is judged
 * @param firstMonth the first month of the level reached, empty when it holds or is not computed
 * @param worst worst value of the measure in the scenario, NaN when not computed
 * @param baseline value of the paired baseline in the same month, NaN when not computed
 */
public record LimitVerdict(
        String limit,
        String limitClass,
        Level level,
        boolean failingAtStart,
        Optional<Month> firstMonth,
        double worst,
        double baseline) {

    /** How a limit ends, in the words of the results files. */
    public enum Level {
        HOLDS("holds"),
        STRAINED("strained"),
        BROKEN("broken"),
        UNCERTAIN("uncertain"),
        NOT_COMPUTED("notComputed");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word in {@code verdict.json}. */
        public String word() {
            return word;
        }
    }

    /** A limit whose measure does not exist yet: said aloud, never shown as if it held. */
    public static LimitVerdict notComputed(String limit, String limitClass) {
        return new LimitVerdict(limit, limitClass, Level.NOT_COMPUTED, false, Optional.empty(), Double.NaN, Double.NaN);
    }
}
