package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.law.PersonalTax;
import nl.draagkracht.population.Persons;
import nl.draagkracht.population.Population;

/**
 * What institutions owe Dutch households for months in which a claim waited: how much more than last month, after tax. Income paid plus
 * this is the income to which a household had a right in the month (model page 7, "rights accrued and euros paid").
 *
 * <p>WW is owed gross: taxed here on top of what the person had this month. Bijstand is owed net.
 */
final class OwedRights {
    private int[] identities = new int[0];
    private int[] owed = new int[0];
    private long[] change = new long[0];
    private int[] homes = new int[0];
    private int[] owedToHomes = new int[0];
    private long[] changeOfHomes = new long[0];

    /** Reads a month whose incomes have been paid. */
    void read(Population population, PersonalTax tax) {
        var persons = population.persons();
        grow(persons.capacity(), population.households().capacity());
        for (int i = 0; i < persons.count(); i++) {
            change[i] = 0;
            if (!persons.isAlive(i)) {
                owed[i] = 0;
                continue;
            }
            int now = Math.max(0, persons.claimOwedCents[i]);
            int before = identities[i] == persons.identity[i] ? owed[i] : 0;
            if (now != before) {
                change[i] = afterTax(persons, i, now - (long) before, tax);
            }
            identities[i] = persons.identity[i];
            owed[i] = now;
        }
        var households = population.households();
        for (int h = 0; h < households.count(); h++) {
            int now = households.exists(h) ? households.assistanceOwedCents[h] : 0;
            int before = homes[h] == households.identity[h] ? owedToHomes[h] : 0;
            changeOfHomes[h] = now - (long) before;
            homes[h] = households.identity[h];
            owedToHomes[h] = now;
        }
    }

    private void grow(int ofPersons, int ofHouseholds) {
        identities = grown(identities, ofPersons);
        owed = Arrays.copyOf(owed, Math.max(owed.length, ofPersons));
        change = Arrays.copyOf(change, Math.max(change.length, ofPersons));
        homes = grown(homes, ofHouseholds);
        owedToHomes = Arrays.copyOf(owedToHomes, Math.max(owedToHomes.length, ofHouseholds));
        changeOfHomes = Arrays.copyOf(changeOfHomes, Math.max(changeOfHomes.length, ofHouseholds));
    }

    private static int[] grown(int[] column, int capacity) {
        int had = column.length;
        if (had >= capacity) {
            return column;
        }
        int[] longer = Arrays.copyOf(column, capacity);
        Arrays.fill(longer, had, capacity, -1);
        return longer;
    }

    private static long afterTax(Persons persons, int i, long gross, PersonalTax tax) {
        long had = (long) persons.grossCents[i] + persons.insuranceCents[i] + persons.provisionCents[i];
        long work = persons.grossCents[i];
        long more = Math.max(0, had + gross);
        return gross - tax.incomeTaxCents(more, Math.min(work, more), false) + tax.incomeTaxCents(had, work, false);
    }

    /** How much more a household is owed than a month ago, net cents; below zero when back pay came in. */
    long ofHousehold(Population population, int household) {
        var persons = population.persons();
        long sum = changeOfHomes[household];
        for (int i = population.households().firstMember[household]; i >= 0; i = persons.nextMember[i]) {
            sum += change[i];
        }
        return sum;
    }
}
