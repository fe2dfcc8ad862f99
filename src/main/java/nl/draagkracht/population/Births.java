package nl.draagkracht.population;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sex;

/**
 * Children are born into the household of their mother.
 * A daughter at home and a woman in an institution who become mothers start a household of their own with the child, because the columns
 * know no parent below the head.
 */
final class Births {
    private static final int EFFORTS = 128;

    private final PopulationRegister register;
    private final StarterDwellings dwellings;
    private final Draws draws;
    private final double boysShare;

    Births(PopulationRegister register, StarterDwellings dwellings, Draws draws, DemographyParameters parameters) {
        this.register = register;
        this.dwellings = dwellings;
        this.draws = draws;
        this.boysShare = parameters.events().boysShare().value();
    }

    /** The births of a month; a mother who left the country this month has her child there. */
    void deliver(IntSequence mothers, int month, DemographicEvents events) {
        for (int place = 0; place < mothers.size(); place++) {
            int mother = mothers.at(place);
            if (register.persons.isAlive(mother)) {
                register.links.appendChild(newborn(month, events), household(mother, month, events));
                events.births++;
            }
        }
    }

    private int household(int mother, int month, DemographicEvents events) {
        int home = register.persons.household[mother];
        var position = register.links.position(mother);
        if (position != Position.CHILD && position != Position.INSTITUTIONAL) {
            return home;
        }
        if (register.links.members(home) == 1) {
            register.households.type[home] = (byte) HouseholdType.SINGLE.ordinal();
            dwellings.house(home);
            return home;
        }
        int household = register.found(register.households.province[home], HouseholdType.SINGLE);
        events.newHouseholds().add(household);
        register.links.unlink(mother, month);
        register.links.append(mother, household);
        dwellings.house(household);
        return household;
    }

    private int newborn(int month, DemographicEvents events) {
        int child = register.enrol(month, 0);
        int identity = register.persons.identity[child];
        boolean boy = draws.uniform(Decision.CHILD_SEX, identity, 0) < boysShare;
        register.persons.sex[child] = (byte) (boy ? Sex.MALE : Sex.FEMALE).ordinal();
        register.persons.activity[child] = (byte) Activity.PRESCHOOL.ordinal();
        register.persons.effort[child] = (byte) draws.below(EFFORTS, Decision.NEWCOMER_EFFORT, identity, 0);
        events.newcomers().add(child);
        return child;
    }
}
