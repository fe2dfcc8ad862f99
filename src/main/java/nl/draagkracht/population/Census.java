package nl.draagkracht.population;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Month;
import nl.draagkracht.kernel.Sweep;

/**
 * People by position in the household, age and sex, and the number of private households.
 * Same cross as CBS 37620. Taken every January: the yearly totals of births, deaths and moves are divided by what these people would do
 * at unchanged rates.
 */
final class Census {
    private final int[] persons = new int[Position.COUNT * AgeSexCounts.CELLS];
    private final int[] movers = new int[Position.COUNT * AgeSexCounts.CELLS];
    private int privateHouseholds;

    private Census() {}

    /** Counts at the first day of a month. */
    static Census of(Population population, Month month, Sweep sweep) {
        var census = new Census();
        int size = population.households().count();
        for (var chunk : sweep.chunks(size, (from, to) -> new Census().count(population, month.index(), from, to))) {
            census.add(chunk);
        }
        return census;
    }

    private Census count(Population population, int now, int from, int to) {
        var links = new HouseholdLinks(population);
        var columns = population.persons();
        var households = population.households();
        int institution = HouseholdType.INSTITUTION.ordinal();
        for (int household = from; household < to; household++) {
            int person = households.firstMember[household];
            if (person < 0) {
                continue;
            }
            privateHouseholds += households.type[household] == institution ? 0 : 1;
            int members = links.members(household);
            for (; person >= 0; person = columns.nextMember[person]) {
                var position = links.position(person);
                int cell = AgeSexCounts.cell(columns.age(person, now), columns.sex[person]);
                int place = place(position.ordinal(), cell);
                persons[place]++;
                movers[place] += position.isPartnered() || position == Position.SINGLE_PARENT ? members : 1;
            }
        }
        return this;
    }

    private void add(Census other) {
        for (int place = 0; place < persons.length; place++) {
            persons[place] += other.persons[place];
            movers[place] += other.movers[place];
        }
        privateHouseholds += other.privateHouseholds;
    }

    /** Place of a position (ordinal) and a cell of age and sex in a table by both. */
    static int place(int position, int cell) {
        return position * AgeSexCounts.CELLS + cell;
    }

    /** Persons at a place. */
    int persons(int place) {
        return persons[place];
    }

    /** Persons who would leave the country if everybody at this place moved with those who live with them. */
    int movers(int place) {
        return movers[place];
    }

    /** Households that are no institution. */
    int privateHouseholds() {
        return privateHouseholds;
    }
}
