package nl.draagkracht.experiment;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.SurveyStatus;
import nl.draagkracht.population.Population;
import nl.draagkracht.simulation.Intervention;

/** A shock to employment without a cause: a part of all workers of 18 to 66 years, drawn by lot, lose their work in one month. */
final class MassLayOff implements Intervention {
    /** Month of the run in which work is lost, counted from 0. */
    static final int MONTH = 3;

    private static final int YOUNGEST = 18;
    private static final int FIRST_TOO_OLD = 67;

    private final Draws draws;
    private final double share;

    /** A lay-off of this share of the workers. */
    MassLayOff(long seed, double share) {
        draws = new Draws(seed);
        this.share = share;
    }

    @Override
    public IntSequence layOffs(Month month, Population population) {
        var rows = new IntSequence();
        if (month.index() != MONTH) {
            return rows;
        }
        var persons = population.persons();
        for (int i = 0; i < persons.count(); i++) {
            int age = persons.isAlive(i) ? persons.age(i, month.index()) : 0;
            if (age >= YOUNGEST
                    && age < FIRST_TOO_OLD
                    && persons.status[i] == SurveyStatus.EMPLOYED.ordinal()
                    && draws.uniform(Decision.PLACEBO_LAY_OFF, persons.identity[i], month.index()) < share) {
                rows.add(i);
            }
        }
        return rows;
    }
}
