package nl.draagkracht.population;

import java.util.Arrays;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.IntSequence;
import nl.draagkracht.kernel.Sex;

/**
 * Immigrants arrive and settle: as couples, alone, in a reception centre, children with them.
 * Level: the year's net migration plus its emigration (CBS). The whole number of a month is the step of the cumulated exact number, so that a
 * small sample receives its share over time. Provinces as the households already there.
 */
final class Immigration {
    private static final int PARTNER_FROM = 20 * 12;
    private static final int PARENT_TRIES = 8;
    private static final int PARENT_YOUNGEST = 18 * 12;
    private static final int PARENT_OLDEST = 45 * 12;
    private static final int PROBES = 4096;
    private static final byte OTHER = (byte) HouseholdType.OTHER.ordinal();

    private final PopulationRegister register;
    private final StarterDwellings dwellings;
    private final Draws draws;
    private final Newcomers newcomers;
    private final double inCouples;
    private final double inReception;
    private final double withOthers;
    private double due = 0.5;
    private double couplesDue = 0.5;

    Immigration(PopulationRegister register, StarterDwellings dwellings, Draws draws, DemographyParameters parameters) {
        this.register = register;
        this.dwellings = dwellings;
        this.draws = draws;
        newcomers = new Newcomers(register, draws, parameters);
        inCouples = parameters.events().immigrantsInCouples().value();
        inReception = parameters.events().immigrantsInReception().value();
        withOthers = parameters.events().immigrantsWithOthers().value();
    }

    /** So many immigrants arrive; returns the rows of their households. */
    IntSequence arrive(double expected, int month, DemographicEvents events) {
        due += expected;
        int arriving = (int) Math.floor(due);
        due -= arriving;
        var minors = new IntSequence();
        var men = new IntSequence();
        var women = new IntSequence();
        for (int number = 0; number < arriving; number++) {
            int person = newcomers.next(month);
            events.newcomers().add(person);
            boolean male = register.persons.sex[person] == Sex.MALE.ordinal();
            (!register.links.isAdult(person, month) ? minors : male ? men : women).add(person);
        }
        events.immigrants += arriving;
        var households = new IntSequence();
        int couples = settle(byAge(men, month), byAge(women, month), month, households);
        settleChildren(minors, couples, month, households);
        events.newHouseholds().addAll(households);
        return households;
    }

    /** Couples first, at even steps through both lists by age, then those who come alone; returns the number of couples. */
    private int settle(int[] men, int[] women, int month, IntSequence households) {
        int oldMen = olderThan(men, month);
        int oldWomen = olderThan(women, month);
        couplesDue += inCouples * (men.length + women.length) / 2;
        int couples = Math.min((int) Math.floor(couplesDue), Math.min(oldMen, oldWomen));
        couplesDue -= couples;
        for (int couple = 0; couple < couples; couple++) {
            int man = step(men, oldMen, couple, couples);
            int woman = step(women, oldWomen, couple, couples);
            int household = found(man, HouseholdType.SINGLE);
            register.links.append(man, household);
            register.links.seatPartner(woman, household);
            dwellings.house(household);
            households.add(household);
        }
        settleAlone(men, month, households);
        settleAlone(women, month, households);
        return couples;
    }

    private static int step(int[] persons, int old, int couple, int couples) {
        return persons[persons.length - old + (int) ((couple + 0.5) * old / couples)];
    }

    private int olderThan(int[] persons, int month) {
        int old = 0;
        for (int person : persons) {
            old += month - register.persons.birthMonth[person] >= PARTNER_FROM ? 1 : 0;
        }
        return old;
    }

    private void settleAlone(int[] persons, int month, IntSequence households) {
        for (int person : persons) {
            if (!register.persons.isAlive(person)) {
                int identity = register.persons.identity[person];
                double draw = draws.uniform(Decision.IMMIGRANT_COMPANY, identity, month);
                int others = draw > 1 - withOthers ? others(identity) : -1;
                if (others >= 0) {
                    register.links.append(person, others);
                } else {
                    households.add(settle(person, draw < inReception));
                }
            }
        }
    }

    /** A household of relatives or friends, the first one after a keyed place in the rows; -1 when none is near. */
    private int others(int identity) {
        int size = register.households.count();
        int start = draws.below(size, Decision.IMMIGRANT_PROVINCE, identity, 0);
        for (int probe = 0; probe < Math.min(size, PROBES); probe++) {
            int household = (start + probe) % size;
            if (register.households.exists(household) && register.households.type[household] == OTHER) {
                return household;
            }
        }
        return -1;
    }

    private int settle(int person, boolean reception) {
        int household = found(person, reception ? HouseholdType.INSTITUTION : HouseholdType.SINGLE);
        register.links.append(person, household);
        if (reception) {
            dwellings.institutionalise(household);
        } else {
            dwellings.house(household);
        }
        return household;
    }

    /** Children join a couple of a fitting age, without couples any adult; without adults they live in a reception centre. */
    private void settleChildren(IntSequence children, int couples, int month, IntSequence households) {
        int families = couples > 0 ? couples : households.size();
        for (int place = 0; place < children.size(); place++) {
            int child = children.at(place);
            if (families == 0) {
                households.add(settle(child, true));
            } else {
                int start = draws.below(families, Decision.IMMIGRANT_COMPANY, register.persons.identity[child], month);
                register.links.appendChild(child, parents(child, start, families, households));
            }
        }
    }

    private int parents(int child, int start, int families, IntSequence households) {
        for (int attempt = 0; attempt < Math.min(PARENT_TRIES, families); attempt++) {
            int household = households.at((start + attempt) % families);
            int partner = register.links.partner(household);
            int mother = partner >= 0 ? partner : register.links.head(household);
            int older = register.persons.birthMonth[child] - register.persons.birthMonth[mother];
            if (older >= PARENT_YOUNGEST && older <= PARENT_OLDEST) {
                return household;
            }
        }
        return households.at(start);
    }

    private int[] byAge(IntSequence persons, int month) {
        var keys = new long[persons.size()];
        for (int place = 0; place < keys.length; place++) {
            int person = persons.at(place);
            keys[place] = ((long) (month - register.persons.birthMonth[person]) << 32) | person;
        }
        Arrays.sort(keys);
        var sorted = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            sorted[place] = (int) keys[place];
        }
        return sorted;
    }

    private int found(int person, HouseholdType type) {
        var households = register.households;
        int donor = draws.below(
                Math.max(1, households.count()), Decision.IMMIGRANT_PROVINCE, register.persons.identity[person], 0);
        int province = donor < households.count() ? households.province[donor] : 0;
        return register.found(province, type);
    }
}
