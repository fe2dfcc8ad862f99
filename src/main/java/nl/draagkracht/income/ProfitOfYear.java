package nl.draagkracht.income;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Normal;

/**
 * How a calendar year turns out for the Dutch self-employed, relative to an ordinary year of theirs: nothing for who makes a loss,
 * log-normal for the others, one on average. What somebody earns in an ordinary year is the hourly profit of the person.
 *
 * <p>A table of equal shares instead of a formula per person: every person with own-account work is looked up every month.
 */
final class ProfitOfYear {
    private static final int STEPS = 1000;
    private static final int MONTHS = 12;

    private final Draws draws;
    private final int year;
    private final double[] outcomes = new double[STEPS];

    /**
     * The year of a month.
     *
     * @param spread standard deviation of the logarithm of a year's profit among those without a loss
     * @param lossShare share that makes no profit
     */
    ProfitOfYear(Draws draws, Month month, double spread, double lossShare) {
        this.draws = draws;
        this.year = Math.floorDiv(month.index(), MONTHS);
        int losses = (int) Math.round(lossShare * STEPS);
        double sum = 0;
        for (int k = losses; k < STEPS; k++) {
            outcomes[k] = StrictMath.exp(spread * Normal.quantile((k - losses + 0.5) / (STEPS - losses)));
            sum += outcomes[k];
        }
        for (int k = losses; k < STEPS; k++) {
            outcomes[k] *= STEPS / sum;
        }
    }

    /** Profit of this year as a share of an ordinary one. */
    double ofOrdinary(int identity) {
        return outcomes[(int) (STEPS * draws.uniform(Decision.PROFIT_OF_YEAR, identity, year))];
    }
}
