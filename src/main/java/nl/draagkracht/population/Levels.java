package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;

/**
 * How high this month's chances are, so that the year's totals come out.
 * Births, deaths and emigrants per year are targets; the census of January says how many these people would have at the rates of the
 * tables. Unions have no target of their own: they are the balance that brings the number of households back to its path.
 */
final class Levels {
    private static final double LEAST_UNIONS = 0.6;
    private static final double MOST_UNIONS = 1.6;
    private static final double LEARNING = 0.3;

    private final Population population;
    private final Sweep sweep;
    private final YearlyTargets targets;
    private final MonthlyRates rates;
    private final double emigrantsPerMonth;
    private final double catchUpMonths;
    private final Pace births;
    private final Pace deaths;
    private final Pace emigration;
    private final double[] level = new double[Fate.COUNT];
    private Hazards hazards;
    private double usualUnions = 1;

    Levels(Population population, DemographyParameters parameters, Sweep sweep) {
        this.population = population;
        this.sweep = sweep;
        targets = new YearlyTargets(parameters.targets(), population.sampleShare());
        rates = new MonthlyRates(parameters);
        emigrantsPerMonth = parameters.events().emigrants().value() * population.sampleShare() / 12;
        catchUpMonths = parameters.events().catchUpMonths().value();
        births = new Pace(catchUpMonths);
        deaths = new Pace(catchUpMonths);
        emigration = new Pace(catchUpMonths);
        Arrays.fill(level, 1);
    }

    /** The chances of a month. */
    FateTable table(Month month) {
        if (hazards == null || month.monthOfYear() == 1) {
            var census = Census.of(population, month, sweep);
            hazards = new Hazards(rates, census);
            setUnions(month, census);
        }
        setFlows(month);
        return new FateTable(hazards, level);
    }

    /** Immigrants expected in a month: net migration and the emigration of the path. */
    double immigrants(Month month) {
        return targets.monthly("netMigration", month) + emigrantsPerMonth;
    }

    /** Books what happened. */
    void happened(DemographicEvents events) {
        births.happened(events.births());
        deaths.happened(events.deaths());
        emigration.happened(events.emigrants());
    }

    private void setFlows(Month month) {
        level[Fate.EMIGRATION.ordinal()] = emigration.level(emigrantsPerMonth, hazards.expected(Fate.EMIGRATION));
        if (targets.reachFlows(month)) {
            level[Fate.BIRTH.ordinal()] = births.level(targets.monthly("births", month), hazards.expected(Fate.BIRTH));
            level[Fate.DEATH.ordinal()] = deaths.level(targets.monthly("deaths", month), hazards.expected(Fate.DEATH));
        } else {
            level[Fate.BIRTH.ordinal()] = births.lastLevel();
            level[Fate.DEATH.ordinal()] = deaths.lastLevel();
        }
    }

    private void setUnions(Month month, Census census) {
        double expected = hazards.expected(Fate.UNION);
        if (expected <= 0 || !targets.reachHouseholds(month)) {
            return;
        }
        double surplus = census.privateHouseholds() - targets.households(month);
        double extra = surplus / catchUpMonths / expected;
        level[Fate.UNION.ordinal()] = Math.max(LEAST_UNIONS, Math.min(MOST_UNIONS, usualUnions + extra));
        // a surplus that comes back every year belongs to the level, not to the catching up
        usualUnions = Math.max(LEAST_UNIONS, Math.min(MOST_UNIONS, usualUnions + LEARNING * extra));
    }
}
