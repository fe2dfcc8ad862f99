package nl.draagkracht.labour;

import nl.draagkracht.firms.Firms;
import nl.draagkracht.firms.Jobs;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.Sweep;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The columns and the luck that every part of the labour market works on.
 * House rule: state lives in columns, not in the classes that act on it.
 *
 * @param population inhabitants
 * @param firms employers
 * @param jobs job cells
 * @param parameters the labour parameters
 * @param draws chance
 * @param sweep parallel walk over rows
 */
record Setting(Population population, Firms firms, Jobs jobs, LabourParameters parameters, Draws draws, Sweep sweep) {
    Persons persons() {
        return population.persons();
    }

    Households households() {
        return population.households();
    }
}
