package nl.draagkracht.population;

import nl.draagkracht.kernel.HouseholdType;

/**
 * Who lives with whom: reads and changes the linked list of members of a household.
 * Convention: the members of a couple household are the head, then the partner, then children and others; of a single parent the
 * parent, then children; of every other household any adult first, then the rest. People in institutions are households of one.
 */
public final class HouseholdLinks {
    /** Age in years from which a person counts as an adult (Burgerlijk Wetboek book 1, article 233). */
    public static final int ADULT = 18;

    private static final byte SINGLE = (byte) HouseholdType.SINGLE.ordinal();
    private static final byte COUPLE = (byte) HouseholdType.COUPLE.ordinal();
    private static final byte FAMILY = (byte) HouseholdType.COUPLE_WITH_CHILDREN.ordinal();
    private static final byte SINGLE_PARENT = (byte) HouseholdType.SINGLE_PARENT.ordinal();
    private static final byte OTHER = (byte) HouseholdType.OTHER.ordinal();
    private static final byte INSTITUTION = (byte) HouseholdType.INSTITUTION.ordinal();

    private final Persons persons;
    private final Households households;

    /** The links of a population. */
    public HouseholdLinks(Population population) {
        persons = population.persons();
        households = population.households();
    }

    /** Row of the first member, -1 for a free row. */
    public int head(int household) {
        return households.firstMember[household];
    }

    /** Row of the partner of the head, -1 where the household is no couple. */
    public int partner(int household) {
        return isCouple(household) ? persons.nextMember[households.firstMember[household]] : -1;
    }

    /** Row of the person's partner, -1 without one. */
    public int partnerOf(int person) {
        int household = persons.household[person];
        if (!isCouple(household)) {
            return -1;
        }
        int head = households.firstMember[household];
        int partner = persons.nextMember[head];
        return person == head ? partner : person == partner ? head : -1;
    }

    /** Whether head and partner are a couple. */
    public boolean isCouple(int household) {
        byte type = households.type[household];
        return type == COUPLE || type == FAMILY;
    }

    /** Number of members. */
    public int members(int household) {
        int members = 0;
        for (int person = households.firstMember[household]; person >= 0; person = persons.nextMember[person]) {
            members++;
        }
        return members;
    }

    /** Number of members of eighteen or older at a month index. */
    public int adults(int household, int monthIndex) {
        int adults = 0;
        for (int person = households.firstMember[household]; person >= 0; person = persons.nextMember[person]) {
            adults += isAdult(person, monthIndex) ? 1 : 0;
        }
        return adults;
    }

    /** Whether the person is eighteen or older at a month index. */
    public boolean isAdult(int person, int monthIndex) {
        return monthIndex - persons.birthMonth[person] >= ADULT * 12;
    }

    /** Place of a living person in the household. */
    public Position position(int person) {
        int household = persons.household[person];
        byte type = households.type[household];
        if (type == SINGLE) {
            return Position.SINGLE;
        }
        if (type == INSTITUTION) {
            return Position.INSTITUTIONAL;
        }
        if (type == OTHER) {
            return Position.OTHER;
        }
        int head = households.firstMember[household];
        if (type == SINGLE_PARENT) {
            return person == head ? Position.SINGLE_PARENT : Position.CHILD;
        }
        if (person == head) {
            return Position.HEAD_OF_COUPLE;
        }
        return person == persons.nextMember[head] ? Position.PARTNER : Position.CHILD;
    }

    /** Adds a person without a household as the last member; the type of the household stays. */
    public void append(int person, int household) {
        persons.household[person] = household;
        persons.nextMember[person] = -1;
        int last = households.firstMember[household];
        if (last < 0) {
            households.firstMember[household] = person;
            return;
        }
        while (persons.nextMember[last] >= 0) {
            last = persons.nextMember[last];
        }
        persons.nextMember[last] = person;
    }

    /** Adds a child as the last member; a single person becomes a single parent and a couple a family. */
    public void appendChild(int child, int household) {
        append(child, household);
        byte type = households.type[household];
        if (type == SINGLE) {
            households.type[household] = SINGLE_PARENT;
        } else if (type == COUPLE) {
            households.type[household] = FAMILY;
        }
    }

    /** Seats a person without a household as partner beside a head who has none; the household becomes a couple. */
    public void seatPartner(int person, int household) {
        int head = households.firstMember[household];
        persons.household[person] = household;
        persons.nextMember[person] = persons.nextMember[head];
        persons.nextMember[head] = person;
        households.type[household] = persons.nextMember[person] < 0 ? COUPLE : FAMILY;
    }

    /**
     * Takes a person out of the household and gives those who stay the type that fits them.
     *
     * @return whether the household is now empty
     */
    public boolean unlink(int person, int monthIndex) {
        var position = position(person);
        int household = persons.household[person];
        detach(person, household);
        if (households.firstMember[household] < 0) {
            return true;
        }
        retype(household, position, monthIndex);
        return false;
    }

    private void detach(int person, int household) {
        int next = persons.nextMember[person];
        int before = households.firstMember[household];
        if (before == person) {
            households.firstMember[household] = next;
        } else {
            while (persons.nextMember[before] != person) {
                before = persons.nextMember[before];
            }
            persons.nextMember[before] = next;
        }
        persons.household[person] = -1;
        persons.nextMember[person] = -1;
    }

    private void retype(int household, Position gone, int monthIndex) {
        int first = households.firstMember[household];
        int second = persons.nextMember[first];
        switch (gone) {
            case HEAD_OF_COUPLE, PARTNER -> households.type[household] = second < 0 ? SINGLE : SINGLE_PARENT;
            case CHILD -> {
                if (households.type[household] == SINGLE_PARENT && second < 0) {
                    households.type[household] = SINGLE;
                } else if (households.type[household] == FAMILY && persons.nextMember[second] < 0) {
                    households.type[household] = COUPLE;
                }
            }
            case SINGLE_PARENT, OTHER -> regroup(household, monthIndex);
            default -> {
                // institutions keep their type
            }
        }
    }

    /** Children who lost their only parent, or the rest of another household: an adult comes first; minors alone get a guardian institution. */
    private void regroup(int household, int monthIndex) {
        int adult = households.firstMember[household];
        while (adult >= 0 && !isAdult(adult, monthIndex)) {
            adult = persons.nextMember[adult];
        }
        if (adult < 0) {
            households.type[household] = INSTITUTION;
            return;
        }
        if (adult != households.firstMember[household]) {
            detach(adult, household);
            persons.household[adult] = household;
            persons.nextMember[adult] = households.firstMember[household];
            households.firstMember[household] = adult;
        }
        households.type[household] = persons.nextMember[adult] < 0 ? SINGLE : OTHER;
    }
}
