package nl.draagkracht.population;

import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sex;

/**
 * Children leave home, couples separate, the old move to institutions, others leave them.
 * CBS leaving-home curve, divorces and separations, household positions. Somebody whose place in the household changed earlier in the month
 * stays.
 */
final class Moves {
    private final PopulationRegister register;
    private final Estates estates;
    private final StarterDwellings dwellings;
    private final Draws draws;
    private final double fatherLeaves;

    Moves(
            PopulationRegister register,
            Estates estates,
            StarterDwellings dwellings,
            Draws draws,
            DemographyParameters parameters) {
        this.register = register;
        this.estates = estates;
        this.dwellings = dwellings;
        this.draws = draws;
        this.fatherLeaves = parameters.events().fatherLeaves().value();
    }

    /** Children at home start to live alone, in the province of their parents. */
    void leaveHome(IntSequence leavers, int month, DemographicEvents events) {
        for (int place = 0; place < leavers.size(); place++) {
            int person = leavers.at(place);
            if (register.persons.isAlive(person) && register.links.position(person) == Position.CHILD) {
                dwellings.house(moveOut(person, HouseholdType.SINGLE, month, events));
            }
        }
    }

    /** Couples separate; one leaves and lives alone, the other keeps the dwelling and the children, the money is halved. */
    void separate(IntSequence heads, int month, DemographicEvents events) {
        for (int place = 0; place < heads.size(); place++) {
            int head = heads.at(place);
            if (register.persons.isAlive(head) && register.links.position(head) == Position.HEAD_OF_COUPLE) {
                int home = register.persons.household[head];
                int household = moveOut(leaver(head, month), HouseholdType.SINGLE, month, events);
                estates.halve(home, household);
                dwellings.house(household);
                events.separations++;
            }
        }
    }

    private int leaver(int head, int month) {
        var persons = register.persons;
        int home = persons.household[head];
        int partner = register.links.partner(home);
        double draw = draws.uniform(Decision.LEAVING_PARTNER, persons.identity[head], month);
        boolean parents = register.households.type[home] == HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
        if (!parents || persons.sex[head] == persons.sex[partner]) {
            return draw < 0.5 ? head : partner;
        }
        boolean headIsFather = persons.sex[head] == Sex.MALE.ordinal();
        return draw < fatherLeaves == headIsFather ? head : partner;
    }

    /** The old enter institutions for good; younger adults leave them and start a household. */
    void changeInstitution(IntSequence movers, int month, DemographicEvents events) {
        for (int place = 0; place < movers.size(); place++) {
            int person = movers.at(place);
            if (!register.persons.isAlive(person)) {
                continue;
            }
            boolean inside = register.links.position(person) == Position.INSTITUTIONAL;
            if (inside && register.links.isAdult(person, month)) {
                dwellings.house(alone(person, HouseholdType.SINGLE, month, events));
                events.housed().add(person);
            } else if (!inside) {
                int household = alone(person, HouseholdType.INSTITUTION, month, events);
                estates.sellHome(household);
                dwellings.institutionalise(household);
            }
        }
    }

    private int alone(int person, HouseholdType type, int month, DemographicEvents events) {
        int household = register.persons.household[person];
        if (register.links.members(household) > 1) {
            return moveOut(person, type, month, events);
        }
        register.households.type[household] = (byte) type.ordinal();
        return household;
    }

    private int moveOut(int person, HouseholdType type, int month, DemographicEvents events) {
        int home = register.persons.household[person];
        int household = register.found(register.households.province[home], type);
        events.newHouseholds().add(household);
        register.links.unlink(person, month);
        register.links.append(person, household);
        return household;
    }
}
