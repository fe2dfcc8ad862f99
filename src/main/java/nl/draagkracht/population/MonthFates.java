package nl.draagkracht.population;

import nl.draagkracht.kernel.IntSequence;

/** What a sweep over the people found: the rows of those whom each fate befalls, in the order of the rows. */
final class MonthFates {
    final IntSequence leftSchool = new IntSequence();
    final IntSequence pensioned = new IntSequence();
    final IntSequence readyMen = new IntSequence();
    /** Readiness of each ready man as the bits of a float from 0 (readiest) to 1. */
    final IntSequence readiness = new IntSequence();

    private final IntSequence[] befallen = new IntSequence[Fate.COUNT];

    MonthFates() {
        for (int fate = 0; fate < befallen.length; fate++) {
            befallen[fate] = new IntSequence();
        }
    }

    /** Rows of the persons with this fate; for a union the women. */
    IntSequence of(Fate fate) {
        return befallen[fate.ordinal()];
    }

    void add(int fate, int person) {
        befallen[fate].add(person);
    }

    void addAll(MonthFates other) {
        for (int fate = 0; fate < befallen.length; fate++) {
            befallen[fate].addAll(other.befallen[fate]);
        }
        leftSchool.addAll(other.leftSchool);
        pensioned.addAll(other.pensioned);
        readyMen.addAll(other.readyMen);
        readiness.addAll(other.readiness);
    }
}
