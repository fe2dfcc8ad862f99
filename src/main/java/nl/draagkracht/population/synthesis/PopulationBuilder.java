package nl.draagkracht.population.synthesis;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Population;
import nl.draagkracht.population.PopulationParameters;

/**
 * Builds the Netherlands of 1 January 2026: 18.14 million persons in 8.5 million households, or any sample of them, by a
 * chain of fitted tables and exact quotas (model page, "Initialisation"). The outcome depends on parameters, seed and sample,
 * never on the number of threads.
 */
public final class PopulationBuilder {

    private final PopulationParameters parameters;
    private final Draws draws;
    private final Sweep sweep;

    public PopulationBuilder(PopulationParameters parameters, Draws draws, Sweep sweep) {
        this.parameters = parameters;
        this.draws = draws;
        this.sweep = sweep;
    }

    /** Builds a sample; the share runs from 0.001 to 1. */
    public SyntheticPopulation build(double sampleShare) {
        if (!(sampleShare >= 0.001 && sampleShare <= 1)) {
            throw new IllegalArgumentException("Read the sample share " + sampleShare
                    + "; allowed are 0.001 to 1.\nMaybe it was meant as a percentage: 1 % is 0.01.");
        }
        var report = new FitReport(sampleShare);
        Population population = people(sampleShare, report);
        var provinces = new ProvinceSynthesis(parameters.people(), population, draws);
        provinces.assign(report, sweep);
        new HousingSynthesis(parameters.money(), population, report, draws).assign(sweep);
        new PeopleFit(parameters, population, report).provincesAndEducation(provinces, sweep);
        WorkSynthesis.fill(population, parameters.work(), report, draws, sweep);
        return new SyntheticPopulation(population, report);
    }

    /** Persons in households; the draft is forgotten as soon as the rows are written. */
    private Population people(double sampleShare, FitReport report) {
        var tables = parameters.people();
        var people = new PeopleSynthesis(tables, sampleShare, report);
        var draft = HouseholdSynthesis.build(tables, people, sampleShare, report, draws, sweep);
        var rows = new HouseholdRows(draft, draws);
        Population population = rows.write(sampleShare, sweep);
        new PeopleFit(parameters, population, report).agesAndPositions(people, rows.written);
        return population;
    }
}
