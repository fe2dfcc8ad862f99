package nl.draagkracht.population;

import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;

/**
 * Enrols people and households and strikes them off.
 * Basisregistratie Personen: a number is never given twice. Rows of those struck off rest until the next month, so that no event of this
 * month can hit a newcomer, and are then used again, last freed first. When no row is free the columns grow.
 */
final class PopulationRegister {
    private static final double GROWTH = 1.02;
    private static final int ROOM = 1024;

    final Persons persons;
    final Households households;
    final HouseholdLinks links;

    private final IntSequence freePersons = new IntSequence();
    private final IntSequence freeHouseholds = new IntSequence();
    private final IntSequence restingPersons = new IntSequence();
    private final IntSequence restingHouseholds = new IntSequence();
    private int nextPerson;
    private int nextHousehold;
    private int living;

    PopulationRegister(Population population) {
        persons = population.persons();
        households = population.households();
        links = new HouseholdLinks(population);
        for (int person = persons.count() - 1; person >= 0; person--) {
            nextPerson = Math.max(nextPerson, persons.identity[person] + 1);
            if (persons.isAlive(person)) {
                living++;
            } else {
                freePersons.add(person);
            }
        }
        for (int household = households.count() - 1; household >= 0; household--) {
            nextHousehold = Math.max(nextHousehold, households.identity[household] + 1);
            if (!households.exists(household)) {
                freeHouseholds.add(household);
            }
        }
    }

    /** Living persons in the columns. */
    int living() {
        return living;
    }

    /** Makes the rows that were struck off last month available. */
    void openMonth() {
        freePersons.addAll(restingPersons);
        freeHouseholds.addAll(restingHouseholds);
        restingPersons.clear();
        restingHouseholds.clear();
    }

    /** Row of a new person, who still needs a household. */
    int enrol(int birthMonth, int sex) {
        int person = freePersons.size() > 0 ? freePersons.removeLast() : newPersonRow();
        persons.clear(person);
        persons.identity[person] = next(nextPerson++, "persons");
        persons.birthMonth[person] = (short) birthMonth;
        persons.sex[person] = (byte) sex;
        living++;
        return person;
    }

    /** Row of a new household, which still needs members. */
    int found(int province, HouseholdType type) {
        int household = freeHouseholds.size() > 0 ? freeHouseholds.removeLast() : newHouseholdRow();
        households.clear(household);
        households.identity[household] = next(nextHousehold++, "households");
        households.province[household] = (byte) province;
        households.type[household] = (byte) type.ordinal();
        return household;
    }

    /** Takes an unlinked person off the register; work and rights end. */
    void strikeOff(int person) {
        persons.clear(person);
        restingPersons.add(person);
        living--;
    }

    /** Takes an empty household off the register; its money must have been handed on. */
    void dissolve(int household) {
        households.clear(household);
        restingHouseholds.add(household);
    }

    private int newPersonRow() {
        int row = persons.count();
        if (row == persons.capacity()) {
            persons.grow(grown(row));
        }
        persons.count(row + 1);
        return row;
    }

    private int newHouseholdRow() {
        int row = households.count();
        if (row == households.capacity()) {
            households.grow(grown(row));
        }
        households.count(row + 1);
        return row;
    }

    private static int grown(int rows) {
        return (int) Math.min(Integer.MAX_VALUE - ROOM, (long) (rows * GROWTH) + ROOM);
    }

    private static int next(int identity, String what) {
        if (identity < 0) {
            throw new IllegalStateException("All 2,147,483,647 numbers for " + what
                    + " have been given out. Maybe the run is longer than a few thousand years.");
        }
        return identity;
    }
}
