package nl.draagkracht.experiment;

import nl.draagkracht.simulation.Onlooker;
import nl.draagkracht.simulation.Sight;

/** Notes which running numbers the people of a run have: those of the first day, then those who are born or arrive. */
final class Headcount implements Onlooker {
    private int lastAtStart;
    private int last;

    @Override
    public void begin(Sight sight) {
        monthEnds(sight);
        lastAtStart = last;
    }

    @Override
    public void monthEnds(Sight sight) {
        var persons = sight.population().persons();
        for (int i = 0; i < persons.count(); i++) {
            last = Math.max(last, persons.identity[i]);
        }
    }

    /** Stops with the numbers that are allowed unless somebody has this one. */
    void mustKnow(int identity) {
        if (identity < 0 || identity > last) {
            throw new UnknownPersonException("Read --person " + identity + "; allowed are 0 to " + lastAtStart
                    + " for the people of the first day"
                    + (last > lastAtStart
                            ? ", to " + last + " for those who are born or arrive later in this run."
                            : ".")
                    + "\n  Maybe --random displaced, which picks somebody?");
        }
    }
}
