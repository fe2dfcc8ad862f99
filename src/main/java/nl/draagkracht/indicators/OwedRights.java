package nl.draagkracht.indicators;

import java.util.Arrays;
import nl.draagkracht.kernel.IntSequence;
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
    private Debts toPersons = new Debts();
    private Debts toHouseholds = new Debts();
    /** By household, net cents. */
    private int[] change = new int[0];

    /** Reads a month whose incomes have been paid. */
    void read(Population population, PersonalTax tax) {
        var persons = population.persons();
        var households = population.households();
        if (change.length < households.capacity()) {
            change = new int[households.capacity()];
        } else {
            Arrays.fill(change, 0);
        }
        var ofPersons = new Debts();
        for (int i = 0; i < persons.count(); i++) {
            // nearly nobody is owed anything, now or a month ago
            if ((persons.claimOwedCents[i] > 0 || toPersons.mayHold(i)) && persons.isAlive(i)) {
                int now = Math.max(0, persons.claimOwedCents[i]);
                int before = toPersons.next(i, persons.identity[i]);
                if (now != before) {
                    change[persons.household[i]] += (int) afterTax(persons, i, now - (long) before, tax);
                }
                ofPersons.add(i, persons.identity[i], now);
            }
        }
        toPersons = ofPersons;
        var ofHouseholds = new Debts();
        for (int h = 0; h < households.count(); h++) {
            if (households.assistanceOwedCents[h] == 0 && !toHouseholds.mayHold(h)) {
                continue;
            }
            int now = households.exists(h) ? households.assistanceOwedCents[h] : 0;
            change[h] += now - toHouseholds.next(h, households.identity[h]);
            ofHouseholds.add(h, households.identity[h], now);
        }
        toHouseholds = ofHouseholds;
    }

    private static long afterTax(Persons persons, int i, long gross, PersonalTax tax) {
        long had = (long) persons.grossCents[i] + persons.insuranceCents[i] + persons.provisionCents[i];
        long work = persons.grossCents[i];
        long more = Math.max(0, had + gross);
        return gross - tax.incomeTaxCents(more, Math.min(work, more), false) + tax.incomeTaxCents(had, work, false);
    }

    /** How much more a household is owed than a month ago, net cents; below zero when back pay came in. */
    int ofHousehold(int household) {
        return change[household];
    }

    /** Who is owed something at the end of a month, in the order of rows; they are few. */
    private static final class Debts {
        private static final int WIDTH = 3;

        private final IntSequence entries = new IntSequence();
        private int read;

        void add(int row, int identity, int cents) {
            if (cents != 0) {
                entries.add(row);
                entries.add(identity);
                entries.add(cents);
            }
        }

        /** Whether the row may be among them; rows are asked for in ascending order. */
        boolean mayHold(int row) {
            return read < entries.size() && entries.at(read) <= row;
        }

        /** What the one in a row is owed, read row after row; 0 if it was somebody else's. */
        int next(int row, int identity) {
            while (read < entries.size() && entries.at(read) < row) {
                read += WIDTH;
            }
            boolean isKnown = read < entries.size() && entries.at(read) == row && entries.at(read + 1) == identity;
            return isKnown ? entries.at(read + 2) : 0;
        }
    }
}
