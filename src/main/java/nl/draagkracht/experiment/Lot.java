package nl.draagkracht.experiment;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * The lot that decides which workers lose their job in an experiment: the same persons in every run of a seed, whatever else happens.
 *
 * @param draws luck of the run
 * @param month month of the run in which it falls, counted from 0
 * @param share share of those who may be drawn
 */
record Lot(Draws draws, int month, double share) {

    /** Who may be drawn. */
    @FunctionalInterface
    interface Group {
        /** Whether a worker of this age belongs to it. */
        boolean has(Persons persons, int row, int age);
    }

    /** The rows of the workers drawn, in their order; none in any other month. */
    IntSequence fall(Month now, Population population, Group group) {
        var rows = new IntSequence();
        if (now.index() != month) {
            return rows;
        }
        var persons = population.persons();
        for (int i = 0; i < persons.count(); i++) {
            if (persons.isAlive(i)
                    && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                    && group.has(persons, i, persons.age(i, month))
                    && draws.uniform(Decision.PLACEBO_LAY_OFF, persons.identity[i], month) < share) {
                rows.add(i);
            }
        }
        return rows;
    }
}
