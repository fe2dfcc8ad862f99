package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.kernel.EndReason;
import nl.draagkracht.kernel.Occupation;
import nl.draagkracht.technology.TechnologyScenario;

/**
 * What AI means for people who look for work: older applicants meet more openings, the displaced search longer and return for less.
 * Scenario table of AI: in Sweden employment above 50 rose while the young lost (multiplier on the jobs saved in their occupation),
 * technology-displaced workers search one month longer and lose more than 3 percent of pay (Goldman Sachs 2026). The multiplier acts on
 * hiring only; whom a dismissal hits is decided by the law. Without savings every factor is exactly 1. What beginners meet:
 * {@link EntryLevelOpenings}.
 */
public final class AutomationPressure {
    private static final int OLDER_FROM = 50;
    private static final double LEAST = 0.05;
    private static final double MOST = 2;
    /** Mean search of the displaced without further AI, in months, to which the extra months are added. */
    private static final double USUAL_MONTHS = 6;

    private final double older;
    private final double displacedSearch;
    private final double displacedLogPay;
    private final double[] saved = new double[Occupation.COUNT + 1];

    /** The pressure of a scenario; nothing is saved yet. */
    public AutomationPressure(TechnologyScenario scenario) {
        older = scenario.olderMultiplier().value();
        displacedSearch =
                USUAL_MONTHS / (USUAL_MONTHS + scenario.extraSearchMonths().value());
        displacedLogPay = StrictMath.log1p(scenario.reemploymentWageLoss().value() / 100);
    }

    /** No pressure at all, for towns without AI. */
    static AutomationPressure none() {
        return new AutomationPressure();
    }

    private AutomationPressure() {
        older = 1;
        displacedSearch = 1;
        displacedLogPay = 0;
    }

    /**
     * Takes note of the work that AI does this month.
     *
     * @param savedShareByOccupation jobs saved as a share of the jobs at the start
     */
    public void feel(double[] savedShareByOccupation) {
        System.arraycopy(savedShareByOccupation, 0, saved, 0, Occupation.COUNT);
        saved[Occupation.COUNT] =
                Arrays.stream(savedShareByOccupation).average().orElse(0);
    }

    /**
     * Openings that an applicant of this age meets, relative to one of 31 to 49; occupation -1 for who never worked. Those of beginners
     * are counted in {@link EntryLevelOpenings}.
     */
    double openings(int age, int occupation) {
        if (age < OLDER_FROM || older == 1) {
            return 1;
        }
        double share = saved[occupation < 0 ? Occupation.COUNT : occupation];
        return Math.max(LEAST, Math.min(MOST, (1 - older * share) / Math.max(LEAST, 1 - share)));
    }

    /** Search of someone whose last job ended this way, relative to others. */
    double search(int endReason) {
        return isDisplaced(endReason) ? displacedSearch : 1;
    }

    /** Log change of pay of someone who returns to work after a job that ended this way. */
    double logPay(int endReason) {
        return isDisplaced(endReason) ? displacedLogPay : 0;
    }

    /** As long as AI saves no work, a redundant worker is not displaced by it. */
    private boolean isDisplaced(int endReason) {
        return endReason == EndReason.REDUNDANT.ordinal() && saved[Occupation.COUNT] > 0;
    }
}
