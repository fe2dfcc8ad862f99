package nl.draagkracht.population;

import nl.draagkracht.kernel.IntSequence;

/**
 * People die or leave the country.
 * A partner or single parent takes the household along; others leave alone. Survivors keep the dwelling and the money, and the household
 * gets the type that fits them: a widow without children at home becomes single, with children a single parent.
 */
final class Departures {
    private final PopulationRegister register;
    private final Estates estates;

    Departures(PopulationRegister register, Estates estates) {
        this.register = register;
        this.estates = estates;
    }

    /** The deaths of a month. */
    void bury(IntSequence dead, int month, DemographicEvents events) {
        for (int place = 0; place < dead.size(); place++) {
            int person = dead.at(place);
            int household = register.persons.household[person];
            int partner = register.links.partnerOf(person);
            if (partner >= 0) {
                events.bereaved().add(partner);
            }
            if (remove(person, month, events)) {
                events.succeeds(household, estates.inherit(household, month));
                register.dissolve(household);
            }
            events.dead().add(person);
            events.deaths++;
        }
    }

    /** The emigration of a month. */
    void emigrate(IntSequence leavers, int month, DemographicEvents events) {
        for (int place = 0; place < leavers.size(); place++) {
            int person = leavers.at(place);
            if (register.persons.isAlive(person)) {
                emigrate(person, month, events);
            }
        }
    }

    private void emigrate(int person, int month, DemographicEvents events) {
        int household = register.persons.household[person];
        var position = register.links.position(person);
        boolean together = position.isPartnered() || position == Position.SINGLE_PARENT;
        boolean empty;
        do {
            int leaver = together ? register.links.head(household) : person;
            empty = remove(leaver, month, events);
            events.emigrants++;
        } while (together && !empty);
        if (empty) {
            estates.carryAbroad(household);
            events.succeeds(household, -1);
            register.dissolve(household);
        }
    }

    private boolean remove(int person, int month, DemographicEvents events) {
        int job = register.persons.job[person];
        if (job >= 0) {
            events.vacatedJobs().add(job);
        }
        boolean empty = register.links.unlink(person, month);
        register.strikeOff(person);
        return empty;
    }
}
