package nl.draagkracht.population.synthesis;

import nl.draagkracht.population.Population;

/**
 * The Netherlands of 1 January 2026 as built, with the account of how well it fits the published tables.
 *
 * @param population persons and households
 * @param fit every margin cell and every contradiction between published tables
 */
public record SyntheticPopulation(Population population, FitReport fit) {}
