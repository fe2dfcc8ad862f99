package nl.draagkracht.labour;

import nl.draagkracht.kernel.Contract;
import nl.draagkracht.kernel.Decision;
import nl.draagkracht.kernel.Draws;
import nl.draagkracht.population.Persons;

/**
 * Who has to go when a Dutch employer lets workers of one occupation go.
 * Afspiegelingsbeginsel (Ontslagregeling article 11): inside five age groups in proportion to their size, shortest service first;
 * flexible contracts go before permanent ones. Director-owners stay.
 */
final class LayOffChoice {
    private static final int GROUPS = 5;

    private final Persons persons;
    private final Draws draws;
    private final int month;
    private final int[] members;

    LayOffChoice(Persons persons, Draws draws, int month, int[] members) {
        this.persons = persons;
        this.draws = draws;
        this.month = month;
        this.members = members;
    }

    /** Members who still work under this contract. */
    int count(Contract contract) {
        int number = 0;
        for (int person : members) {
            if (has(person, contract)) {
                number++;
            }
        }
        return number;
    }

    private boolean has(int person, Contract contract) {
        return persons.job[person] >= 0 && persons.contract[person] == contract.ordinal();
    }

    /** The member under this contract with the shortest service; chance decides among equals. */
    int shortestTenure(Contract contract) {
        int chosen = -1;
        for (int person : members) {
            if (has(person, contract) && (chosen < 0 || before(person, chosen))) {
                chosen = person;
            }
        }
        return chosen;
    }

    /** The next permanent member by the reflection principle, a flexible one where no permanent is left, or -1. */
    int reflecting() {
        int permanent = count(Contract.PERMANENT);
        if (permanent == 0) {
            return shortestTenure(Contract.FLEXIBLE);
        }
        int first = members[0];
        int seat = draws.below(permanent, Decision.LAY_OFF_GROUP, persons.identity[first], month + permanent * 4096);
        int group = -1;
        for (int person : members) {
            if (has(person, Contract.PERMANENT) && seat-- == 0) {
                group = group(person);
            }
        }
        int chosen = -1;
        for (int person : members) {
            if (has(person, Contract.PERMANENT) && group(person) == group && (chosen < 0 || before(person, chosen))) {
                chosen = person;
            }
        }
        return chosen;
    }

    private int group(int person) {
        return Math.max(0, Math.min(GROUPS - 1, (persons.age(person, month) - 15) / 10));
    }

    private boolean before(int one, int other) {
        if (persons.tenureMonths[one] != persons.tenureMonths[other]) {
            return persons.tenureMonths[one] < persons.tenureMonths[other];
        }
        return draws.bits(Decision.LAY_OFF_ORDER, persons.identity[one], month)
                < draws.bits(Decision.LAY_OFF_ORDER, persons.identity[other], month);
    }
}
