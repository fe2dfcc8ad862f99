package nl.draagkracht.labour;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;

/**
 * The persistent search effort of a person: a log-normal trait with mean 1, as sixteen types.
 * Equal hazards would leave 2 % of the Dutch unemployed long-term, 16 % are (CBS 85312NED): those who were out of work for long at the
 * start are drawn from the types that survive that long.
 */
final class SearchEffort {
    private static final int TYPES = 16;
    private static final double MONTHLY_EXIT = 0.13;
    /** Months without work for which survival is kept in a table; nearly everybody's. */
    private static final int USUAL_MONTHS = 240;

    private final double[] types = new double[TYPES];
    private final double[][] survival = new double[USUAL_MONTHS][];

    SearchEffort(double spread) {
        double sum = 0;
        for (int k = 0; k < TYPES; k++) {
            types[k] = StrictMath.exp(spread * quantile((k + 0.5) / TYPES));
            sum += types[k];
        }
        for (int k = 0; k < TYPES; k++) {
            types[k] *= TYPES / sum;
        }
        for (int months = 0; months < USUAL_MONTHS; months++) {
            survival[months] = survivalOf(months);
        }
    }

    /** Share of each type that is still out of work after some months, relative to the start. */
    private double[] survivalOf(int months) {
        var shares = new double[TYPES];
        for (int k = 0; k < TYPES; k++) {
            shares[k] = StrictMath.exp(-MONTHLY_EXIT * types[k] * months);
        }
        return shares;
    }

    /** Standard normal quantile (Tocher's logistic approximation, error below 0.02). */
    private static double quantile(double p) {
        return StrictMath.log(p / (1 - p)) / 1.6;
    }

    /** Writes the effort of one person, given the months without work survived so far. */
    void assign(Persons persons, Draws draws, int person) {
        boolean unemployed = persons.status[person] == SurveyStatus.UNEMPLOYED.ordinal();
        int months = unemployed ? Math.max(0, persons.monthsUnemployed[person]) : 0;
        double u = draws.uniform(Decision.EFFORT_TYPE, persons.identity[person], 0);
        persons.effort[person] =
                (byte) Math.max(1, Math.min(127, Math.round(SearchIntensity.EFFORT_UNIT * draw(u, months))));
    }

    private double draw(double u, int months) {
        double[] shares = months < USUAL_MONTHS ? survival[months] : survivalOf(months);
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        double left = u * all;
        for (int k = 0; k < TYPES; k++) {
            left -= shares[k];
            if (left <= 0) {
                return types[k];
            }
        }
        return types[TYPES - 1];
    }
}
