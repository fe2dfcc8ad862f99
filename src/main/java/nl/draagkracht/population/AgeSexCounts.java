package nl.draagkracht.population;

import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.kernel.Sweep;

/**
 * The population by single year of age and sex.
 * Same layout as CBS 7461bev; labour multiplies it with participation rates to know the labour force.
 */
public final class AgeSexCounts {
    /** Oldest age that is told apart; older people are counted here. */
    public static final int OLDEST = 105;

    /** Cells of a table by age and sex, see {@link #cell}. */
    public static final int CELLS = 2 * (OLDEST + 1);

    private final int[] counts;

    private AgeSexCounts(int[] counts) {
        this.counts = counts;
    }

    /** Place of a completed age and a sex (ordinal) in a table by age and sex. */
    public static int cell(int age, int sex) {
        return 2 * Math.min(age, OLDEST) + sex;
    }

    /** Counts the living persons in the columns at the first day of a month, in one sweep. */
    public static AgeSexCounts of(Population population, Month month, Sweep sweep) {
        var persons = population.persons();
        int now = month.index();
        var counts = new int[CELLS];
        for (var chunk : sweep.chunks(persons.count(), (from, to) -> count(persons, now, from, to))) {
            for (int cell = 0; cell < CELLS; cell++) {
                counts[cell] += chunk[cell];
            }
        }
        return new AgeSexCounts(counts);
    }

    private static int[] count(Persons persons, int now, int from, int to) {
        var counts = new int[CELLS];
        int[] household = persons.household;
        short[] birthMonth = persons.birthMonth;
        byte[] sex = persons.sex;
        for (int person = from; person < to; person++) {
            if (household[person] >= 0) {
                counts[cell((now - birthMonth[person]) / 12, sex[person])]++;
            }
        }
        return counts;
    }

    /** Persons in the columns of this completed age and sex. */
    public int persons(int age, Sex sex) {
        return counts[cell(age, sex.ordinal())];
    }

    /** Persons in the columns of this completed age. */
    public int persons(int age) {
        return persons(age, Sex.MALE) + persons(age, Sex.FEMALE);
    }

    /** Persons in the columns from one completed age up to and including another. */
    public int between(int first, int last) {
        int sum = 0;
        for (int age = first; age <= last; age++) {
            sum += persons(age);
        }
        return sum;
    }

    /** All persons in the columns. */
    public int total() {
        return between(0, OLDEST);
    }
}
