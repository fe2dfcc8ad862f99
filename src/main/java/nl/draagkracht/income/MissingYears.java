package nl.draagkracht.income;

import nl.draagkracht.income.IncomeParameters.HouseholdIncomes;
import nl.draagkracht.kernel.Month;

/**
 * Which share of the fifty years before the pension age somebody lived in the Netherlands, and so of the AOW is paid (AOW art. 13: 2 % off
 * for each year missed). Two groups miss years: people who came to the country late, who miss many and mostly own little, and people who were
 * away for a few. Who came late also earned a pension beside the AOW in those years only.
 *
 * @param late share of pensioners who came late
 * @param few share of pensioners who miss a few years
 * @param mostLate largest share of the years that somebody who came late misses; from none to this are equally likely
 * @param mostFew the same for those who miss a few
 */
record MissingYears(double late, double few, double mostLate, double mostFew) {
    /** Density of late comers over ranks of wealth: three times the mean among the poorest, none among the richest. */
    private static final double AMONG_THE_POOREST = 3;

    static MissingYears of(HouseholdIncomes rates, Month month) {
        double late = rates.lateComers().at(month);
        double few = Math.max(0, rates.missingYearsShare().at(month) - late);
        double mostFew = 2 * rates.fewYearsMissed().at(month);
        double lost = 1 - rates.insuredShareOfStatePension().at(month);
        double mostLate = late == 0 ? 0 : Math.max(0, Math.min(1, 2 * (lost - few * mostFew / 2) / late));
        return new MissingYears(late, few, mostLate, mostFew);
    }

    /**
     * Share of the years, 0 to 1.
     *
     * @param draw where the person stands, 0 to 1; lasting
     * @param rank rank of the household in wealth, 0 to 1
     */
    double share(double draw, double rank) {
        double lateHere = lateAt(rank);
        if (draw < lateHere) {
            return 1 - mostLate * draw / lateHere;
        }
        return draw < lateHere + few ? 1 - mostFew * (draw - lateHere) / few : 1;
    }

    /** Whether somebody came late; the same draw and rank as of {@link #share}. */
    boolean isLate(double draw, double rank) {
        return draw < lateAt(rank);
    }

    private double lateAt(double rank) {
        return late * AMONG_THE_POOREST * (1 - rank) * (1 - rank);
    }
}
