package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.PopulationParameters;

/**
 * The fit of a population that was not built here: what its columns say, counted again beside the published tables of the
 * Netherlands. Covers the margins that can be read from the columns: ages and sexes, households, provinces, education and labour
 * status. Positions by marriage, wealth classes and the steps of work have no column of their own.
 */
public final class PopulationFit {

    private PopulationFit() {}

    /** Counts a population of 1 January 2026; nothing is changed. */
    public static FitReport of(PopulationParameters parameters, Population population, Sweep sweep) {
        var report = new FitReport(population.sampleShare());
        var fit = new PeopleFit(parameters, population, report);
        fit.agesAndSexes(byAgeAndSex(population));
        fit.householdTypes();
        // Nothing is drawn: only targets are asked.
        var draws = new Draws(0);
        var provinces = new ProvinceSynthesis(parameters.people(), population, draws);
        provinces.setTargets(report, sweep);
        fit.provincesAndEducation(provinces, sweep);
        new StatusStep(new WorkScene(population, parameters.work(), report, draws, sweep)).recount();
        return report;
    }

    /** Persons by age and sex in the layout of {@link HouseholdRows#written}, all in the first position. */
    private static long[] byAgeAndSex(Population population) {
        var persons = population.persons();
        long[] counts = new long[Ages.COUNT * 2 * CensusPosition.COUNT];
        for (int i = 0; i < persons.count(); i++) {
            int age = Math.min(Ages.COUNT - 1, persons.age(i, 0));
            counts[(age * 2 + persons.sex[i]) * CensusPosition.COUNT]++;
        }
        return counts;
    }
}
