package nl.draagkracht.experiment;

import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.population.Population;
import nl.draagkracht.simulation.Intervention;

/** A shock to employment without a cause: a part of all workers of 18 to 66 years, drawn by lot, lose their work in one month. */
final class MassLayOff implements Intervention {
    /** Month of the run in which work is lost, counted from 0. */
    static final int MONTH = 3;

    private static final int YOUNGEST = 18;
    private static final int FIRST_TOO_OLD = 67;

    private final Lot lot;

    /** A lay-off of this share of the workers. */
    MassLayOff(long seed, double share) {
        lot = new Lot(new Draws(seed), MONTH, share);
    }

    @Override
    public IntSequence layOffs(Month month, Population population) {
        return lot.fall(month, population, (persons, i, age) -> age >= YOUNGEST && age < FIRST_TOO_OLD);
    }
}
