package nl.draagkracht.labour;

import nl.draagkracht.kernel.Activity;
import nl.draagkracht.kernel.HouseholdType;
import nl.draagkracht.kernel.Sex;
import nl.draagkracht.population.HouseholdLinks;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * Groups that answer the reward of work differently, as the Dutch studies tell them apart.
 * CPB Discussion Paper 235 (2013): men in couples answer least, women in couples more, most of all with children; single men and women
 * alike; lone parents strongly. Pupils, children at home, pensioners and residents of institutions are in none of them.
 */
enum SupplyGroup {
    /** Men with a partner. */
    MEN_IN_COUPLES,
    /** Women with a partner and no children at home. */
    WOMEN_IN_COUPLES,
    /** Women with a partner and children at home. */
    MOTHERS_IN_COUPLES,
    /** Men and women who live alone. */
    SINGLES,
    /** One parent with children at home. */
    SINGLE_PARENTS;

    /** Number of groups. */
    static final int COUNT = values().length;

    /** Ordinal for persons in no group. */
    static final int NONE = -1;

    /** The group (ordinal) of a person, or {@link #NONE}. */
    static int of(Population population, int person, int month, int pensionAgeMonths) {
        Persons persons = population.persons();
        int ageMonths = persons.ageMonths(person, month);
        if (ageMonths < 12 * HouseholdLinks.ADULT
                || ageMonths >= pensionAgeMonths
                || persons.activity[person] == Activity.SCHOOL.ordinal()) {
            return NONE;
        }
        var households = population.households();
        int household = persons.household[person];
        int head = households.firstMember[household];
        return switch (HouseholdType.at(households.type[household])) {
            case SINGLE -> SINGLES.ordinal();
            case SINGLE_PARENT -> person == head ? SINGLE_PARENTS.ordinal() : NONE;
            case COUPLE ->
                person == head || person == persons.nextMember[head]
                        ? inCouple(persons.sex[person], WOMEN_IN_COUPLES)
                        : NONE;
            case COUPLE_WITH_CHILDREN ->
                person == head || person == persons.nextMember[head]
                        ? inCouple(persons.sex[person], MOTHERS_IN_COUPLES)
                        : NONE;
            default -> NONE;
        };
    }

    private static int inCouple(int sex, SupplyGroup women) {
        return sex == Sex.MALE.ordinal() ? MEN_IN_COUPLES.ordinal() : women.ordinal();
    }
}
