package nl.draagkracht.population;

import nl.draagkracht.population.synthesis.WorkTables;

/**
 * All numbers of the population of the Netherlands, by part; each part is a folder of parameter files.
 *
 * @param people persons and households on 1 January 2026
 * @param money their housing and wealth
 * @param work their work, pay and running rights
 * @param demography how they age, multiply, move and die
 */
public record PopulationParameters(
        PeopleTables people, MoneyTables money, WorkTables work, DemographyParameters demography) {}
