package nl.draagkracht.labour;

import java.util.Arrays;
import nl.draagkracht.population.Persons;

/**
 * Who lost work because the slot was no longer wanted, and when: the treated group of the paired displacement measures.
 * Model page 7, "Stabilisation"; marks are kept by row and identity, since rows are used again.
 */
public final class Displacements {
    /** Returned for persons who were never displaced. */
    public static final int NEVER = Integer.MIN_VALUE;

    private int[] identity = new int[0];
    private short[] month = new short[0];

    void mark(Persons persons, int person, int monthIndex) {
        if (person >= identity.length) {
            int before = identity.length;
            identity = Arrays.copyOf(identity, persons.capacity());
            month = Arrays.copyOf(month, persons.capacity());
            Arrays.fill(identity, before, identity.length, -1);
        }
        identity[person] = persons.identity[person];
        month[person] = (short) monthIndex;
    }

    /** Month index of the latest displacement of the person in this row, or {@link #NEVER}. */
    public int month(Persons persons, int person) {
        return person < identity.length && identity[person] == persons.identity[person] ? month[person] : NEVER;
    }
}
