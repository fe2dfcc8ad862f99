package nl.draagkracht.income;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Scheme;
import nl.draagkracht.kernel.Section;
import nl.draagkracht.kernel.Tenancy;
import nl.draagkracht.population.Households;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Dutch households of one kind, no two alike: wages, rents and savings differ, so that the processor cannot learn the answers.
 * The kinds are those of the tables of Nibud and CPB purchasing power: a couple with two children, a single, a pensioner couple, an
 * unemployed parent.
 */
final class BenchmarkTown {
    private static final int MOST_MEMBERS = 4;

    private final Persons persons;
    private final Households households;
    private final Population population;
    private int people;

    private BenchmarkTown(int size) {
        persons = new Persons(size * MOST_MEMBERS);
        households = new Households(size);
        persons.count(size * MOST_MEMBERS);
        households.count(size);
        population = new Population(persons, households, 1);
    }

    /** This many households of a kind: couple, single, pensioners, unemployed or mixed. */
    static Population of(String kind, int size) {
        var town = new BenchmarkTown(size);
        var kinds = kind.equals("mixed")
                ? new String[] {"couple", "single", "pensioners", "unemployed"}
                : new String[] {kind};
        for (int i = 0; i < size; i++) {
            town.settle(kinds[i % kinds.length], i);
        }
        return town.population;
    }

    private void settle(String kind, int home) {
        households.clear(home);
        households.identity[home] = home;
        households.liquidCents[home] = 100_000L + 7_919L * (home % 997);
        households.wealthRank[home] = (short) (home % 1_000);
        switch (kind) {
            case "couple" -> {
                head(home, HouseholdType.COUPLE_WITH_CHILDREN, 38);
                works(people - 1, 36, 2_000 + home % 2_500);
                works(member(home, 36), 24, 1_700 + home % 1_900);
                member(home, 9);
                member(home, 3);
            }
            case "single" -> {
                head(home, HouseholdType.SINGLE, 29);
                works(people - 1, 40, 1_500 + home % 2_000);
            }
            case "pensioners" -> {
                head(home, HouseholdType.COUPLE, 74);
                member(home, 71);
            }
            case "unemployed" -> {
                head(home, HouseholdType.SINGLE_PARENT, 44);
                persons.rights[people - 1] = (short) Scheme.WW.bit();
                persons.insuranceCents[people - 1] = 90_000 + 37 * (home % 5_000);
                member(home, 13);
            }
            default -> throw new IllegalArgumentException("No kind of household: " + kind);
        }
    }

    private void head(int home, HouseholdType type, int age) {
        households.type[home] = (byte) type.ordinal();
        households.tenancy[home] = (byte) Tenancy.SOCIAL_RENT.ordinal();
        households.rentCents[home] = 45_000 + 31 * (home % 1_000);
        households.firstMember[home] = -1;
        member(home, age);
    }

    /** Adds a member behind the one added last; returns the row. */
    private int member(int home, int age) {
        int row = people++;
        persons.clear(row);
        persons.identity[row] = row;
        persons.household[row] = home;
        persons.birthMonth[row] = (short) (-12 * age - row % 12);
        if (households.firstMember[home] < 0) {
            households.firstMember[home] = row;
        } else {
            persons.nextMember[row - 1] = row;
        }
        return row;
    }

    private void works(int person, int hours, int wageCents) {
        persons.job[person] = 0;
        persons.contract[person] = (byte) Contract.PERMANENT.ordinal();
        persons.section[person] = (byte) Section.Q.ordinal();
        persons.hoursPerWeek[person] = (byte) hours;
        persons.wageCents[person] = wageCents;
    }
}
